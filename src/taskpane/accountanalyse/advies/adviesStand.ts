import { advies } from '../../../calc/accountanalyse/advies';
import { notations } from '../../../calc/notation';
import { datumText } from '../../fields/readDatum';
import type { Stap } from '../stap';

/** What the advice still lacks, and when it has to be looked at again. */
export const adviesStand: Stap['stand'] = ({ account, analyse, klasse, vandaag }) => {
  const notation = notations[account.taal];
  const { tekorten, reviewdatum } = advies(account, analyse, { naarKlasse: klasse, notation });
  if (tekorten.length > 0) {
    return { level: 'open', text: ({ advies: words }) => words.stand.missing(tekorten.length) };
  }
  const review = datumText(reviewdatum);
  return reviewdatum < vandaag
    ? { level: 'attention', text: ({ advies: words }) => words.stand.late(review) }
    : { level: 'done', text: ({ advies: words }) => words.stand.done(review) };
};
