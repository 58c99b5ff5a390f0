import type { Offertesleutel } from '../offertedocument';

const PREFIX = 'OFF';
const MIN_DIGITS = 4;
const SHAPE = new RegExp(`^${PREFIX}-(\\d{4})-(\\d{${MIN_DIGITS},})(?:-([1-9]\\d*))?$`, 'i');

/** `OFF-2026-0001` */
export const offertenummer = (jaar: number, volgnummer: number): string =>
  `${PREFIX}-${jaar}-${String(volgnummer).padStart(MIN_DIGITS, '0')}`;

/** The key as people read it: the first version is the number itself, later ones carry theirs behind it. */
export const sleuteltekst = ({ nummer, versie }: Offertesleutel): string =>
  versie === 1 ? nummer : `${nummer}-${versie}`;

export interface Nummerdelen extends Offertesleutel {
  readonly jaar: number;
  readonly volgnummer: number;
}

/** The parts of `OFF-2026-0001` or `OFF-2026-0001-2`; undefined for any other text. */
export function leesSleutel(tekst: string): Nummerdelen | undefined {
  const parts = SHAPE.exec(tekst.trim());
  if (!parts) return undefined;
  const [jaar, volgnummer, versie] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1)];
  return volgnummer === 0 ? undefined : { nummer: offertenummer(jaar, volgnummer), versie, jaar, volgnummer };
}

/** Per year the highest number given out, as the workbook keeps it. */
export type HoogsteNummers = Readonly<Record<string, number>>;

/**
 * The next free number of a year, and the highest ones to keep from now on. The number kept outlives a deleted row, and
 * a row that was pasted from elsewhere counts too: no number is given out twice.
 */
export function volgendNummer(
  jaar: number,
  hoogste: HoogsteNummers,
  gevonden: readonly string[],
): { readonly nummer: string; readonly hoogste: HoogsteNummers } {
  const inYear = gevonden.flatMap((tekst) => {
    const parts = leesSleutel(tekst);
    return parts?.jaar === jaar ? [parts.volgnummer] : [];
  });
  const volgnummer = inYear.reduce((most, each) => Math.max(most, each), hoogste[jaar] ?? 0) + 1;
  return { nummer: offertenummer(jaar, volgnummer), hoogste: { ...hoogste, [jaar]: volgnummer } };
}

/** The keys that more than one row of the register carries, each once, in the order of the register. */
export function dubbeleSleutels(rijen: readonly Offertesleutel[]): readonly Offertesleutel[] {
  const seen = new Map<string, Offertesleutel[]>();
  for (const { nummer, versie } of rijen) {
    const key = sleuteltekst({ nummer, versie });
    seen.set(key, [...(seen.get(key) ?? []), { nummer, versie }]);
  }
  return [...seen.values()].flatMap(([first, ...others]) => (first && others.length > 0 ? [first] : []));
}
