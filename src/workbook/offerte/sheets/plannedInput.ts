import { decimaal } from '../../../calc/offerte/leven/decimaal';
import type { Language } from '../../../calc/text';
import type { PlannedCell } from '../../plan';
import type { CellKind } from '../store/cellKind';
import { daySerial } from '../store/cellText';
import { choiceWord } from '../texts/choiceWord';

const yes = { nl: 'ja', en: 'yes' } as const;

/** What a cell of a plan holds for a text of the document; what is not what belongs there stands as it is. */
export function plannedInput(text: string | undefined, kind: CellKind, taal: Language): PlannedCell {
  if (text === undefined || text === '') return null;
  if (kind === 'text') return text;
  if (kind === 'number') return decimaal(text)?.toNumber() ?? text;
  if (kind === 'date') return daySerial(text) ?? text;
  return kind === 'truth' ? yes[taal] : choiceWord(taal, kind, text);
}
