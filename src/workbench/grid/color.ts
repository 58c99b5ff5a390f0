const NAMED: Record<string, string> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  orange: '#FFA500',
};

/** "#rrggbb", as Excel answers, from the forms in which a colour is given. */
export function hexColor(text: string): string {
  const value = NAMED[text.toLowerCase()] ?? text;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(value);
  if (rgb) {
    const parts = rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${parts.join('')}`.toUpperCase();
  }
  return (value.startsWith('#') ? value : `#${value}`).toUpperCase();
}
