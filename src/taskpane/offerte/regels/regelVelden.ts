import type { Documentregel } from '../../../calc/offerte/offertedocument';
import type { Regelkolom } from '../../../calc/offerte/regelkolommen';
import type { Regelwijziging } from '../../../workbook/offerte/offerteboek';

/** The fields of a line that one types in, each with its column of the table; cost prices stand on the internal sheet. */
export const regelVelden = {
  omschrijving: 'omschrijving',
  aantal: 'aantal',
  eenheid: 'eenheid',
  stuksprijs: 'prijs',
  prijsPer: 'per',
  korting0: 'korting',
  korting1: 'korting2',
  korting2: 'korting3',
  kortingBedrag: 'kortingEuro',
  toeslagBedrag: 'toeslagEuro',
  groep: 'groep',
  artikel: 'artikel',
  kostprijs: undefined,
} as const satisfies Record<string, Regelkolom | undefined>;
export type Regelveld = keyof typeof regelVelden;

const kortingIndex = (veld: Regelveld): number | undefined =>
  veld.startsWith('korting') && veld !== 'kortingBedrag' ? Number(veld.slice('korting'.length)) : undefined;

/** What a field of a line holds; empty when nothing does. */
export function waardeVan(regel: Documentregel, veld: Regelveld): string {
  const index = kortingIndex(veld);
  if (index !== undefined) return regel.kortingen?.[index] ?? '';
  return regel[veld as Exclude<Regelveld, `korting${0 | 1 | 2}`>] ?? '';
}

/** The change of a line that puts this in the field. A discount without the one before it moves up. */
export function wijzigingVan(regel: Documentregel, veld: Regelveld, value: string): Regelwijziging {
  const index = kortingIndex(veld);
  if (index === undefined) return { [veld]: value === '' ? undefined : value };
  const kortingen = [0, 1, 2].map((at) => (at === index ? value : (regel.kortingen?.[at] ?? ''))).filter(Boolean);
  return { kortingen: kortingen.length === 0 ? undefined : kortingen };
}
