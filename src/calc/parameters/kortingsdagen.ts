import { dagen } from '../params';

/** The term within which paying earns a discount. */
export const kortingsdagen = dagen({
  label: { nl: 'kortingsdagen', en: 'discount days' },
  hint: {
    nl: 'Binnen hoeveel dagen betalen recht geeft op de korting. Bijvoorbeeld 10.',
    en: 'Within how many days payment earns the discount. For example 10.',
  },
  min: 0,
});
