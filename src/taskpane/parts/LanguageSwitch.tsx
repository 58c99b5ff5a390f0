import { Button } from '@fluentui/react-components';
import type { Language } from '../../calc/text';
import { useLanguage } from '../texts/LanguageContext';

const languages: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'nl', name: 'Nederlands' },
  { language: 'en', name: 'English' },
];

/** Dutch or English, for the whole pane at once. */
export function LanguageSwitch() {
  const { language: current, setLanguage, texts } = useLanguage();
  return (
    <div role="group" aria-label={texts.header.language}>
      {languages.map(({ language, name }) => (
        <Button
          key={language}
          size="small"
          appearance={language === current ? 'outline' : 'transparent'}
          aria-pressed={language === current}
          aria-label={`${language.toUpperCase()}, ${name}`}
          lang={language}
          className="language-switch-button"
          onClick={() => setLanguage(language)}
        >
          {language.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}
