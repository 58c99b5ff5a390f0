import type { Definition, Formula } from '../../../calc/define';
import { formulaParts } from '../../../calc/formulaParts';
import { useLanguage } from '../../texts/LanguageContext';

interface FormulaTextProps {
  readonly definition: Definition;
  readonly formula: Formula;
  /** The figure that stands for a parameter; without it the parameter's name does. */
  readonly figureOf?: (param: string) => string | undefined;
  /** What follows the formula. */
  readonly outcome?: string;
}

/** A formula for people: with the names of its parameters, or with their figures filled in. */
export function FormulaText({ definition, formula, figureOf, outcome }: FormulaTextProps) {
  const { language } = useLanguage();
  return (
    <p className="formula-text">
      {formulaParts(formula, language).map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <em key={index} className="formula-text-name">
            {figureOf?.(part.param) ?? definition.params[part.param]?.label[language]}
          </em>
        ),
      )}
      {outcome !== undefined && (
        <>
          {' = '}
          <strong>{outcome}</strong>
        </>
      )}
    </p>
  );
}
