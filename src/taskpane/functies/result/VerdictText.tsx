import type { Band } from '../../../calc/norm';
import { useLanguage } from '../../texts/LanguageContext';
import { verdictSigns } from './verdictSigns';

/** A verdict in a sign, a word and a colour; the word alone is enough. */
export function VerdictText({ band }: { readonly band: Band }) {
  const { language, texts } = useLanguage();
  return (
    <span className={`verdict-text verdict-text-${band.level}`} title={texts.result.levels[band.level]}>
      <span aria-hidden="true">{verdictSigns[band.level]} </span>
      {band.verdict[language]}
    </span>
  );
}
