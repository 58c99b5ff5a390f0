import { euro, reeks } from '../params';

/** What a project brings in each year, less what it costs in that year. */
export const kasstromen = reeks(
  euro({
    label: { nl: 'kasstromen', en: 'cash flows' },
    hint: {
      nl: 'Ontvangsten min uitgaven, één cel per jaar. Een jaar zonder kasstroom is 0.',
      en: 'Receipts minus payments, one cell per year. A year without a cash flow is 0.',
    },
  }),
);
