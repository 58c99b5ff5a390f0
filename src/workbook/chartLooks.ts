/**
 * The colours of the series of a chart, in an order in which neighbours stay apart without seeing the colour: each is
 * clearly lighter or darker than the one before, and all stand out on white.
 */
export const CHART_COLORS = ['#1F4E79', '#D9752B', '#3F7A2E', '#8A1C1C', '#2B0F3A', '#707070'] as const;

/** The marks of lines, in the same order: each of another shape. */
export const CHART_MARKS = ['circle', 'square', 'diamond', 'triangle', 'x', 'star'] as const;

export const chartColor = (index: number): string => CHART_COLORS[index % CHART_COLORS.length] as string;
export const chartMark = (index: number): (typeof CHART_MARKS)[number] =>
  CHART_MARKS[index % CHART_MARKS.length] as (typeof CHART_MARKS)[number];
