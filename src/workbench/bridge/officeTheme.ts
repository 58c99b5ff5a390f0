/** How Office looks: what a pane reads from `Office.context.officeTheme`. */
export type ThemeName = 'light' | 'dark' | 'highContrast';

interface OfficeTheme {
  bodyBackgroundColor: number;
  bodyForegroundColor: number;
  controlBackgroundColor: number;
  controlForegroundColor: number;
}
const THEMES: Record<ThemeName, OfficeTheme> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xf3f3f3,
    controlForegroundColor: 0x000000,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
  highContrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};

/** The colours as desktop Office hands them over, as numbers; office.js makes hexadecimal texts of them. */
export const officeTheme = (name: ThemeName): OfficeTheme => THEMES[name];
