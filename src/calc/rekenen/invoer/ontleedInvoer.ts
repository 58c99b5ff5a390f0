import { leesGetal } from './leesGetal';

/** The parts of a typed answer that holds a number. */
export interface Ontleding {
  readonly waarde: number;
  readonly alternatief: number | null;
  readonly notities: readonly string[];
  /** The word or sign behind the number, in small letters. */
  readonly eenheid?: string;
  /** A euro sign stands with it. */
  readonly valuta: boolean;
  /** "× € 1.000" stands behind it. */
  readonly inDuizenden: boolean;
  /** A word that multiplies stands behind it: "duizend", "k", "miljoen". */
  readonly metTelwoord: boolean;
}

/** Longer than any answer: what is pasted by mistake is not searched. */
const LANGSTE = 80;
const ONGEVEER = /^(?:ca\.?|circa|ongeveer|ong\.|plm\.?|±|\+\/-|≈|~) ?(?=[^a-z])/i;
const DUIZENDEN = / ?[×x*] ?(?:€ ?)?1[. ]?000$/i;
const TELWOORDEN: readonly (readonly [RegExp, number])[] = [
  [/(?<=\d) ?(?:miljard|mld\.?)(?![\p{L}\d])/iu, 9],
  [/(?<=\d) ?(?:miljoen|mln\.?)(?![\p{L}\d])/iu, 6],
  [/(?<=\d) ?(?:duizend|k)(?![\p{L}\d/])/iu, 3],
];
const VORM =
  /^(?<voor>[-+]?) ?(?<getal>[\d.,][\d.,' /]*)(?<achter>-{0,2}) ?(?<eenheid>[\p{L}%‰°€$£][^\d=()]*(?<=m)[23]|[\p{L}%‰°€$£][^\d=()]*)?$/u;

/** One kind of blank, of minus sign and of apostrophe, whatever a keyboard or a page that was copied from makes of them. */
const gewoon = (invoer: string): string =>
  invoer
    .slice(0, 10 * LANGSTE)
    .replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .trim();

/** Takes a typed answer apart; in its place the reason why that cannot be done. */
export function ontleedInvoer(invoer: string): Ontleding | 'leeg' | 'onleesbaar' {
  let rest = gewoon(invoer);
  if (rest === '') return 'leeg';
  if (rest.length > LANGSTE) return 'onleesbaar';
  /** Takes out what has this form, and tells whether there was any. */
  const neemUit = (vorm: RegExp, blijft = ''): boolean => {
    const ervoor = rest;
    rest = rest.replace(vorm, blijft).trim();
    return rest !== ervoor;
  };

  const notities: string[] = [];
  if (neemUit(/^= ?/)) notities.push('is_gelijkteken');
  neemUit(ONGEVEER);
  const tussenHaakjes = neemUit(/^((?:€ ?)?)\((.*)\)/, '$1$2');
  const metDuizenden = DUIZENDEN.exec(rest)?.[0] ?? '';
  rest = rest.slice(0, rest.length - metDuizenden.length);
  neemUit(/^([-+]?) ?k ?(€|eur\b) ?(.+)$/i, '$1$2 $3 k');
  neemUit(/ ?\(([^()\d]+)\)$/, ' $1');
  const metEuro = neemUit(/^([-+]?) ?(?:€|eur\b|euro\b) ?/i, '$1') || neemUit(/ ?€$/);
  const valuta = metEuro || metDuizenden.includes('€');
  if (valuta) notities.push('valuta');
  const [telwoord, macht = 0] = TELWOORDEN.find(([woord]) => woord.test(rest)) ?? [];
  if (telwoord && neemUit(telwoord)) notities.push('telwoord');

  const delen = VORM.exec(rest)?.groups;
  const cijfers = delen && cijfersVan(delen, tussenHaakjes);
  const getal = cijfers && leesGetal(cijfers.getal, macht);
  if (!delen || !getal) return 'onleesbaar';
  const eenheid = delen.eenheid?.replace(/[. ]+$/, '').toLowerCase();
  if (eenheid) notities.push('eenheid', `eenheid:${eenheid}`);
  if (eenheid?.startsWith('%')) notities.push('procentteken');
  if (getal.notitie) notities.push(getal.notitie);
  const metTeken = (waarde: number): number => (cijfers.isNegatief ? -waarde : waarde);
  return {
    waarde: metTeken(getal.waarde),
    alternatief: getal.alternatief === undefined || cijfers.isHeel ? null : metTeken(getal.alternatief),
    notities,
    ...(eenheid && { eenheid }),
    valuta,
    inDuizenden: metDuizenden !== '',
    metTelwoord: macht > 0,
  };
}

/**
 * The digits and their sign, which stands before or behind them or is a pair of brackets, as bookkeepers write it. A dash
 * behind a comma is no sign: `12,-` are whole euros.
 */
function cijfersVan(
  { voor = '', getal = '', achter = '' }: Partial<Record<string, string>>,
  tussenHaakjes: boolean,
): { getal: string; isNegatief: boolean; isHeel?: boolean } | undefined {
  const heel = /^(.*\d)[.,]$/.exec(getal)?.[1];
  if (achter && heel !== undefined) return { getal: heel, isNegatief: voor === '-' || tussenHaakjes, isHeel: true };
  if (achter && (voor || achter === '--')) return undefined;
  return { getal: getal.trim(), isNegatief: voor === '-' || achter === '-' || tussenHaakjes };
}
