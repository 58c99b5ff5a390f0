/** `window.external` as desktop Excel injects it: enough for office.js to finish its start-up. */
export interface ExternalOptions {
  apiSets?: Record<string, string>;
  locale?: string;
  /** 1 shared runtime, 2 custom functions. */
  flags?: number;
  /** document.settings; pass one map to keep them over reloads. */
  settings?: Map<string, string>;
}
export const DEFAULT_API_SETS = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  RichApiRuntime: '1.2',
};

export function createExternal({
  apiSets = DEFAULT_API_SETS,
  locale = 'nl-NL',
  flags = 1,
  settings = new Map(),
}: ExternalOptions = {}): object {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => '16.0.15601.20000',
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'Werkmap.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetInitialDisplayMode: () => 2,
    GetSupportedMatrix: () => JSON.stringify(apiSets),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0,
        controlBackgroundColor: 0xf3f3f3,
        controlForegroundColor: 0,
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        settings.clear();
        keys.forEach((key, i) => settings.set(key, values[i] ?? ''));
      },
    }),
  };
  const ok = 0,
    unknownCall = 5001;
  return {
    GetHostInfo: () => `Excel|Win32|16.01|en-US|telemetry||disableLogging|${flags}`, // the locale here names the string file to load
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _parameters: unknown, done: (status: number) => void) => done(unknownCall),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) => done(ok),
    UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => done(ok),
  };
}
