import type { Language } from '../../../calc/text';
import type { UnitName } from '../../../calc/units';
import { grafiekteksten as texts } from '../texts/grafiekteksten';
import { figureInWords } from './figureInWords';
import { PLACE_LETTERS, seriesCells, type Grafiekplaats } from './grafiekIndeling';
import { quotedText } from './quotedText';

type Tekst = keyof typeof texts;

/** A sentence that says what a chart shows, of the figures in its table as they are now. */
export type Grafiekzin = (plaats: Grafiekplaats, taal: Language) => string;

const years = ({ first, last }: Grafiekplaats): string => `$A$${first}:$A$${last}`;
const placeCell = (moment: keyof typeof PLACE_LETTERS, { first }: Grafiekplaats): string =>
  `${PLACE_LETTERS[moment]}${first}`;
/** The figure of a series in the first or the last year that the main one is known of. */
const at = (series: number, moment: 'first' | 'last', plaats: Grafiekplaats): string =>
  `INDEX(${seriesCells(plaats, series)},${placeCell(moment, plaats)})`;
const yearAt = (moment: 'first' | 'last', plaats: Grafiekplaats): string =>
  `INDEX(${years(plaats)},${placeCell(moment, plaats)})`;
const said = (taal: Language) => (key: Tekst) => quotedText(texts[key][taal]);

export const omzetzin: Grafiekzin = (plaats, taal) => {
  const say = said(taal);
  const [from, to] = [at(0, 'first', plaats), at(0, 'last', plaats)];
  const [profit, profitThen] = [at(1, 'first', plaats), at(1, 'last', plaats)];
  const amount = (cell: string) => figureInWords(cell, 'euro', taal);
  const moved = `IF(${to}>${from},${say('steeg')},IF(${to}<${from},${say('daalde')},${say('gelijk')}))`;
  const went = `${say('resultaat')}&${amount(profit)}&${say('naar')}&${amount(profitThen)}&"."`;
  const turnover = [
    say('omzet'),
    moved,
    say('van'),
    amount(from),
    say('in'),
    yearAt('first', plaats),
    say('naar'),
    amount(to),
    say('in'),
    yearAt('last', plaats),
    `IF(COUNT(${profit},${profitThen})=2,${went},${say('geenResultaat')})`,
  ];
  const [first, last] = [placeCell('first', plaats), placeCell('last', plaats)];
  return `IF(${first}=${last},${say('tweeJaar')},${turnover.join('&')})`;
};

/** A ratio in its last year against what it is held to: the second series. */
export const normzin =
  (naam: string, unit: UnitName, above: Tekst, below: Tekst): Grafiekzin =>
  (plaats, taal) => {
    const say = said(taal);
    const [figure, norm] = [at(0, 'last', plaats), at(1, 'last', plaats)];
    const held = `IF(${figure}>=${norm},${say(above)},${say(below)})&${figureInWords(norm, unit, taal)}&"."`;
    const words = [
      quotedText(naam),
      say('is'),
      figureInWords(figure, unit, taal),
      say('in'),
      yearAt('last', plaats),
      `IF(ISNUMBER(${norm}),${held},".")`,
    ];
    return `IF(${placeCell('last', plaats)}=0,${quotedText(naam)}&${say('nietBekend')},${words.join('&')})`;
  };

/** The first series against the others together, in the last year. */
export const balanszin =
  (series: number, first: Tekst, others: Tekst): Grafiekzin =>
  (plaats, taal) => {
    const say = said(taal);
    const rest = Array.from({ length: series - 1 }, (_, index) => at(index + 1, 'last', plaats)).join('+');
    const words = [
      say('In'),
      yearAt('last', plaats),
      say('bezit'),
      figureInWords(at(0, 'last', plaats), 'euro', taal),
      say(first),
      figureInWords(`(${rest})`, 'euro', taal),
      say(others),
    ];
    return `IF(${placeCell('last', plaats)}=0,${say('geenBalans')},IFERROR(${words.join('&')},${say('geenBalans')}))`;
  };
