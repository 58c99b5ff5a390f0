import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../calc/text';
import type { OfficeHost } from '../workbook/officeHost';
import { HostContext } from './host/HostContext';
import { firstLanguage, keepLanguage } from './host/language';
import type { Place } from './host/place';
import { themes } from './host/themes';
import { useNotation } from './host/useNotation';
import { useTheme } from './host/useTheme';
import { Pane } from './Pane';
import { LanguageContext } from './texts/LanguageContext';

interface AppProps {
  readonly host: OfficeHost;
  /** Where the address of the pane leads. */
  readonly first: Place;
  /** The language that the address asks for. */
  readonly asked?: Language | undefined;
}

/** The pane in its surroundings: the language, the theme and the notation of the one who looks at it. */
export function App({ host, first, asked }: AppProps) {
  const [language, setLanguage] = useState<Language>(() => asked ?? firstLanguage(host.displayLanguage));
  const notation = useNotation(host);
  const theme = useTheme();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    keepLanguage(chosen, host.displayLanguage);
    setLanguage(chosen);
  };
  return (
    <HostContext value={{ ...host, notation }}>
      <LanguageContext value={{ language, setLanguage: choose }}>
        <FluentProvider theme={themes[theme]}>
          <Pane first={first} />
        </FluentProvider>
      </LanguageContext>
    </HostContext>
  );
}
