import type { Language, Text } from '../../../text';

const namen: Readonly<Record<string, Text>> = {
  aantal: { nl: 'aantal', en: 'quantity' },
  stuksprijs: { nl: 'prijs', en: 'price' },
  prijsPer: { nl: 'prijs per', en: 'price per' },
  kortingen: { nl: 'korting', en: 'discount' },
  kortingBedrag: { nl: 'korting in euro', en: 'discount in euro' },
  toeslagBedrag: { nl: 'toeslag in euro', en: 'surcharge in euro' },
  staffel: { nl: 'staffel', en: 'tiers' },
  vanaf: { nl: 'staffelgrens', en: 'tier limit' },
  btw: { nl: 'btw', en: 'VAT' },
  tarief: { nl: 'btw-tarief', en: 'VAT rate' },
  groep: { nl: 'groep', en: 'group' },
  gekozen: { nl: 'gekozen', en: 'chosen' },
  kostprijs: { nl: 'kostprijs', en: 'cost price' },
  percentage: { nl: 'percentage', en: 'percentage' },
  bedrag: { nl: 'bedrag', en: 'amount' },
  toeslagen: { nl: 'toeslag', en: 'surcharge' },
  vracht: { nl: 'vracht', en: 'freight' },
  francogrens: { nl: 'francogrens', en: 'carriage paid limit' },
  vooruitbetaald: { nl: 'vooruitbetaald', en: 'prepaid' },
  afrondingsbedrag: { nl: 'afronding', en: 'rounding' },
};
const plaats: Readonly<Record<string, Text>> = {
  regels: { nl: 'van regel {nr}', en: 'of line {nr}' },
  kortingen: { nl: 'van korting {nr}', en: 'of discount {nr}' },
  toeslagen: { nl: 'van toeslag {nr}', en: 'of surcharge {nr}' },
  vracht: { nl: 'van de vracht', en: 'of the freight' },
};

/** A field of the offerte by its path, as people know it: `regels[2].aantal` is "aantal van regel 3". */
export function veldnaam(path: string, taal: Language): string {
  const steps = path.split('.').map((step) => /^(\w+)(?:\[(\d+)\])?$/.exec(step));
  const [first] = steps;
  const last = steps.filter((step) => step && namen[step[1] ?? '']).at(-1);
  const name = last ? namen[last[1] ?? '']?.[taal] : undefined;
  const where = first && last !== first ? plaats[first[1] ?? '']?.[taal] : undefined;
  const nr = String(Number(first?.[2] ?? 0) + 1);
  return [name ?? path, where?.replace('{nr}', nr)].filter((part) => part !== undefined).join(' ');
}
