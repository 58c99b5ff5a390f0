import type { OfferteDocument } from '../../offertedocument';
import type { Regelkolom } from '../../regelkolommen';
import type { Vindplaats } from './bevinding';

const kolommen: Readonly<Record<string, Regelkolom>> = {
  soort: 'soort',
  aantal: 'aantal',
  stuksprijs: 'prijs',
  prijsPer: 'per',
  'kortingen[0]': 'korting',
  'kortingen[1]': 'korting2',
  'kortingen[2]': 'korting3',
  kortingBedrag: 'kortingEuro',
  toeslagBedrag: 'toeslagEuro',
  staffel: 'staffel',
  btw: 'btw',
  groep: 'groep',
};
const velden: readonly Vindplaats[] = [
  'prijzen',
  'afronding',
  'vracht.bedrag',
  'vracht.btw',
  'vracht.francogrens',
  'vooruitbetaald',
  'afrondingsbedrag',
];

/** Where on the sheets a field stands that the totals name by its path: `regels[2].kortingen[1]`, `vracht.bedrag`. */
export function plaatsVan(path: string, { regels }: Pick<OfferteDocument, 'regels'>): Vindplaats {
  const line = /^regels\[(\d+)\]\.([^.]+)/.exec(path);
  const regel = line && regels[Number(line[1])];
  if (regel) return { regel: regel.id, kolom: kolommen[line[2] ?? ''] ?? 'bedrag' };
  const adjustment = /^(kortingen|toeslagen)\[(\d+)\]/.exec(path);
  if (adjustment) return { lijst: adjustment[1] as 'kortingen' | 'toeslagen', index: Number(adjustment[2]) };
  if (path.startsWith('vracht.btw.tarief')) return 'vracht.tarief';
  return velden.find((veld) => path.startsWith(veld as string)) ?? 'totalen';
}
