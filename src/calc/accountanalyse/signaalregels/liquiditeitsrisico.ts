import { signaalregel } from './signaalregel';

export const liquiditeitsrisico = signaalregel({
  id: 'liquiditeitsrisico',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Liquiditeitsrisico', en: 'Liquidity risk' },
  uitleg: {
    nl: 'Spreekt als de current ratio twee jaar op rij daalt en nu lager is dan de grens waar "goed" begint. De ratio is een momentopname: op een andere dag in het jaar kan hij hoger zijn.',
    en: 'Speaks when the current ratio falls two years in a row and now lies below the limit where "good" begins. The ratio is a snapshot: on another day of the year it can be higher.',
  },
  feiten: ({ kengetal, jaar, norm }) => ({
    eerste: kengetal('currentratio', 2),
    jaarEerste: jaar(2),
    tweede: kengetal('currentratio', 1),
    laatste: kengetal('currentratio'),
    jaar: jaar(),
    norm: norm('currentratio', 'good'),
  }),
  spreekt: ({ eerste, tweede, laatste, norm }) => tweede < eerste && laatste < tweede && laatste < norm,
  verandert: [
    ['eerste', 'tweede'],
    ['tweede', 'laatste'],
  ],
  zin: {
    nl: 'De current ratio daalde twee jaar op rij, van {eerste} in {jaarEerste} via {tweede} naar {laatste} in {jaar}, en is lager dan de norm van {norm}.',
    en: 'The current ratio fell two years in a row, from {eerste} in {jaarEerste} through {tweede} to {laatste} in {jaar}, and is below the norm of {norm}.',
  },
});
