import { notations } from '../../notation';
import type { Text } from '../../text';
import type { Btw, OfferteTotalen } from '../offerte';
import type { OfferteDocument } from '../offertedocument';
import { betalingskortingseffect } from './betalingskortingseffect';
import { eurotekst, procenttekst } from './cijfertekst';
import { isDatum } from './datum';
import { datumtekst } from './datumtekst';
import { decimaal } from './decimaal';
import { invullen } from './invullen';
import { welkeTellen } from './welkeTellen';

const zinnen = {
  levertijd: { nl: 'Levertijd: {levertijd}.', en: 'Delivery time: {levertijd}.' },
  leverdatum: { nl: 'Verwachte levering: {datum}.', en: 'Expected delivery: {datum}.' },
  franco: {
    nl: 'Levering: franco. De vrachtkosten zijn inbegrepen, tenzij ze apart vermeld staan.',
    en: 'Delivery: carriage paid. Freight is included unless it is stated separately.',
  },
  francoVanaf: {
    nl: 'Levering: franco bij een orderbedrag vanaf {grens}. Daaronder rekenen wij vrachtkosten.',
    en: 'Delivery: carriage paid on orders of {grens} or more. Below that we charge freight.',
  },
  afMagazijn: {
    nl: 'Levering: af magazijn. Het vervoer is voor uw rekening.',
    en: 'Delivery: ex warehouse. Transport is for your account.',
  },
  incoterm: {
    nl: 'Levering: {incoterm} {plaats}, Incoterms® 2020.',
    en: 'Delivery: {incoterm} {plaats}, Incoterms® 2020.',
  },
  betaling: {
    nl: 'Betaling binnen {dagen} na de factuurdatum.',
    en: 'Payment within {dagen} of the invoice date.',
  },
  betalingMeteen: { nl: 'Betaling bij levering.', en: 'Payment on delivery.' },
  betalingskorting: {
    nl: 'Betaalt u binnen {dagen}, dan mag u {korting} betalingskorting aftrekken. De btw is berekend over het bedrag zonder betalingskorting.',
    en: 'If you pay within {dagen}, you may deduct {korting} for early payment. VAT is computed on the amount without this discount.',
  },
  betalingskortingBedrag: {
    nl: 'Betaalt u binnen {dagen}, dan mag u {korting} betalingskorting aftrekken: u betaalt dan {bedrag}. De btw is berekend over het bedrag zonder betalingskorting.',
    en: 'If you pay within {dagen}, you may deduct {korting} for early payment and pay {bedrag}. VAT is computed on the amount without this discount.',
  },
  geldigTot: {
    nl: 'Deze offerte is geldig tot en met {datum}.',
    en: 'This quotation is valid until the end of {datum}.',
  },
  vrijblijvend: {
    nl: 'Deze offerte is vrijblijvend.',
    en: 'This quotation is without obligation.',
  },
  onherroepelijk: {
    nl: 'Deze offerte is onherroepelijk.',
    en: 'This quotation is irrevocable.',
  },
  onherroepelijkTot: {
    nl: 'Tot en met die dag is de offerte onherroepelijk.',
    en: 'Until the end of that day the quotation is irrevocable.',
  },
  algemeneVoorwaarden: {
    nl: 'Op deze offerte zijn van toepassing: {voorwaarden}.',
    en: 'This quotation is subject to: {voorwaarden}.',
  },
  algemeneVoorwaardenMee: {
    nl: 'Op deze offerte zijn van toepassing: {voorwaarden}. Deze zijn meegestuurd.',
    en: 'This quotation is subject to: {voorwaarden}. A copy is enclosed.',
  },
  verlegd: { nl: 'Btw verlegd.', en: 'VAT reverse charged.' },
  verlegdNaar: { nl: 'Btw verlegd naar {btwId}.', en: 'VAT reverse charged to {btwId}.' },
  intracommunautair: {
    nl: 'Intracommunautaire levering: 0% btw.',
    en: 'Intra-Community supply: 0% VAT.',
  },
  intracommunautairNaar: {
    nl: 'Intracommunautaire levering aan {btwId}: 0% btw.',
    en: 'Intra-Community supply to {btwId}: 0% VAT.',
  },
  export: { nl: 'Uitvoer buiten de EU: 0% btw.', en: 'Export outside the EU: 0% VAT.' },
  vrijgesteld: { nl: 'Vrijgesteld van btw.', en: 'Exempt from VAT.' },
  prijzenInclusief: { nl: 'Alle prijzen zijn inclusief btw.', en: 'All prices include VAT.' },
  prijzenExclusief: { nl: 'Alle prijzen zijn exclusief btw.', en: 'All prices exclude VAT.' },
} as const satisfies Record<string, Text>;
type Zin = keyof typeof zinnen;

/** One sentence of the terms on the letter. */
export interface Voorwaardenzin {
  readonly zin: Zin;
  readonly tekst: string;
}

/**
 * The sentences about terms that the letter prints, in its language and in the order of reading: prices, btw, delivery,
 * payment, term, general terms. What was not filled in has no sentence. With the totals the sentence about early
 * payment names the amount; without them the block of totals does.
 */
