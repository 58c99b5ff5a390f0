export interface CellBorder {
  readonly line: 'hair' | 'thin' | 'medium' | 'double';
  readonly color: string;
}

/** How a range looks; what is not named stays as the workbook has it. */
export interface CellStyle {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: true;
  /** Smaller where the text does not fit. */
  readonly shrink?: true;
  readonly indent?: number;
  /** `top` and `bottom` are of the range as a whole, `insideHorizontal` between its rows. */
  readonly borders?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal', CellBorder>>>;
}

/** The looks that our sheets are made of, by what the cells are for. Every text stands out from its ground (WCAG AA). */
export const styles = {
  title: { color: '#1F3864', bold: true, size: 16 },
  head: { color: '#FFFFFF', fill: '#1F4E79', bold: true },
  headFigure: { color: '#FFFFFF', fill: '#1F4E79', bold: true, align: 'Right' },
  /** Figures that people may change. */
  input: { color: '#0000FF', fill: '#FFF8E1', align: 'Right' },
  /** Words that people may change. */
  inputText: { color: '#0000FF', fill: '#FFF8E1', align: 'Left', indent: 1 },
  /** What is computed. */
  formula: { color: '#000000', align: 'Right' },
  computedText: { color: '#000000', align: 'Left', indent: 1 },
  /** What another sheet holds. */
  link: { color: '#00612E', align: 'Right' },
  note: { color: '#595959' },
  /** Words beside figures, kept a little apart from them. */
  remark: { color: '#595959', align: 'Left', indent: 1 },
  headRemark: { color: '#FFFFFF', fill: '#1F4E79', bold: true, align: 'Left', indent: 1 },
  section: { color: '#1F3864', bold: true, size: 12 },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

export const styleOf = (style: StyleName | CellStyle): CellStyle => (typeof style === 'string' ? styles[style] : style);
