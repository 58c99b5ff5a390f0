import { createExternal, DEFAULT_API_SETS } from '../../../src/workbench/bridge/external';

/** The part that office.js asks at its start. */
interface External {
  GetHostInfo(): string;
  GetContext(): {
    GetAppUILocale(): string;
    GetAppDataLocale(): string;
    GetSupportedMatrix(): string;
    GetOfficeThemeInfo(): string;
    GetSettings(): { Read(keys: string[], values: string[]): void; Write(keys: string[], values: string[]): void };
  };
}
const external = (options?: Parameters<typeof createExternal>[0]) => createExternal(options) as External;

test('a seat is a Dutch Excel for Windows unless it is told otherwise', () => {
  const seat = external();
  expect(seat.GetHostInfo()).toMatch(/^Excel\|Win32\|16\.01\|/);
  expect([seat.GetContext().GetAppUILocale(), seat.GetContext().GetAppDataLocale()]).toEqual(['nl-NL', 'nl-NL']);
  expect(JSON.parse(seat.GetContext().GetSupportedMatrix())).toEqual(DEFAULT_API_SETS);
});

test('language, notation and requirement sets can be chosen for each seat', () => {
  const context = external({ locale: 'en-US', dataLocale: 'nl-NL', apiSets: { ExcelApi: '1.9' } }).GetContext();
  expect([context.GetAppUILocale(), context.GetAppDataLocale()]).toEqual(['en-US', 'nl-NL']);
  expect(JSON.parse(context.GetSupportedMatrix())).toEqual({ ExcelApi: '1.9' });
});

test.each(['light', 'dark', 'highContrast'] as const)('the %s theme keeps text and ground apart', (theme) => {
  const colors = JSON.parse(external({ theme }).GetContext().GetOfficeThemeInfo()) as Record<string, number>;
  const contrast = (a = 0, b = 0) => {
    const [light = 0, dark = 0] = [a, b].map(luminance).sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const enough = theme === 'highContrast' ? 7 : 4.5;
  expect(contrast(colors.bodyBackgroundColor, colors.bodyForegroundColor)).toBeGreaterThan(enough);
  expect(contrast(colors.controlBackgroundColor, colors.controlForegroundColor)).toBeGreaterThan(enough);
});

test('settings outlive the frame that wrote them', () => {
  const settings = new Map<string, string>();
  external({ settings }).GetContext().GetSettings().Write(['taal', 'versie'], ['"nl"', '2']);
  const keys: string[] = [];
  const values: string[] = [];
  external({ settings }).GetContext().GetSettings().Read(keys, values);
  expect([keys, values]).toEqual([
    ['taal', 'versie'],
    ['"nl"', '2'],
  ]);
});

function luminance(color: number): number {
  const parts = [color >> 16, (color >> 8) & 255, color & 255].map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
