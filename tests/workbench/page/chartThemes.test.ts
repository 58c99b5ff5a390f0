import { chartTheme, colorOn } from '../../../src/workbench/page/chartThemes';
import { CHART_COLORS } from '../../../src/workbook/chartLooks';

/** As WCAG measures it: what is left of a colour without its hue. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark', 'highContrast'] as const)('the colours of a chart in the theme %s', (theme) => {
  const colors = CHART_COLORS.map((color) => colorOn(theme, color));

  test('stand out on their ground, as do its letters', () => {
    const { ground, ink } = chartTheme(theme);
    for (const color of colors) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
  });

  test('stay apart from their neighbours in grey', () => {
    colors.slice(1).forEach((color, index) => expect(contrast(color, colors[index] ?? '')).toBeGreaterThan(1.4));
  });
});

test('a grey stays a grey on a dark ground', () => {
  expect(colorOn('dark', '#000000')).toBe('#FFFFFF');
  expect(colorOn('dark', '#FFFFFF')).toBe('#737373');
});
