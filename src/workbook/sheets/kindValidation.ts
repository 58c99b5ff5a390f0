import type { Language, Text } from '../../calc/text';
import type { PlannedValidation } from '../plannedRule';
import type { CellKind } from '../store/cellKind';
import { choiceWords } from '../store/choiceWord';
import { invoerteksten } from './invoerteksten';

const yesNo = { nl: ['ja', 'nee'], en: ['yes', 'no'] } as const;

/**
 * What may be typed where this kind belongs. A word of the other language is read as well, so that Excel only asks; words
 * in a cell for a number or a date it refuses.
 */
export function kindValidation(
  range: string,
  kind: CellKind,
  taal: Language,
  hint?: Text,
): PlannedValidation | undefined {
  const prompt = hint ? { prompt: { title: '', message: hint[taal] } } : {};
  const alert = (style: 'stop' | 'warning', text: keyof typeof invoerteksten) => ({
    alert: { style, title: invoerteksten.titel[taal], message: invoerteksten[text][taal] },
  });
  if (kind === 'number') return { range, rule: { decimal: {} }, ...prompt, ...alert('stop', 'getal') };
  if (kind === 'date') return { range, rule: { date: { min: 1 } }, ...prompt, ...alert('stop', 'datum') };
  if (kind === 'truth') return { range, rule: { list: yesNo[taal] }, ...prompt, ...alert('warning', 'jaNee') };
  if (kind === 'text') return undefined;
  return { range, rule: { list: choiceWords(taal, kind) }, ...prompt, ...alert('warning', 'keuze') };
}
