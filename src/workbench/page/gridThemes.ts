import { defaultTheme, type Theme } from '@univerjs/themes';
import type { ThemeName } from '../bridge/officeTheme';

/** Univer turns colours on the sheet around in the dark: the references in a formula must be dark ones to come out light. */
const dark: Theme = {
  ...defaultTheme,
  'loop-color': {
    1: 'purple.700',
    2: 'green.700',
    3: 'blue.700',
    4: 'yellow.700',
    5: 'pink.700',
    6: 'jiqing.800',
    7: 'orange.700',
    8: 'gray.900',
    9: 'indigo.700',
    10: 'red.700',
    11: 'green.800',
    12: 'yellow.800',
  },
};

/** Black grounds, light lines, and one bright colour for what is chosen. */
const highContrast: Theme = {
  ...dark,
  gray: {
    ...dark.gray,
    300: '#FFFFFF',
    400: '#FFFFFF',
    500: '#D0D0D0',
    600: '#A0A0A0',
    700: '#404040',
    800: '#000000',
    900: '#000000',
  },
  primary: { ...dark.primary, 500: '#FFFF00', 600: '#FFFF00', 700: '#000000', 800: '#000000', 900: '#000000' },
};

export const gridThemes: Readonly<Record<ThemeName, Theme>> = { light: defaultTheme, dark, highContrast };
