/** What stands with an amount beside its unit, or what a question asks of it. */
export interface Toevoeging {
  readonly btw?: 'exclusief' | 'inclusief';
  /** "stuk", of "per stuk" and of "p/st." */
  readonly per?: string;
}

const EXCLUSIEF = /\b(?:(?:ex|excl|exclusief|zonder)\.? ?b\.?t\.?w|excl|exclusief)\b\.?/;
const INCLUSIEF = /\b(?:(?:inc?|incl|inclusief|met)\.? ?b\.?t\.?w|incl|inclusief)\b\.?/;
const PER_VOLUIT = /\bper (\p{L}+)/u;
const PER = /(?:\bper |\bp ?[./] ?|\/ ?)([\p{L}²³]+)/u;
/** Short for what a price or a number is counted by. */
const VOLUIT: Readonly<Record<string, string>> = {
  st: 'stuk',
  stuks: 'stuk',
  m: 'maand',
  mnd: 'maand',
  j: 'jaar',
  jr: 'jaar',
  u: 'uur',
  h: 'uur',
  d: 'dag',
  w: 'week',
  wk: 'week',
  l: 'liter',
  ltr: 'liter',
  p: 'persoon',
};

const perVan = (tekst: string, vorm: RegExp): string | undefined => {
  const [, per] = vorm.exec(tekst) ?? [];
  return per === undefined ? undefined : (VOLUIT[per] ?? per);
};

/** Parts what was typed behind a number, in small letters, into the unit and what is said beside it. */
export function leesToevoeging(getypt: string): Toevoeging & { readonly eenheid: string } {
  const isExclusief = EXCLUSIEF.test(getypt);
  const isInclusief = INCLUSIEF.test(getypt);
  const per = perVan(getypt, PER);
  const rest = [EXCLUSIEF, INCLUSIEF, PER].reduce((tekst, vorm) => tekst.replace(vorm, ' '), getypt);
  return {
    eenheid: rest.trim().replace(/[., ]+$/, ''),
    ...(isExclusief !== isInclusief && { btw: isExclusief ? 'exclusief' : 'inclusief' }),
    ...(per !== undefined && { per }),
  };
}

/** "bij dezelfde prijs per doos" tells how and not what. */
const PER_DAT_BLIJFT = /\bdezelfde \p{L}+ per \p{L}+/gu;

/** What a question asks for: its own sentence says so, or else what it tells of the amounts. */
export function gevraagdeToevoeging(vraag: string): Toevoeging {
  const zin =
    vraag
      .split(/(?<=[.?]) /)
      .filter((deel) => deel.endsWith('?'))
      .at(-1) ?? vraag;
  const btw = btwIn(zin) ?? (/\bbtw bij\b/.test(vraag) ? 'inclusief' : btwIn(vraag));
  const per = perVan(zin.replace(PER_DAT_BLIJFT, ''), PER_VOLUIT);
  return { ...(btw && { btw }), ...(per !== undefined && { per }) };
}

function btwIn(tekst: string): Toevoeging['btw'] {
  const isExclusief = /\bexclusief btw\b/.test(tekst);
  const isInclusief = /\binclusief\b[^.?]*\bbtw\b/.test(tekst);
  if (isExclusief === isInclusief) return undefined;
  return isExclusief ? 'exclusief' : 'inclusief';
}
