import type { SheetCell } from '../../files/read/storedSheet';
import { dayText } from '../../store/cellText';
import { isDag } from '../nakijken/celinvoer';
import type { Celinhoud } from '../nakijken/ingevuld';

/** A cell of a file as Excel would give it. A file does not say how it is shown; of a day that matters. */
export function celinhoud({ value, formula, format = 'General' }: SheetCell): Celinhoud {
  const waarde = typeof value === 'object' ? (value?.error ?? '') : value;
  const dag = typeof waarde === 'number' && isDag({ format }) ? dayText(waarde) : undefined;
  return { waarde, formule: formula ?? waarde, format, tekst: dag ?? String(waarde) };
}
