import { divide } from '../arithmetic';
import { define } from '../define';
import { euro, getal } from '../params';

/**
 * What is still to be sold in each of the periods that are left.
 *
 * Amounts in euro; the target and the number of periods are not negative (#NUM!), no periods left give #DIV/0!. The
 * result is in euro per period, negative when the target is already met.
 */
export const targetRest = define({
  id: 'TARGET.REST',
  group: 'budget',
  priority: 2,
  title: { nl: 'Rest van de target', en: 'Rest of the target' },
  summary: {
    nl: 'Hoeveel omzet moet je in elke resterende periode nog halen om je target te halen?',
    en: 'How much turnover do you still need in each remaining period to meet your target?',
  },
  purpose: {
    nl: 'Het jaar loopt en je wilt weten wat er per maand of per week nog bij moet komen. De uitkomst is het bedrag dat je in elke resterende periode nodig hebt. Zo zie je op tijd of je target nog haalbaar is.',
    en: 'The year is running and you want to know what each month or week still has to bring. The outcome is the amount you need in every remaining period. It shows in time whether your target is still within reach.',
  },
  mistake: {
    nl: 'De perioden invullen die al voorbij zijn, of het hele jaar. Tel alleen de perioden die nog komen: na zeven maanden zijn dat er vijf.',
    en: 'Entering the periods that have passed, or the whole year. Count only the periods still to come: after seven months that is five.',
  },
  synonyms: {
    nl: ['nog te realiseren', 'resterende omzet', 'maandtarget', 'wat moet ik nog verkopen'],
    en: ['remaining target', 'required run rate', 'sales still needed'],
  },
  formula: '({target} − {realisatie}) / {resterendePerioden}',
  params: {
    target: euro({
      label: { nl: 'target', en: 'target' },
      hint: {
        nl: 'De omzet die je over de hele periode moet halen.',
        en: 'The turnover to reach over the whole period.',
      },
      min: 0,
    }),
    realisatie: euro({
      label: { nl: 'realisatie', en: 'achieved' },
      hint: { nl: 'De omzet die je tot nu toe hebt gehaald.', en: 'The turnover you have achieved so far.' },
    }),
    resterendePerioden: getal({
      label: { nl: 'resterende perioden', en: 'remaining periods' },
      hint: {
        nl: 'Hoeveel maanden of weken er nog komen.',
        en: 'How many months or weeks are still to come.',
      },
      min: 0,
    }),
  },
  divisors: ['resterendePerioden'],
  result: { unit: 'euro' },
  norm: {
    text: {
      nl: 'Vergelijk de uitkomst met wat je tot nu toe per periode haalde. Een negatief bedrag betekent dat je target al gehaald is.',
      en: 'Compare the outcome with what you achieved per period so far. A negative amount means that your target is already met.',
    },
    sources: ['omf'],
  },
  native: ({ target, realisatie, resterendePerioden }) => `(${target}-${realisatie})/${resterendePerioden}`,
  sources: ['omf'],
  related: ['BUDGETREALISATIE', 'JAARPROGNOSE', 'PIPELINE.GEWOGEN'],
  examples: [
    { given: { target: 240_000, realisatie: 150_000, resterendePerioden: 5 }, result: 18_000, source: 'eigen' },
    { given: { target: 100_000, realisatie: 110_000, resterendePerioden: 4 }, result: -2_500, source: 'eigen' },
    { given: { target: 240_000, realisatie: 150_000, resterendePerioden: 0 }, result: '#DIV/0!', source: 'eigen' },
    { given: { target: 240_000, realisatie: 150_000, resterendePerioden: -5 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ target, realisatie, resterendePerioden }) => divide(target.minus(realisatie), resterendePerioden),
});
