import type { Text } from '../../../calc/text';

/** The words on the sheets that all offertes share. */
export const registerteksten = {
  offertes: { nl: 'Offertes', en: 'Quotations' },
  offertesUitleg: {
    nl: 'Eén rij per versie. Blauw op geel vul je in, zwart rekent Excel uit, groen komt van een ander blad.',
    en: 'One row per version. Fill in what is blue on yellow; Excel computes what is black; green comes from another sheet.',
  },
  artikelen: { nl: 'Artikelen', en: 'Articles' },
  artikelenUitleg: {
    nl: 'Vul of plak hier je artikelen. Btw als 21%, 9% of verlegd; een staffel als: heel 10: 95,00; 50: 5%.',
    en: 'Fill in or paste your articles here. VAT as 21%, 9% or reverse charge; tiers as: whole 10: 95.00; 50: 5%.',
  },
  verlopen: { nl: 'verlopen', en: 'expired' },
  vandaag: { nl: 'vandaag', en: 'today' },
  dagen: { nl: ' dag(en)', en: ' day(s)' },
} as const satisfies Readonly<Record<string, Text>>;
