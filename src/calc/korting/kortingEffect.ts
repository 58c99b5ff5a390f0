import { define } from '../define';
import { korting } from '../parameters/korting';
import { marge } from '../parameters/marge';
import { euro, fractie } from '../params';

/**
 * What a discount does to the gross profit, with or without the extra pieces that it is expected to sell.
 *
 * Turnover before the discount in euro and not negative, margin at most 1, discount between 0 and 1, extra volume at
 * least -1 (#NUM!). The result is in euro; negative means less gross profit.
 */
export const kortingEffect = define({
  id: 'KORTING.EFFECT',
  group: 'korting',
  priority: 1,
  title: { nl: 'Effect van een korting', en: 'Effect of a discount' },
  summary: {
    nl: 'Wat doet een korting met de brutowinst in euro? Je kunt de verwachte extra afzet meetellen.',
    en: 'What does a discount do to gross profit in euro? You can count in the extra volume you expect.',
  },
  purpose: {
    nl: 'Je wilt aan je leidinggevende laten zien wat een korting kost of oplevert. De uitkomst is hoeveel euro brutowinst erbij komt of eraf gaat, met de extra verkoop die je verwacht.',
    en: 'You want to show your manager what a discount costs or yields. The outcome is how much gross profit in euro is won or lost, with the extra sales that you expect.',
  },
  mistake: {
    nl: 'De omzet na korting invullen, of de extra afzet er al bij tellen. Vul de omzet in zoals die nu is, vóór de korting: de rest rekent de functie uit.',
    en: 'Entering turnover after the discount, or with the extra volume already in it. Enter turnover as it is now, before the discount: the function works out the rest.',
  },
  synonyms: {
    nl: ['brutowinst', 'winstdaling', 'financiële consequenties', 'kosten van korting'],
    en: ['gross profit', 'cost of a discount', 'profit impact'],
  },
  formula: '{omzet} × ((1 + {extraAfzet}) × ({marge} − {korting}) − {marge})',
  params: {
    omzet: euro({
      label: { nl: 'omzet', en: 'turnover' },
      hint: { nl: 'Omzet vóór de korting, excl. btw.', en: 'Turnover before the discount, excl. VAT.' },
      min: 0,
    }),
    marge,
    korting,
    extraAfzet: fractie({
      label: { nl: 'extra afzet', en: 'extra volume' },
      hint: {
        nl: 'Hoeveel meer stuks je verwacht te verkopen, bijvoorbeeld 20%. Leeg is 0%.',
        en: 'How many more units you expect to sell, for example 20%. Empty means 0%.',
      },
      min: -1,
      default: 0,
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Een negatieve uitkomst betekent minder brutowinst. De uitkomst is 0 als de extra afzet precies gelijk is aan KORTING.EXTRAAFZET.',
      en: 'A negative outcome means less gross profit. The outcome is 0 when the extra volume equals KORTING.EXTRAAFZET exactly.',
    },
    sources: ['bds'],
  },
  native: ({ omzet, marge, korting, extraAfzet }) => `${omzet}*((1+${extraAfzet})*(${marge}-${korting})-${marge})`,
  sources: ['bds'],
  related: ['KORTING.EXTRAAFZET', 'KORTING.EXTRAOMZET', 'MARGE.NAKORTING', 'KORTING.MAX'],
  examples: [
    { given: { omzet: 100_000, marge: 0.3, korting: 0.1, extraAfzet: 0.5 }, result: 0, source: 'bds' },
    { given: { omzet: 100_000, marge: 0.3, korting: 0.1 }, result: -10_000, source: 'eigen' },
    { given: { omzet: 100_000, marge: 0.3, korting: 0.1, extraAfzet: 0.2 }, result: -6_000, source: 'eigen' },
    { given: { omzet: 100_000, marge: 0.3, korting: 0.1, extraAfzet: 0.8 }, result: 6_000, source: 'eigen' },
    { given: { omzet: 100_000, marge: 0.3, korting: 10 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ omzet, marge, korting, extraAfzet }, { one }) =>
    omzet.times(one.plus(extraAfzet).times(marge.minus(korting)).minus(marge)),
});
