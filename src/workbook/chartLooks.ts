/**
 * The colours of the series of a chart, in an order in which neighbours stay apart without seeing the colour: each is
 * clearly lighter or darker than the one before, and all stand out on white.
 */
export const CHART_COLORS = ['#1F4E79', '#D9752B', '#3F7A2E', '#8A1C1C', '#2B0F3A', '#707070'] as const;

/** The marks of lines, in the same order, by what Excel calls them: each of another shape. */
export const CHART_MARKS = {
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  star: 'Star',
} as const;
const marks = Object.keys(CHART_MARKS) as (keyof typeof CHART_MARKS)[];

/** The strokes of lines, in the same order: where two of them nearly cover each other, both are still seen. */
export const CHART_STROKES = ['Continuous', 'Dash', 'Dot', 'DashDot', 'DashDotDot'] as const;
export type ChartStroke = (typeof CHART_STROKES)[number];

export const chartColor = (index: number): string => CHART_COLORS[index % CHART_COLORS.length] as string;
export const chartMark = (index: number): keyof typeof CHART_MARKS =>
  marks[index % marks.length] as keyof typeof CHART_MARKS;
export const chartStroke = (index: number): ChartStroke => CHART_STROKES[index % CHART_STROKES.length] as ChartStroke;
