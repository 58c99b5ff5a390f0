import type { Definition } from '../../../calc/define';
import { decidingParam, formulaCases } from '../../../calc/formulaParts';
import { capital } from '../../parts/capital';
import { useLanguage } from '../../texts/LanguageContext';
import { FormulaText } from './FormulaText';

/** How a function is computed: its formula, or one for each value of the parameter that decides. */
export function FormulaCases({ definition }: { readonly definition: Definition }) {
  const { language, texts } = useLanguage();
  const by = decidingParam(definition);
  const label = by === undefined ? undefined : definition.params[by]?.label[language];
  const nameOf = (choice: string): string =>
    choice === 'true' ? texts.field.truths.yes : choice === 'false' ? texts.field.truths.no : choice;
  return (
    <>
      {formulaCases(definition).map(({ choice, formula }) => (
        <div key={choice ?? ''} className="formula-case">
          {choice !== undefined && (
            <p className="formula-choice">
              {capital(label ?? '')}: {nameOf(choice)}
            </p>
          )}
          <FormulaText definition={definition} formula={formula} />
        </div>
      ))}
    </>
  );
}
