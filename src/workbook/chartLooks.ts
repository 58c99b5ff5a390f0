/**
 * The colours of the series of a chart, in an order in which neighbours stay apart without seeing the colour: each is
 * clearly lighter or darker than the one before, and all stand out on white.
 */
export const CHART_COLORS = ['#1F4E79', '#D9752B', '#2B0F3A', '#4E8A3A', '#6B1010', '#616161'] as const;

/** The marks of lines, in the same order: each of another shape. */
export const CHART_MARKS = ['circle', 'square', 'diamond', 'triangle', 'x', 'star'] as const;

export const chartColor = (index: number): string => CHART_COLORS[index % CHART_COLORS.length] as string;
export const chartMark = (index: number): (typeof CHART_MARKS)[number] =>
  CHART_MARKS[index % CHART_MARKS.length] as (typeof CHART_MARKS)[number];
