import { signaalregel } from './signaalregel';

export const investeringskans = signaalregel({
  id: 'investeringskans',
  soort: 'kans',
  kwadrant: 'S',
  titel: { nl: 'Investeringskans', en: 'Room to invest' },
  uitleg: {
    nl: 'Spreekt als in het laatste jaar de solvabiliteit sterk is en de current ratio goed. De account kan dan een investering dragen. Of hij dat wil, weet de regel niet.',
    en: 'Speaks when in the last year solvency is strong and the current ratio good. The account can then bear an investment. Whether it wants to, the rule does not know.',
  },
  feiten: ({ kengetal, jaar, norm }) => ({
    solvabiliteit: kengetal('solvabiliteit'),
    normSolvabiliteit: norm('solvabiliteit', 'good'),
    current: kengetal('currentratio'),
    normCurrent: norm('currentratio', 'good'),
    jaar: jaar(),
  }),
  spreekt: ({ solvabiliteit, normSolvabiliteit, current, normCurrent }) =>
    solvabiliteit >= normSolvabiliteit && current >= normCurrent,
  zin: {
    nl: 'De account heeft ruimte om te investeren: in {jaar} was de solvabiliteit {solvabiliteit} (norm {normSolvabiliteit}) en de current ratio {current} (norm {normCurrent}).',
    en: 'The account has room to invest: in {jaar} solvency was {solvabiliteit} (norm {normSolvabiliteit}) and the current ratio {current} (norm {normCurrent}).',
  },
});
