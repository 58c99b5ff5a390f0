import { textInput } from '../../textInput';
import { isGelezenAlsDag } from '../nakijken/celinvoer';
import type { Beoordeeld } from '../nakijken/kijkNa';
import { oordeelwoorden } from '../texts/oordeelwoorden';

/** Writes the verdicts in words beside the answers, and below them what is to be said of each; at the next sync. */
export function schrijfOordelen(
  sheet: Excel.Worksheet,
  beoordeeld: readonly Beoordeeld[],
  hoogte: (feedback: string) => number,
): void {
  for (const { ingevuld, oordeel } of beoordeeld) {
    const { plaats, antwoord } = ingevuld;
    if (isGelezenAlsDag(antwoord)) {
      // In a protected sheet nobody can take the format of a day away, and what is typed next would be one too.
      const cel = sheet.getRange(plaats.antwoord);
      cel.numberFormat = [['General']];
      cel.values = [[textInput(antwoord.tekst)]];
    }
    sheet.getRange(plaats.oordeel).values = [[textInput(oordeel ? oordeelwoorden[oordeel.oordeel] : '')]];
    const feedback = sheet.getRange(plaats.feedback);
    feedback.values = [[textInput(oordeel?.feedback ?? '')]];
    feedback.format.rowHeight = hoogte(oordeel?.feedback ?? '');
  }
}
