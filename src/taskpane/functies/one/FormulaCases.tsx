import type { Definition } from '../../../calc/define';
import { decidingParam, formulaCases } from '../../../calc/formulaParts';
import { Disclosure } from '../../parts/Disclosure';
import { capital } from '../../parts/capital';
import { useLanguage } from '../../texts/LanguageContext';
import { FormulaText } from './FormulaText';

const SHOWN = 4;

/** How a function is computed: its formula, or one for each value of the parameter that decides. */
export function FormulaCases({ definition }: { readonly definition: Definition }) {
  const { language, texts } = useLanguage();
  const by = decidingParam(definition);
  const label = by === undefined ? undefined : definition.params[by]?.label[language];
  const nameOf = (choice: string): string =>
    choice === 'true' ? texts.field.truths.yes : choice === 'false' ? texts.field.truths.no : choice;
  const cases = formulaCases(definition);
  const shown = (
    <>
      {cases.map(({ choice, formula }) => (
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
  // A whole page of formulas would stand before the form.
  return cases.length > SHOWN ? <Disclosure title={texts.one.formulas(cases.length)}>{shown}</Disclosure> : shown;
}
