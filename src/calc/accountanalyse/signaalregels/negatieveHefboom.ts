import { signaalregel } from './signaalregel';

export const negatieveHefboom = signaalregel({
  id: 'negatieveHefboom',
  soort: 'risico',
  kwadrant: 'W',
  titel: { nl: 'Negatief hefboomeffect', en: 'Negative leverage' },
  uitleg: {
    nl: 'Spreekt als het hefboomeffect in het laatste jaar onder nul ligt: geleend geld kost dan meer dan het oplevert. In een jaar van opbouw kan dat bewust zo zijn.',
    en: 'Speaks when the leverage effect in the last year lies below zero: borrowed money then costs more than it yields. In a year of building up that can be on purpose.',
  },
  feiten: ({ kengetal, jaar }) => ({
    hefboomeffect: kengetal('hefboomeffect'),
    rtv: kengetal('rtv'),
    rvv: kengetal('rvv'),
    jaar: jaar(),
  }),
  // With negative equity the sign of the effect says nothing.
  spreekt: ({ hefboomeffect, rtv, rvv }) => hefboomeffect < 0 && rtv < rvv,
  zin: {
    nl: 'Het hefboomeffect was {hefboomeffect} in {jaar}: het vermogen bracht {rtv} op, het geleende geld kostte {rvv}.',
    en: 'The leverage effect was {hefboomeffect} in {jaar}: the capital yielded {rtv}, the borrowed money cost {rvv}.',
  },
});