export function voorwaardenzinnen(
  document: OfferteDocument,
  totalen?: Pick<OfferteTotalen, 'totaal' | 'btw'>,
): readonly Voorwaardenzin[] {
  const { taal } = document;
  const zin = (key: Zin, gegevens: Readonly<Record<string, string>> = {}): Voorwaardenzin => ({
    zin: key,
    tekst: invullen(zinnen[key][taal], gegevens),
  });
  return [
    zin(document.prijzen === 'inclusief' ? 'prijzenInclusief' : 'prijzenExclusief'),
    ...btwzinnen(document, totalen?.btw ?? gebruikteBtw(document), zin),
    ...leveringszinnen(document, zin),
    ...betalingszinnen(document, totalen?.totaal, zin),
    ...geldigheidszinnen(document, zin),
  ];
}
type Maker = (key: Zin, gegevens?: Readonly<Record<string, string>>) => Voorwaardenzin;

/** The btw of what counts, where there are no totals yet. */
function gebruikteBtw({ regels, kortingen = [], toeslagen = [], vracht }: OfferteDocument): readonly Btw[] {
  const telt = welkeTellen(regels);
  const counting = regels.filter((_, index) => telt?.[index] ?? true);
  const said = [...counting, ...kortingen, ...toeslagen].flatMap(({ btw }) => (btw ? [btw] : []));
  return typeof vracht?.btw === 'object' ? [...said, vracht.btw] : said;
}

function btwzinnen(
  { account }: OfferteDocument,
  btw: readonly Pick<Btw, 'categorie'>[],
  zin: Maker,
): readonly Voorwaardenzin[] {
  const btwId = account.btwId.trim();
  const used = new Set(btw.map(({ categorie }) => categorie));
  const named = (plain: 'verlegd' | 'intracommunautair'): Voorwaardenzin =>
    btwId === '' ? zin(plain) : zin(`${plain}Naar`, { btwId });
  return [
    ...(used.has('verlegd') ? [named('verlegd')] : []),
    ...(used.has('intracommunautair') ? [named('intracommunautair')] : []),
    ...(used.has('export') ? [zin('export')] : []),
    ...(used.has('vrijgesteld') ? [zin('vrijgesteld')] : []),
  ];
}

function leveringszinnen(document: OfferteDocument, zin: Maker): readonly Voorwaardenzin[] {
  const { voorwaarden, taal } = document;
  const { levertijd, leverdatum } = voorwaarden;
  return [
    ...(levertijd.trim() ? [zin('levertijd', { levertijd: withoutStop(levertijd) })] : []),
    ...(isDatum(leverdatum) ? [zin('leverdatum', { datum: datumtekst(leverdatum, taal) })] : []),
    ...leveringszin(document, zin),
  ];
}

function leveringszin({ voorwaarden, vracht, taal }: OfferteDocument, zin: Maker): readonly Voorwaardenzin[] {
  const { leveringsvoorwaarde, leveringsplaats } = voorwaarden;
  const grens = decimaal(vracht?.francogrens);
  switch (leveringsvoorwaarde) {
    case '':
      return [];
    case 'franco':
      return [grens ? zin('francoVanaf', { grens: eurotekst(grens.toFixed(), notations[taal]) }) : zin('franco')];
    case 'af magazijn':
      return [zin('afMagazijn')];
    default: {
      const named = zin('incoterm', { incoterm: leveringsvoorwaarde, plaats: leveringsplaats.trim() });
      return [{ ...named, tekst: named.tekst.replace(' ,', ',') }];
    }
  }
}

function betalingszinnen(
  { voorwaarden, taal }: OfferteDocument,
  totaal: string | undefined,
  zin: Maker,
): readonly Voorwaardenzin[] {
  const { betalingstermijn, betalingskorting, betalingskortingDagen } = voorwaarden;
  const termijn = decimaal(betalingstermijn);
  const payment = termijn?.isZero()
    ? [zin('betalingMeteen')]
    : termijn
      ? [zin('betaling', { dagen: dagen(betalingstermijn, taal) })]
      : [];
  const effect = betalingskortingseffect(totaal ?? '0', voorwaarden);
  if (!effect || decimaal(betalingskortingDagen) === undefined) return payment;
  const figures = {
    dagen: dagen(betalingskortingDagen, taal),
    korting: procenttekst(betalingskorting, notations[taal], 2),
  };
  return [
    ...payment,
    totaal === undefined
      ? zin('betalingskorting', figures)
      : zin('betalingskortingBedrag', { ...figures, bedrag: eurotekst(effect.binnenTermijn, notations[taal]) }),
  ];
}

const dagwoord = { nl: ['dag', 'dagen'], en: ['day', 'days'] } as const;
const dagen = (aantal: string, taal: OfferteDocument['taal']): string =>
  `${aantal} ${dagwoord[taal][decimaal(aantal)?.equals(1) ? 0 : 1]}`;

function geldigheidszinnen({ voorwaarden, taal }: OfferteDocument, zin: Maker): readonly Voorwaardenzin[] {
  const { geldigTot, verbindend, algemeneVoorwaarden, meegestuurd } = voorwaarden;
  const hasTerm = isDatum(geldigTot);
  return [
    ...(hasTerm ? [zin('geldigTot', { datum: datumtekst(geldigTot, taal) })] : []),
    ...(verbindend === 'vrijblijvend' ? [zin('vrijblijvend')] : []),
    ...(verbindend === 'onherroepelijk' ? [zin(hasTerm ? 'onherroepelijkTot' : 'onherroepelijk')] : []),
    ...(algemeneVoorwaarden.trim()
      ? [
          zin(meegestuurd ? 'algemeneVoorwaardenMee' : 'algemeneVoorwaarden', {
            voorwaarden: withoutStop(algemeneVoorwaarden),
          }),
        ]
      : []),
  ];
}

const withoutStop = (tekst: string): string => tekst.trim().replace(/\.$/, '');
