import type { Account } from '../../../calc/accountanalyse/account';
import type { Kengetalrij } from '../../../calc/accountanalyse/analyse';
import { kengetalunit } from '../../../calc/accountanalyse/cijferteksten';
import { inbegrepenGegevens, kengetalgegevens } from '../../../calc/accountanalyse/kengetalgegevens';
import { formulaFor, isSum } from '../../../calc/formulaParts';
import { FormulaText } from '../../functies/one/FormulaText';
import { figureText } from '../../functies/result/figureText';
import { filledFigure } from '../../functies/result/filledFigure';
import { useHost } from '../../host/HostContext';
import { Disclosure } from '../../parts/Disclosure';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

interface AfleidingProps {
  readonly rij: Kengetalrij;
  readonly kolom: number;
  readonly account: Account;
}

/** "Hoe kom je hieraan?": the formula in words and with the annual figures filled in, or what it lacks. */
export function Afleiding({ rij: { sleutel, definition, waarden }, kolom, account }: AfleidingProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const { kengetallen: words } = useAccountTexts();
  const formula = formulaFor(definition);
  const waarde = waarden[kolom];
  const gegevens = kengetalgegevens(account, sleutel, kolom);
  const missing = Object.entries(definition.params)
    .filter(([name]) => gegevens[name]?.some((cell) => cell === ''))
    .map(([, { label }]) => label[language]);
  const included = inbegrepenGegevens(sleutel).map((name) => definition.params[name]?.label[language] ?? name);
  const figureOf = (name: string): string | undefined => {
    const param = definition.params[name];
    const given = (gegevens[name] ?? []).filter((cell) => cell !== null && cell !== '');
    return param && (filledFigure(given, param, notation, texts) ?? `${param.label[language]} (${words.unknown})`);
  };
  return (
    <Disclosure title={texts.result.how}>
      <FormulaText definition={definition} formula={formula} />
      <FormulaText
        definition={definition}
        formula={formula}
        figureOf={figureOf}
        {...(isSum(formula) &&
          typeof waarde === 'number' && {
            outcome: figureText(waarde, kengetalunit(sleutel), notation, language),
          })}
      />
      {included.length > 0 && <p className="offerte-hint">{words.included(included.join(', '))}</p>}
      {missing.length > 0 && <p className="offerte-hint">{words.missing(missing.join(', '))}</p>}
    </Disclosure>
  );
}
