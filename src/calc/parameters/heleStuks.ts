import { waarOfOnwaar } from '../params';

/** Whether a quantity goes up to the next whole piece. */
export const heleStuks = waarOfOnwaar({
  label: { nl: 'hele stuks', en: 'whole units' },
  hint: {
    nl: 'WAAR rondt naar boven af op hele stuks. Leeg is ONWAAR: niet afronden.',
    en: 'TRUE rounds up to whole units. Empty means FALSE: no rounding.',
  },
  default: false,
});
