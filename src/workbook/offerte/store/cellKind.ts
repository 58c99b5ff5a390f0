import { keuzeVan, type Keuzewoorden } from '../../../calc/offerte/keuzewoorden';
import { celtekst } from '../../../calc/offerte/leven/decimaal';
import type { Language } from '../../../calc/text';
import { textInput } from '../../textInput';
import { plannedInput } from '../sheets/plannedInput';
import type { Schadecode } from '../schade';
import { dayText } from './cellText';

/** What belongs in a cell; words stand for a choice. */
export type CellKind = 'text' | 'number' | 'date' | 'truth' | Keuzewoorden<string>;

/** What a cell holds: nothing is an empty text. What does not belong there is told with what it shows. */
export type Reading = { readonly text: string } | { readonly damage: Schadecode; readonly shown: string };

const YES = ['ja', 'yes', 'x', 'waar', 'true', '1'];
const NO = ['nee', 'no', 'onwaar', 'false', '0'];
const ERROR = /^#(?:[A-Z][A-Z0-9_]*[!?]?|[A-Z]+\/[A-Z0-9]+[!?]?)$/;

export const isErrorValue = (value: unknown): value is string => typeof value === 'string' && ERROR.test(value);

export function readCell(value: unknown, kind: CellKind): Reading {
  const shown = typeof value === 'number' ? celtekst(value) : String(value ?? '').trim();
  if (shown === '') return { text: '' };
  if (kind === 'text') return { text: typeof value === 'string' ? value : shown };
  if (isErrorValue(value)) return { damage: 'cellError', shown };
  if (kind === 'number') return typeof value === 'number' ? { text: shown } : { damage: 'notNumber', shown };
  if (kind === 'date') {
    const day = typeof value === 'number' ? dayText(value) : undefined;
    return day === undefined ? { damage: 'notDate', shown } : { text: day };
  }
  if (kind === 'truth') {
    const word = shown.toLowerCase();
    if (YES.includes(word)) return { text: 'ja' };
    return NO.includes(word) ? { text: '' } : { damage: 'notChoice', shown };
  }
  const choice = keuzeVan(shown, kind);
  return choice === undefined ? { damage: 'notChoice', shown } : { text: choice };
}

/** As a cell takes it. What cannot be what belongs there stands as text: nothing that was typed is lost. */
export function cellInput(text: string, kind: CellKind, taal: Language): string | number {
  const cell = plannedInput(text, kind, taal);
  if (typeof cell === 'string') return textInput(cell);
  return typeof cell === 'number' ? cell : '';
}
