import { decimaal } from '../../calc/offerte/leven/decimaal';
import type { Language } from '../../calc/text';
import type { PlannedCell } from '../plan';
import { textInput } from '../textInput';
import type { CellInput } from './cellContent';
import type { CellKind } from './cellKind';
import { daySerial } from './cellText';
import { choiceWord } from './choiceWord';

const yes = { nl: 'ja', en: 'yes' } as const;

/** What a cell of a plan holds for a text of the document; what is not what belongs there stands as it is. */
export function plannedInput(text: string | undefined, kind: CellKind, taal: Language): PlannedCell {
  if (text === undefined || text === '') return null;
  if (kind === 'text') return text;
  if (kind === 'number') return decimaal(text)?.toNumber() ?? text;
  if (kind === 'date') return daySerial(text) ?? text;
  return kind === 'truth' ? yes[taal] : choiceWord(taal, kind, text);
}

/** What a plan says of a cell, as a cell that is there takes it. */
export function plannedAsInput(cell: PlannedCell): CellInput {
  if (cell === null) return '';
  if (typeof cell === 'string') return textInput(cell);
  return typeof cell === 'object' ? cell.formula : cell;
}

/** As a cell takes it. What cannot be what belongs there stands as text: nothing that was typed is lost. */
export function cellInput(text: string, kind: CellKind, taal: Language): string | number {
  const cell = plannedInput(text, kind, taal);
  if (typeof cell === 'string') return textInput(cell);
  return typeof cell === 'number' ? cell : '';
}
