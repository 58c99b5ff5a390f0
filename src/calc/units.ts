import type { Text } from './text';

interface Unit {
  /** Excel's number format, invariant notation. */
  readonly format: string;
  /** In running text zeros behind the decimal sign are left out; a cell cannot do that without leaving the sign itself. */
  readonly isTrimmed?: true;
  /** Shown behind a figure or a field. */
  readonly symbol: Text;
  /** The same behind the figure 1. */
  readonly one?: Text;
  /** In words, for help and screen readers. */
  readonly text: Text;
}

const same = (text: string): Text => ({ nl: text, en: text });

/** What the figures of each kind are counted in, and how a cell shows them. */
export const units = {
  euro: { format: '€ #,##0.00;€ -#,##0.00', symbol: same('€'), text: same('euro') },
  fractie: { format: '0.0%', symbol: same('%'), text: { nl: 'procent', en: 'percent' } },
  verhouding: { format: '0.00', symbol: same('×'), text: { nl: 'verhoudingsgetal', en: 'ratio' } },
  aantal: {
    format: '#,##0.0',
    isTrimmed: true,
    symbol: { nl: 'stuks', en: 'units' },
    one: { nl: 'stuk', en: 'unit' },
    text: { nl: 'aantal', en: 'quantity' },
  },
  telling: { format: '#,##0.0', isTrimmed: true, symbol: same(''), text: { nl: 'aantal', en: 'number' } },
  keer: {
    format: '0.0',
    symbol: { nl: 'keer', en: 'times' },
    one: { nl: 'keer', en: 'time' },
    text: { nl: 'aantal keer', en: 'number of times' },
  },
  keerPerJaar: {
    format: '0.00',
    symbol: { nl: 'keer per jaar', en: 'times a year' },
    one: { nl: 'keer per jaar', en: 'time a year' },
    text: { nl: 'aantal keer per jaar', en: 'number of times a year' },
  },
  index: { format: '0.0', symbol: same(''), text: { nl: 'indexpunten', en: 'index points' } },
  score: { format: '0.0', symbol: same(''), text: { nl: 'score van −100 tot +100', en: 'score from −100 to +100' } },
  coefficient: { format: '0.000', symbol: same(''), text: { nl: 'getal zonder eenheid', en: 'number without a unit' } },
  personen: {
    format: '#,##0.0',
    isTrimmed: true,
    symbol: { nl: 'personen', en: 'people' },
    one: { nl: 'persoon', en: 'person' },
    text: { nl: 'aantal personen', en: 'number of people' },
  },
  fte: { format: '0.0', isTrimmed: true, symbol: same('fte'), text: { nl: 'voltijdbanen', en: 'full-time jobs' } },
  getal: { format: 'General', symbol: same(''), text: { nl: 'getal', en: 'number' } },
  dagen: {
    format: '0.0',
    symbol: { nl: 'dagen', en: 'days' },
    one: { nl: 'dag', en: 'day' },
    text: { nl: 'dagen', en: 'days' },
  },
  jaren: {
    format: '0.00',
    symbol: { nl: 'jaar', en: 'years' },
    one: { nl: 'jaar', en: 'year' },
    text: { nl: 'jaren', en: 'years' },
  },
  keuze: { format: '@', symbol: same(''), text: { nl: 'keuze', en: 'choice' } },
  waarOfOnwaar: { format: 'General', symbol: same(''), text: { nl: 'WAAR of ONWAAR', en: 'TRUE or FALSE' } },
  klasse: { format: 'General', symbol: same(''), text: { nl: 'klasse', en: 'class' } },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;
