/**
 * What Office.js says of the Excel it runs in. The client's file for tests has no `Office`; the add-in asks it for the
 * version of the API and the display language only.
 */
export function pretendExcel({ api, displayLanguage = 'nl-NL' }: { api: string; displayLanguage?: string }): void {
  const [, highest = 0] = api.split('.').map(Number);
  const isSetSupported = (set: string, version: string) =>
    set === 'ExcelApi' && Number(version.split('.')[1]) <= highest;
  Object.assign(globalThis, { Office: { context: { displayLanguage, requirements: { isSetSupported } } } });
}
