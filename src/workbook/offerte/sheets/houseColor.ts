import { styles } from '../../styles';

const HEX = /^#[0-9a-f]{6}$/i;
const HOUSE = styles.head.fill;
const [WHITE, BLACK] = ['#FFFFFF', '#000000'];
/** What WCAG AA asks of a text. */
const READABLE = 4.5;

/** The colours of a letter's head: the organisation's own, and what can be read on it and beside it on white. */
export interface HouseColor {
  readonly fill: string;
  readonly onFill: string;
  readonly onWhite: string;
}

export function houseColor(kleur: string): HouseColor {
  const fill = HEX.test(kleur.trim()) ? kleur.trim().toUpperCase() : HOUSE;
  return {
    fill,
    onFill: contrast(fill, WHITE) >= READABLE ? WHITE : BLACK,
    onWhite: contrast(fill, WHITE) >= READABLE ? fill : styles.title.color,
  };
}

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
