import { HOOGSTE_CONFRONTATIE, type Strategie } from '../../../calc/accountanalyse/swot';
import type { Language } from '../../../calc/text';
import { swotteksten as texts } from '../texts/swotteksten';
import { tabelkolom } from './accounttabeldeel';
import { quotedText } from './quotedText';
import { STRONGEST_CELLS } from './swotIndeling';

/** A pair is one figure: so many times the place of the point inside, and the other place. It is less than a score counts. */
const [PLACES, SCORES] = [10_000, 1_000_000_000];

/** What the scores of a confrontation come to, with what `confrontatiematrix` lets count. */
export interface Confrontatieformules {
  /** The scores by row of their table, and zero where the pair is not of this strategy. */
  readonly of: (strategie: Strategie) => string;
  readonly highest: string;
  /** Of equal scores the pair whose point inside stands first, and then the one outside. */
  readonly pair: string;
  readonly sentence: string;
}

export function confrontatieformules(nummer: string, taal: Language): Confrontatieformules {
  const swot = tabelkolom('swot', nummer, taal);
  const confrontatie = tabelkolom('confrontatie', nummer, taal);
  const given = confrontatie('score');
  const isScore = `IF(${given}=INT(${given}),(${given}>0)*(${given}<=${HOOGSTE_CONFRONTATIE}),0)`;
  const score = `IF(ISNUMBER(${given}),${isScore}*${given},0)`;
  /** Whether the point of each score is there, in one of these quadrants. */
  const isIn = (end: 'intern' | 'extern', ...kwadranten: readonly string[]) => {
    const counts = kwadranten.map(
      (kwadrant) => `COUNTIFS(${swot('id')},${confrontatie(end)},${swot('kwadrant')},"${kwadrant}")`,
    );
    return `SIGN(${counts.join('+')})`;
  };
  const counting = `${isIn('intern', 'S', 'W')}*${isIn('extern', 'O', 'T')}*${score}`;
  const placeOf = (end: 'intern' | 'extern') => `MATCH(${confrontatie(end)},${swot('id')},0)`;
  const ranked = `IFERROR(${SCORES}*${counting}-${PLACES}*${placeOf('intern')}-${placeOf('extern')},0)`;
  const point = (place: string) => `INDEX(${swot('punt')},${place})`;
  const { score: highest, pair } = STRONGEST_CELLS;
  const say = (key: keyof typeof texts) => quotedText(texts[key][taal]);
  const words = [
    say('sterkste'),
    point(`INT(${pair}/${PLACES})`),
    say('met'),
    point(`MOD(${pair},${PLACES})`),
    say('score'),
    highest,
    '")"',
  ];
  return {
    of: ([inside = '', outside = '']) => `${isIn('intern', inside)}*${isIn('extern', outside)}*${score}`,
    highest: `MAX(${counting})`,
    pair: `IF(${highest}=0,"",${SCORES}*${highest}-MAX(${ranked}))`,
    sentence: `IF(${highest}=0,${say('geenScore')},${words.join('&')})`,
  };
}
