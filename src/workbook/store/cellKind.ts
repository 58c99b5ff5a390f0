import { keuzeVan, type Keuzewoorden } from '../../calc/offerte/keuzewoorden';
import { celtekst } from '../../calc/offerte/leven/decimaal';
import { dayText } from './cellText';

/** What belongs in a cell; words stand for a choice. */
export type CellKind = 'text' | 'number' | 'date' | 'truth' | Keuzewoorden<string>;

/** What can be wrong with what was typed in a cell. */
export type Celschadecode = 'notNumber' | 'notDate' | 'notChoice' | 'cellError';

/** What a cell holds: nothing is an empty text. What does not belong there is told with what it shows. */
export type Reading = { readonly text: string } | { readonly damage: Celschadecode; readonly shown: string };

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
