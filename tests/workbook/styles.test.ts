import { styles, type CellStyle } from '../../src/workbook/styles';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.entries<CellStyle>(styles))('%s can be read: its contrast is at least 4,5', (_, { color, fill }) => {
  expect(contrast(color ?? '#000000', fill ?? '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
});
