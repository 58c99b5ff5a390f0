import type { ThemeName } from '../bridge/officeTheme';

/** What a chart is drawn with besides its own colours. */
export interface ChartTheme {
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
}
const THEMES: Readonly<Record<ThemeName, ChartTheme>> = {
  light: { ground: '#FFFFFF', ink: '#242424', line: '#D1D1D1' },
  dark: { ground: '#1F1F1F', ink: '#FFFFFF', line: '#525252' },
  highContrast: { ground: '#000000', ink: '#FFFFFF', line: '#FFFFFF' },
};
export const chartTheme = (theme: ThemeName): ChartTheme => THEMES[theme];

/**
 * A colour that was chosen for a white ground, as it is on this one. On a dark one light and dark change places, so that
 * what stayed apart still does.
 */
export function colorOn(theme: ThemeName, color: string): string {
  if (theme === 'light') return color;
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (most + least) / 2;
  const wanted = Math.max(0.45, 1 - 0.95 * lightness);
  const room = (value: number): number => 1 - Math.abs(2 * value - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  const hex = (part: number): string =>
    Math.round(Math.min(1, Math.max(0, wanted + (part - lightness) * scale)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${parts.map(hex).join('')}`.toUpperCase();
}
