/** How a range looks; what is not named stays as the workbook has it. */
export interface CellStyle {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly align?: 'Left' | 'Right';
  readonly indent?: number;
}

/** The looks that our sheets are made of, by what the cells are for. Every text stands out from its ground (WCAG AA). */
export const styles = {
  title: { color: '#1F3864', bold: true, size: 16 },
  head: { color: '#FFFFFF', fill: '#1F4E79', bold: true },
  headFigure: { color: '#FFFFFF', fill: '#1F4E79', bold: true, align: 'Right' },
  /** Figures that people may change. */
  input: { color: '#0000FF', fill: '#FFF8E1', align: 'Right' },
  /** What is computed. */
  formula: { color: '#000000', align: 'Right' },
  note: { color: '#595959' },
  /** Words beside figures, kept a little apart from them. */
  remark: { color: '#595959', align: 'Left', indent: 1 },
  headRemark: { color: '#FFFFFF', fill: '#1F4E79', bold: true, align: 'Left', indent: 1 },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
