import type { Btw, Offerteregel } from '../../../calc/offerte/offerte';

/** What a line is taxed with, as far as it was said; words carry no btw. */
export const btwOf = ({ soort, btw }: Pick<Offerteregel, 'soort' | 'btw'>): Btw | undefined =>
  soort === 'tekst' || soort === 'sectie' ? undefined : btw;
