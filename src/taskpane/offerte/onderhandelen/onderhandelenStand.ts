import type { Stap } from '../stap';

/** How many rounds there were. Nobody has to negotiate, so none is fine too. */
export const onderhandelenStand: Stap['stand'] = ({ offerte: { document } }) => {
  const { length } = document.intern.rondes;
  return {
    level: 'done',
    text: ({ onderhandelen: { stand } }) => (length === 0 ? stand.none : stand.rounds(length)),
  };
};
