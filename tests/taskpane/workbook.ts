import type { Notation } from '../../src/calc/notation';
import { notations } from '../../src/calc/notation';
import type { CellContent } from '../../src/calc/readArguments';
import type * as Explain from '../../src/workbook/explainError';
import type { FormulaPlace } from '../../src/workbook/formulaText';
import type * as HostSettings from '../../src/workbook/hostSettings';
import type * as Insert from '../../src/workbook/insertFormula';
import { sheetKey, type RangeReference } from '../../src/workbook/reference';
import type * as Selection from '../../src/workbook/selection';
import type * as Voorbeeld from '../../src/workbook/voorbeeld';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/workbookError';

type Values = readonly (readonly CellContent[])[];
const keyOf = (reference: RangeReference): string => `${sheetKey(reference)}!${reference.address}`;

/** A workbook in memory: what the pane asks of the real one, answered from here. */
class StandInWorkbook {
  private cells = new Map<string, Values>();
  private listeners = new Set<() => void>();
  /** What sheets are called now, by their id. */
  private names = new Map<string, string>();
  selected: RangeReference = { sheet: 'Blad1', address: 'A1' };
  activeCell: FormulaPlace = { sheet: 'Blad1', address: 'C5' };
  notation: Notation = notations.nl;
  /** What goes wrong at the next question. */
  failure: WorkbookErrorCode | undefined;
  /** How long it takes to read the selection, in milliseconds. */
  delay = 0;
  answers: Insert.InsertAnswer[] = [];
  readonly requests: { request: Insert.InsertRequest; agreed: Insert.Agreement | undefined }[] = [];
  explanation: Explain.ErrorExplanation = { kind: 'noError', address: 'Blad1!C5' };
  isEmpty = false;
  hasVoorbeeld = false;
  visited: RangeReference[] = [];

  clear(): void {
    Object.assign(this, new StandInWorkbook());
    this.requests.length = 0;
  }
  put(reference: RangeReference, values: Values): void {
    this.cells.set(keyOf(reference), values);
    this.changed();
  }
  /** Selects cells that hold these values. */
  select(reference: RangeReference, values: Values): void {
    this.cells.set(keyOf(reference), values);
    this.selected = reference;
    this.changed();
  }
  rename(sheetId: string, name: string): void {
    this.names.set(sheetId, name);
    this.changed();
  }
  changed(): void {
    for (const listener of this.listeners) listener();
  }
  read(reference: RangeReference): Selection.Selected {
    this.fail();
    const sheet = this.names.get(sheetKey(reference)) ?? reference.sheet;
    return { reference: { ...reference, sheet }, values: this.cells.get(keyOf(reference)) ?? [[null]] };
  }
  fail(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw new WorkbookError(failure);
  }
  follow(listener: () => void): () => Promise<void> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }
}
export const workbook = new StandInWorkbook();

export const selection: typeof Selection = {
  readSelection: async () => {
    if (workbook.delay > 0) await new Promise((resolve) => setTimeout(resolve, workbook.delay));
    return workbook.read(workbook.selected);
  },
  readRange: async (reference) => workbook.read(reference),
  readActiveCell: async () => workbook.activeCell,
  goTo: async (reference) => void workbook.visited.push(reference),
  followSelection: async (listener) => workbook.follow(listener),
  followChanges: async (listener) => workbook.follow(listener),
  contentOf: (value) => value as CellContent,
};
export const insert: Pick<typeof Insert, 'insertFormula'> = {
  insertFormula: async (request, agreed) => {
    workbook.fail();
    workbook.requests.push({ request, agreed });
    const answer = workbook.answers.shift();
    if (!answer) throw new Error('The test has no answer for this insertion.');
    return answer;
  },
};
export const explain: Pick<typeof Explain, 'explainActiveCell'> = {
  explainActiveCell: async () => {
    workbook.fail();
    return workbook.explanation;
  },
};
export const voorbeeld: Pick<
  typeof Voorbeeld,
  'openVoorbeeld' | 'hasVoorbeeld' | 'removeVoorbeeld' | 'isWorkbookEmpty'
> = {
  openVoorbeeld: async () => {
    workbook.fail();
    workbook.hasVoorbeeld = true;
    workbook.isEmpty = false;
    return { sheet: 'Voorbeeld' };
  },
  hasVoorbeeld: async () => workbook.hasVoorbeeld,
  removeVoorbeeld: async () => {
    workbook.fail();
    workbook.hasVoorbeeld = false;
    workbook.isEmpty = true;
  },
  isWorkbookEmpty: async () => workbook.isEmpty,
};
export const hostSettings: Pick<typeof HostSettings, 'readNotation'> = { readNotation: async () => workbook.notation };
