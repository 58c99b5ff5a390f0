import { define } from '../define';
import { werkelijkeAfzet } from '../parameters/werkelijkeAfzet';
import { aantal, euro } from '../params';

/**
 * What selling more or less than budgeted did to the contribution; above zero is favourable.
 *
 * Units not negative (#NUM!); the budgeted contribution per unit in euro may be negative. The result is in euro.
 */
export const verkoopomvangverschil = define({
  id: 'VERKOOPOMVANGVERSCHIL',
  group: 'budget',
  priority: 2,
  title: { nl: 'Verkoopomvangverschil', en: 'Sales volume variance' },
  summary: {
    nl: 'Hoeveel dekkingsbijdrage levert meer of minder afzet dan begroot op, of kost die?',
    en: 'How much contribution does selling more or less than budgeted bring in, or cost?',
  },
  purpose: {
    nl: 'Je hebt meer of minder stuks verkocht dan begroot en wilt weten wat dat met het resultaat doet. Elk stuk meer of minder telt voor zijn begrote dekkingsbijdrage. Wat een andere prijs doet, zie je met VERKOOPPRIJSVERSCHIL.',
    en: 'You sold more or fewer units than budgeted and want to know what that does to the result. Each unit more or less counts for its budgeted contribution. VERKOOPPRIJSVERSCHIL shows what another price does.',
  },
  mistake: {
    nl: 'De verkoopprijs invullen in plaats van de dekkingsbijdrage. Bij minder afzet mis je de omzet, maar je bespaart ook de variabele kosten. Trek die er dus eerst van af.',
    en: 'Entering the selling price instead of the contribution. With fewer sales you miss the turnover, but you save the variable costs as well. So take those off first.',
  },
  synonyms: {
    nl: ['afzetverschil', 'omzetverschil', 'hoeveelheidsverschil verkoop', 'verschillenanalyse'],
    en: ['volume variance', 'sales quantity variance'],
  },
  formula: '({werkelijkeAfzet} − {begroteAfzet}) × {begroteDekkingsbijdrage}',
  params: {
    begroteAfzet: aantal({
      label: { nl: 'begrote afzet', en: 'budgeted sales volume' },
      hint: { nl: 'Aantal stuks in het budget.', en: 'Number of units in the budget.' },
      min: 0,
    }),
    werkelijkeAfzet,
    begroteDekkingsbijdrage: euro({
      label: { nl: 'begrote dekkingsbijdrage', en: 'budgeted contribution' },
      hint: {
        nl: 'Per stuk: de begrote verkoopprijs min de begrote variabele kosten.',
        en: 'Per unit: the budgeted selling price minus the budgeted variable costs.',
      },
    }),
  },
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Boven 0 is er meer verkocht dan begroot, onder 0 minder.',
      en: 'Above 0 more was sold than budgeted, below 0 less.',
    },
    sources: ['bra'],
  },
  native: ({ begroteAfzet, werkelijkeAfzet, begroteDekkingsbijdrage }) =>
    `(${werkelijkeAfzet}-${begroteAfzet})*${begroteDekkingsbijdrage}`,
  sources: ['bra', 'exam'],
  related: ['VERKOOPPRIJSVERSCHIL', 'DEKKINGSBIJDRAGE', 'BUDGETVERSCHIL'],
  examples: [
    {
      given: { begroteAfzet: 70_000, werkelijkeAfzet: 68_000, begroteDekkingsbijdrage: 4.41 },
      result: -8_820,
      source: 'exam',
    },
    {
      given: { begroteAfzet: 5_000, werkelijkeAfzet: 5_200, begroteDekkingsbijdrage: 10 },
      result: 2_000,
      source: 'eigen',
    },
    {
      given: { begroteAfzet: 5_000, werkelijkeAfzet: -5_200, begroteDekkingsbijdrage: 10 },
      result: '#NUM!',
      source: 'eigen',
    },
  ],
  compute: ({ begroteAfzet, werkelijkeAfzet, begroteDekkingsbijdrage }) =>
    werkelijkeAfzet.minus(begroteAfzet).times(begroteDekkingsbijdrage),
});
