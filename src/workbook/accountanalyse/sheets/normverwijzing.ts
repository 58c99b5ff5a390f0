import type { Language } from '../../../calc/text';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';
import { accounttabelnaam } from './accountnamen';

export type Normkolom = keyof typeof accountkolomkoppen.normen;

/** A column of the norms of all branches as formulas name it. */
export type Normverwijzing = (kolom: Normkolom) => string;

/** As its headers are when the table is made in a language. */
export const normverwijzing =
  (taal: Language): Normverwijzing =>
  (kolom) =>
    `${accounttabelnaam('normen')}[${accountkolomkoppen.normen[kolom][taal]}]`;

/** As people have named its columns since. */
export const genoemdeNormen =
  (koppen: Readonly<Partial<Record<Normkolom, string>>>, tabel: string, taal: Language): Normverwijzing =>
  (kolom) => {
    const kop = koppen[kolom] ?? accountkolomkoppen.normen[kolom][taal];
    return `${tabel}[${kop.replace(/['[\]#@]/g, "'$&")}]`;
  };
