import type { CellStyle } from './styles';

/** What may be typed in cells. An empty cell is always allowed. */
export type PlannedRule =
  /** One of these words; none holds a comma. */
  | { readonly list: readonly string[] }
  /** One of the values of these cells, as a formula: "=ACC_Artikelen!$A$2:$A$99". */
  | { readonly source: string }
  | { readonly decimal: PlannedLimits }
  | { readonly whole: PlannedLimits }
  /** A day; limits in Excel's numbers. */
  | { readonly date: PlannedLimits }
  /** What this formula says of the first cell. */
  | { readonly custom: string };

export interface PlannedLimits {
  readonly min?: number;
  readonly max?: number;
}
export interface PlannedMessage {
  readonly title: string;
  readonly message: string;
}

export interface PlannedValidation {
  readonly range: string;
  readonly rule: PlannedRule;
  /** Shown while the cell is selected. */
  readonly prompt?: PlannedMessage;
  /** `stop` refuses; `warning` asks; `information` only tells. */
  readonly alert?: PlannedMessage & { readonly style: 'stop' | 'warning' | 'information' };
}

/** A look that depends on the cells. The words that say the same stand beside it in the plan: never colour alone. */
export interface PlannedConditional {
  readonly range: string;
  /** As seen from the first cell, with the `=` in front. */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'color' | 'fill' | 'bold' | 'italic'>;
}
