import type { Language } from '../../../calc/text';
import type { PresentTable } from '../../store/presentTable';
import { genoemdeNormen, normverwijzing, type Normverwijzing } from '../sheets/normverwijzing';

/** The norms as formulas name them: by what people call the table and its columns, or as the table is about to be made. */
export const normkoppen = (normen: PresentTable | undefined, taal: Language): Normverwijzing =>
  normen
    ? genoemdeNormen(
        Object.fromEntries([...normen.at].map(([key, index]) => [key, normen.headers[index] ?? key])),
        normen.name,
        taal,
      )
    : normverwijzing(taal);
