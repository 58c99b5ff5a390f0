import type { Language } from '../../text';
import { isDatum } from './datum';

const maanden: Record<Language, readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A date as a letter writes it: "29 november 2026", "29 November 2026". What is no date stays what it is. */
export function datumtekst(datum: string, taal: Language): string {
  if (!isDatum(datum)) return datum;
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  return `${Number(dag)} ${maanden[taal][Number(maand) - 1]} ${jaar}`;
}
