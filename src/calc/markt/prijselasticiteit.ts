import { divide } from '../arithmetic';
import { define } from '../define';
import { euro, keuze, telling } from '../params';

/**
 * How many percent the demand changes for every percent that the price changes.
 *
 * Prices in euro, demand as a count, none of them negative (#NUM!). `methode` says of what the changes are a share: of
 * the old figures ("punt") or of the averages of old and new ("boog"). The result is a number, negative when a higher
 * price means less demand. No change of price gives #DIV/0!, and so does an old price or an old demand of 0, with either
 * method: there is nothing that the change is measured from.
 */
export const prijselasticiteit = define({
  id: 'PRIJSELASTICITEIT',
  group: 'markt',
  priority: 2,
  title: { nl: 'Prijselasticiteit van de vraag', en: 'Price elasticity of demand' },
  summary: {
    nl: 'Met hoeveel procent verandert de vraag als de prijs 1% verandert?',
    en: 'By what percentage does demand change when the price changes by 1%?',
  },
  purpose: {
    nl: 'Gebruik de prijselasticiteit als je wilt weten hoe gevoelig klanten zijn voor een andere prijs. Een uitkomst van −4 betekent dat de vraag 4% daalt als de prijs 1% stijgt. Zo schat je vooraf of een hogere prijs of een korting je omzet kost of oplevert.',
    en: 'Use price elasticity to see how sensitive customers are to another price. An outcome of −4 means that demand falls by 4% when the price rises by 1%. So you can estimate in advance whether a higher price or a discount will cost or bring turnover.',
  },
  mistake: {
    nl: 'De prijsverandering delen door de verandering van de vraag, of het minteken weglaten. De vraag hoort boven de streep, en de min hoort bij het antwoord.',
    en: 'Dividing the change of price by the change of demand, or dropping the minus sign. Demand belongs above the line, and the minus is part of the answer.',
  },
  differs: {
    nl: 'Een les op LessonUp en de encyclopedie van ThiemeMeulenhoff nemen de verandering als percentage van de oude waarde. Dat is de methode "punt", en die gebruiken wij als je niets kiest. Engelse teksten nemen vaak het gemiddelde van oud en nieuw: dat is de methode "boog". Bij kleine veranderingen scheelt het weinig. Het minteken laten wij altijd staan.',
    en: 'A lesson on LessonUp and the encyclopedia of ThiemeMeulenhoff take the change as a percentage of the old value. That is the method "punt" (point), which we use when you choose nothing. English texts often take the average of old and new: that is the method "boog" (arc). For small changes the two hardly differ. We always keep the minus sign.',
  },
  synonyms: {
    nl: ['prijsgevoeligheid', 'elasticiteit', 'elastisch', 'inelastisch', 'vraag en aanbod'],
    en: ['price sensitivity', 'elasticity', 'elastic', 'inelastic', 'arc elasticity'],
  },
  formula: {
    by: 'methode',
    each: {
      punt: '(({vraagNieuw} − {vraagOud}) / {vraagOud}) / (({prijsNieuw} − {prijsOud}) / {prijsOud})',
      boog: '(({vraagNieuw} − {vraagOud}) / (({vraagOud} + {vraagNieuw}) / 2)) / (({prijsNieuw} − {prijsOud}) / (({prijsOud} + {prijsNieuw}) / 2))',
    },
  },
  params: {
    prijsOud: euro({
      label: { nl: 'oude prijs', en: 'old price' },
      hint: { nl: 'De prijs vóór de verandering.', en: 'The price before the change.' },
      min: 0,
    }),
    prijsNieuw: euro({
      label: { nl: 'nieuwe prijs', en: 'new price' },
      hint: { nl: 'De prijs na de verandering.', en: 'The price after the change.' },
      min: 0,
    }),
    vraagOud: telling({
      label: { nl: 'oude vraag', en: 'old demand' },
      hint: { nl: 'De afzet in stuks bij de oude prijs.', en: 'The units sold at the old price.' },
      min: 0,
    }),
    vraagNieuw: telling({
      label: { nl: 'nieuwe vraag', en: 'new demand' },
      hint: { nl: 'De afzet in stuks bij de nieuwe prijs.', en: 'The units sold at the new price.' },
      min: 0,
    }),
    methode: keuze(['punt', 'boog'], {
      label: { nl: 'methode', en: 'method' },
      hint: {
        nl: 'punt = percentages van de oude waarden; boog = percentages van het gemiddelde van oud en nieuw. Leeg is punt.',
        en: 'punt = percentages of the old values; boog = percentages of the average of old and new. Empty means punt.',
      },
      default: 'punt',
    }),
  },
  divisors: ['prijsOud', 'prijsNieuw', 'vraagOud'],
  result: { unit: 'coefficient' },
  norm: {
    text: {
      nl: 'Onder −1 is de vraag elastisch: de afzet verandert sterker dan de prijs. Tussen −1 en 0 is de vraag inelastisch: de afzet verandert minder sterk. Bij 0 is de vraag volkomen inelastisch: de prijs maakt niets uit.',
      en: 'Below −1 demand is elastic: sales change more than the price. Between −1 and 0 demand is inelastic: sales change less. At 0 demand is perfectly inelastic: the price makes no difference.',
    },
    sources: ['luEL'],
  },
  native: ({ prijsOud: p, prijsNieuw: pNew, vraagOud: q, vraagNieuw: qNew, methode }) =>
    `(${qNew}-${q})/${q}/((${pNew}-${p})/${p})*IF(${methode}="punt",1,${q}*(${p}+${pNew})/((${q}+${qNew})*${p}))`,
  sources: ['luEL', 'tme'],
  related: ['AFZET.NAPRIJS', 'PRIJSVERHOGING.AFZET', 'KORTING.EXTRAAFZET'],
  examples: [
    {
      given: { prijsOud: 400, prijsNieuw: 360, vraagOud: 800, vraagNieuw: 1_120 },
      result: -4,
      source: 'luEL',
    },
    { given: { prijsOud: 10, prijsNieuw: 11, vraagOud: 500, vraagNieuw: 450 }, result: -1, source: 'eigen' },
    {
      given: { prijsOud: 40, prijsNieuw: 60, vraagOud: 110, vraagNieuw: 90, methode: 'boog' },
      result: -0.5,
      source: 'eigen',
    },
    { given: { prijsOud: 5, prijsNieuw: 5, vraagOud: 1, vraagNieuw: 2 }, result: '#DIV/0!', source: 'eigen' },
    { given: { prijsOud: 5, prijsNieuw: 6, vraagOud: 0, vraagNieuw: 2 }, result: '#DIV/0!', source: 'eigen' },
    {
      given: { prijsOud: 0, prijsNieuw: 5, vraagOud: 10, vraagNieuw: 8, methode: 'boog' },
      result: '#DIV/0!',
      source: 'eigen',
    },
    {
      given: { prijsOud: 5, prijsNieuw: 6, vraagOud: 0, vraagNieuw: 2, methode: 'boog' },
      result: '#DIV/0!',
      source: 'eigen',
    },
    { given: { prijsOud: 5, prijsNieuw: 6, vraagOud: -1, vraagNieuw: 2 }, result: '#NUM!', source: 'eigen' },
  ],
  compute: ({ prijsOud, prijsNieuw, vraagOud, vraagNieuw, methode }) => {
    const [priceChange, demandChange] = [prijsNieuw.minus(prijsOud), vraagNieuw.minus(vraagOud)];
    const fromOld = divide(divide(demandChange, vraagOud), divide(priceChange, prijsOud));
    if (methode === 'punt') return fromOld;
    // Both averages are halves of a sum, so that the halves cancel out.
    return demandChange.div(vraagOud.plus(vraagNieuw)).div(priceChange.div(prijsOud.plus(prijsNieuw)));
  },
});
