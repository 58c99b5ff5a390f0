import { bladmaten, teksthoogte } from '../sheets/bladmaten';

/** The cells that a feedback is merged over. */
const KOLOMMEN = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/**
 * Asks how wide a feedback can run on a sheet and how large it is written; known after the next sync. Gives how high its
 * row must be, at least two lines: rows of merged cells do not grow by themselves.
 */
export function askFeedbackhoogte(sheet: Excel.Worksheet): () => (feedback: string) => number {
  const breedten = KOLOMMEN.map((kolom) => sheet.getRange(`${kolom}1`).format.load('columnWidth'));
  const letter = sheet.getRange('A2').format.font.load('size');
  return () => {
    const width = breedten.reduce((sum, { columnWidth }) => sum + columnWidth, 0);
    const maten = letter.size > bladmaten.gewoon.size ? bladmaten.groot : bladmaten.gewoon;
    return (feedback) => Math.max(2 * maten.row, teksthoogte(feedback, width, maten));
  };
}
