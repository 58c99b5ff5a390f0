/** What the pane must know of the program it is shown in. */
export interface OfficeHost {
  readonly inExcel: boolean;
  /** Such as "nl-NL"; empty outside Excel. */
  readonly displayLanguage: string;
}
export type HostTheme = 'light' | 'dark' | 'highContrast';

const outside: OfficeHost = { inExcel: false, displayLanguage: '' };

/** Resolves once Office.js knows where it runs; also when Office.js did not load or runs in a bare browser. */
export async function whenReady(): Promise<OfficeHost> {
  if (typeof Office === 'undefined') return outside;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? { inExcel: true, displayLanguage: Office.context.displayLanguage } : outside;
}

/** What the host's colours come to; undefined where it does not tell. Only high contrast is black all over. */
export function readTheme(): HostTheme | undefined {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  const body = brightness(theme?.bodyBackgroundColor);
  if (body === undefined) return undefined;
  if (body === 0 && brightness(theme?.controlBackgroundColor) === 0) return 'highContrast';
  return body < 0.5 ? 'dark' : 'light';
}

/** From 0 for black to 1 for white. */
function brightness(colour: string | undefined): number | undefined {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '');
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Calls back when the user chooses other colours for Office; returns "stop". Hosts without this event stay silent. */
export function followTheme(onChange: () => void): () => void {
  try {
    const { document } = Office.context;
    document.addHandlerAsync(Office.EventType.OfficeThemeChanged, onChange);
    return () => document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: onChange });
  } catch {
    return () => undefined;
  }
}
