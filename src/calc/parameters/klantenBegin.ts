import { telling } from '../params';

/** How many customers there were when the period began. */
export const klantenBegin = telling({
  label: { nl: 'klanten aan het begin', en: 'customers at the start' },
  hint: {
    nl: 'Aantal klanten aan het begin van de periode, bijvoorbeeld op 1 januari.',
    en: 'Number of customers at the start of the period, for example on 1 January.',
  },
  min: 0,
});
