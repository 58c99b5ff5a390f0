import { DocumentFile } from './documentFile';
import { officeTheme, type ThemeName } from './officeTheme';

export interface ExternalOptions {
  /** Requirement sets that `isSetSupported` answers yes to, up to the version named. */
  apiSets?: Record<string, string>;
  /** The language of menus: what `Office.context.displayLanguage` says. */
  locale?: string;
  /** The notation of numbers and dates: what `Office.context.contentLanguage` says. */
  dataLocale?: string;
  theme?: ThemeName;
  /** 1 shared runtime, 2 custom functions. */
  flags?: number;
  /** document.settings; pass one map to keep them over reloads. */
  settings?: Map<string, string>;
  /** The document as the bytes of a file, for `getFileAsync`. */
  file?: () => Promise<Uint8Array>;
}
/** What the host answers for: beyond these sets the genuine client refuses a member that the host might know. */
export const DEFAULT_API_SETS = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  RichApiRuntime: '1.2',
};
const OK = 0;
const UNKNOWN_CALL = 5001;

/** `window.external` as desktop Excel injects it: enough for office.js to finish its start-up. */
export function createExternal(options: ExternalOptions = {}): object {
  const { flags = 1, file } = options;
  const documentFile = file && new DocumentFile(file);
  const context = createContext(options);
  return {
    // the locale here names the file of texts that office.js loads
    GetHostInfo: () => `Excel|Win32|16.01|en-US|telemetry||disableLogging|${flags}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: unknown, done: (result: unknown) => void) => {
      if (!documentFile?.answers(id, parameters as unknown[], done)) done(UNKNOWN_CALL);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) => done(OK),
    UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => done(OK),
  };
}

const createContext = ({
  apiSets = DEFAULT_API_SETS,
  locale = 'nl-NL',
  dataLocale = locale,
  theme = 'light',
  settings = new Map<string, string>(),
}: ExternalOptions) => ({
  GetAppType: () => 1,
  GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
  GetSolutionToken: () => '',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetHostFullVersion: () => '16.0.15601.20000',
  GetAppUILocale: () => locale,
  GetAppDataLocale: () => dataLocale,
  GetDocUrl: () => 'Werkmap.xlsx',
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 1,
  GetInitialDisplayMode: () => 2,
  GetSupportedMatrix: () => JSON.stringify(apiSets),
  GetOfficeThemeInfo: () => JSON.stringify(officeTheme(theme)),
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
});
