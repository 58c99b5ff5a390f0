import type { Text } from '../../text';
import type { Argument } from '../analyse';
import type { Plek } from '../analysecijfers';
import { schrijfArgument, type Schrijfwijze } from '../schrijfArgument';

const trendzinnen = {
  stijgt: { nl: 'In {jaarVorig} was dat {vorig}: een stijging.', en: 'In {jaarVorig} that was {vorig}: a rise.' },
  daalt: { nl: 'In {jaarVorig} was dat {vorig}: een daling.', en: 'In {jaarVorig} that was {vorig}: a fall.' },
  gelijk: { nl: 'In {jaarVorig} was dat ook {vorig}.', en: 'In {jaarVorig} that was {vorig} too.' },
} as const satisfies Record<string, Text>;

/** A figure that a sentence ends with, and what it was the year before. */
export interface Trendcijfer {
  readonly waarde: Plek | undefined;
  readonly vorig: Plek | undefined;
  readonly jaarVorig: Plek | undefined;
}

/** A sentence about a figure, followed by what it was the year before, where that is known. */
export function metTrend(
  zin: Text,
  { waarde, vorig, jaarVorig }: Trendcijfer,
  delen: Readonly<Record<string, Plek | string | undefined>>,
  schrijfwijze: Schrijfwijze,
): Argument | undefined {
  const nu = { ...delen, waarde };
  const trend = trendzinnen[richting(waarde, vorig, schrijfwijze)];
  const beide = { nl: `${zin.nl} ${trend.nl}`, en: `${zin.en} ${trend.en}` };
  return schrijfArgument(beide, { ...nu, vorig, jaarVorig }, schrijfwijze) ?? schrijfArgument(zin, nu, schrijfwijze);
}

/** What reads the same is the same, whatever lies behind its decimals. */
function richting(
  nu: Plek | undefined,
  vorig: Plek | undefined,
  { notation, taal }: Schrijfwijze,
): keyof typeof trendzinnen {
  if (nu?.feit === undefined || vorig?.feit === undefined) return 'gelijk';
  if (nu.feit.tekst(notation, taal) === vorig.feit.tekst(notation, taal)) return 'gelijk';
  return nu.feit.waarde > vorig.feit.waarde ? 'stijgt' : 'daalt';
}
