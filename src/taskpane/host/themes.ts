import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { HostTheme } from '../../workbook/officeHost';

/** The green of the product's icon, from dark to light. */
const brand: BrandVariants = {
  10: '#021214',
  20: '#052327',
  30: '#073236',
  40: '#083f46',
  50: '#094d56',
  60: '#0a555e',
  70: '#0b5c66',
  80: '#0f6b76',
  90: '#1d7d88',
  100: '#338f9a',
  110: '#4ca1ab',
  120: '#66b2bb',
  130: '#82c3ca',
  140: '#9fd4da',
  150: '#bee5e9',
  160: '#def4f6',
};

const light = createLightTheme(brand);
const dark = createDarkTheme(brand);

export const themes: Readonly<Record<HostTheme, Theme>> = {
  light,
  // A step lighter than usual: links and signs keep their contrast on the dark grounds.
  dark: {
    ...dark,
    colorBrandForeground1: brand[120],
    colorBrandForegroundLink: brand[120],
    colorStatusDangerForeground1: dark.colorStatusDangerForeground2,
  },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase },
};
