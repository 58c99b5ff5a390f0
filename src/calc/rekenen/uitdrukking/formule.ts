import { tekensVan, type Teken } from './tekens';

/** The functions of expressions that Excel calls differently in Dutch. */
const nederlands: Readonly<Record<string, string>> = {
  AVERAGE: 'GEMIDDELDE',
  COUNTIF: 'AANTAL.ALS',
  FORECAST: 'VOORSPELLEN',
  IF: 'ALS',
  LARGE: 'GROOTSTE',
  MEDIAN: 'MEDIAAN',
  MOD: 'REST',
  ROUND: 'AFRONDEN',
  ROUNDDOWN: 'AFRONDEN.NAAR.BENEDEN',
  ROUNDUP: 'AFRONDEN.NAAR.BOVEN',
  SQRT: 'WORTEL',
  SUM: 'SOM',
  SUMIF: 'SOM.ALS',
  SUMPRODUCT: 'SOMPRODUCT',
};

/** Functions that count or add up to a limit: Excel has one with a criterion. */
const metCriterium: Readonly<Record<string, readonly [functie: string, criterium: string]>> = {
  COUNTIF_LE: ['COUNTIF', '"<="&'],
  SUMIF_GT: ['SUMIF', '">"&'],
};

export interface Formule {
  readonly en: string;
  readonly nl: string;
}

const inEngels = { functie: (naam: string) => naam, getal: (tekst: string) => tekst, scheiding: ',' };
const inNederlands: typeof inEngels = {
  functie: (naam) => nederlands[naam] ?? naam,
  getal: (tekst) => tekst.replace('.', ','),
  scheiding: ';',
};

/** An expression as formulas of a sheet, with cells in the place of names, in English and in Dutch Excel. */
export function formuleVan(uitdrukking: string, celVan: (naam: string) => string): Formule {
  const tekens = tekensVan(uitdrukking);
  return { en: geschreven(tekens, celVan, inEngels), nl: geschreven(tekens, celVan, inNederlands) };
}

function geschreven(tekens: readonly Teken[], celVan: (naam: string) => string, taal: typeof inEngels): string {
  // The criterion stands behind the next separator.
  let criterium = '';
  const delen = tekens.map(({ soort, tekst }) => {
    if (soort === 'naam') return celVan(tekst);
    if (soort === 'getal') return taal.getal(tekst);
    if (soort === 'functie') {
      const met = metCriterium[tekst];
      criterium = met?.[1] ?? '';
      return taal.functie(met?.[0] ?? tekst);
    }
    if (tekst !== ',') return tekst;
    const scheiding = taal.scheiding + criterium;
    criterium = '';
    return scheiding;
  });
  return `=${delen.join('')}`;
}
