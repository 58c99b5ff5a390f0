import { EDGES, type FileBorder, type FileEdge, type FileStyle } from './fileStyle';
import { counted, element } from './xml';

/** The number formats that every Excel knows by number. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;
export const USUAL_FONT = { name: 'Calibri', size: 11 } as const;

/** The looks of a book as a file numbers them. Looks that are the same share a number. */
export class StyleTable {
  private readonly fonts = new Parts();
  private readonly fills = new Parts();
  private readonly borders = new Parts();
  private readonly formats = new Map<string, number>();
  private readonly looks = new Parts();
  private readonly conditional: string[] = [];
  private readonly known = new Map<FileStyle, number>();

  constructor() {
    this.numberOf({});
    this.fills.add(element('fill', {}, element('patternFill', { patternType: 'gray125' })));
  }

  numberOf(style: FileStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.looks.add(this.look(style));
    this.known.set(style, number);
    return number;
  }
  /** Of a look that a condition lays over the cell's own. */
  conditionalNumberOf({ fill, borders, format, ...font }: FileStyle): number {
    const parts = [
      fontXml('font', font, false),
      format === undefined ? '' : element('numFmt', { numFmtId: this.formatNumber(format), formatCode: format }),
      // Of a conditional fill Excel reads the background, of a usual one the foreground.
      fill === undefined
        ? ''
        : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(fill) }))),
      borders === undefined ? '' : borderXml(borders),
    ];
    const xml = element('dxf', {}, parts);
    return this.conditional.includes(xml) ? this.conditional.indexOf(xml) : this.conditional.push(xml) - 1;
  }

  xml(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
    return element('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
      counted('numFmts', formats),
      counted('fonts', this.fonts.all),
      counted('fills', this.fills.all),
      counted('borders', this.borders.all),
      counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted('cellXfs', this.looks.all),
      counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      element('dxfs', { count: this.conditional.length }, this.conditional),
      element('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
    ]);
  }

  private look(style: FileStyle): string {
    const { fill, borders = {}, format = 'General', align, vertical, wrap, shrink, indent, unlocked } = style;
    const fontId = this.fonts.add(fontXml('font', style, true));
    const fillId = this.fills.add(fillXml(fill));
    const borderId = this.borders.add(borderXml(borders));
    const numFmtId = this.formatNumber(format);
    const alignment = element('alignment', {
      horizontal: align,
      vertical,
      wrapText: wrap || undefined,
      shrinkToFit: shrink || undefined,
      indent,
    });
    const isAligned = alignment !== element('alignment');
    const inner = (isAligned ? alignment : '') + (unlocked ? element('protection', { locked: false }) : '');
    const applied = {
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: isAligned || undefined,
      applyProtection: unlocked || undefined,
    };
    return element('xf', { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, inner);
  }
  private formatNumber(format: string): number {
    const builtIn = BUILT_IN[format];
    if (builtIn !== undefined) return builtIn;
    const number = this.formats.get(format) ?? FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(format, number);
    return number;
  }
}

/** Pieces of the file in the order in which they came; each once. */
class Parts {
  private readonly numbers = new Map<string, number>();
  add(xml: string): number {
    const number = this.numbers.get(xml) ?? this.numbers.size;
    this.numbers.set(xml, number);
    return number;
  }
  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** Whole in a cell's look; a condition names only what it changes. */
function fontXml(name: string, style: FileStyle, isWhole: boolean): string {
  const { bold, italic, strike, underline, color } = style;
  const size = style.size ?? (isWhole ? USUAL_FONT.size : undefined);
  const face = style.font ?? (isWhole ? USUAL_FONT.name : undefined);
  const parts = [
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    strike ? '<strike/>' : '',
    underline ? '<u/>' : '',
    size === undefined ? '' : element('sz', { val: size }),
    color === undefined ? '' : element('color', { rgb: argb(color) }),
    face === undefined ? '' : element('name', { val: face }) + element('family', { val: 2 }),
  ].join('');
  return parts === '' ? '' : element(name, {}, parts);
}

function fillXml(fill: string | undefined): string {
  const pattern =
    fill === undefined
      ? element('patternFill', { patternType: 'none' })
      : element('patternFill', { patternType: 'solid' }, [
          element('fgColor', { rgb: argb(fill) }),
          element('bgColor', { indexed: 64 }),
        ]);
  return element('fill', {}, pattern);
}

function borderXml(borders: Readonly<Partial<Record<FileEdge, FileBorder>>>): string {
  const edges = EDGES.map((edge) => {
    const border = borders[edge];
    if (!border) return element(edge);
    return element(
      edge,
      { style: border.line },
      element('color', border.color ? { rgb: argb(border.color) } : { auto: true }),
    );
  });
  return element('border', {}, [...edges, element('diagonal')]);
}
