import type { Definition, Formula } from '../../../calc/define';
import { decidingParam, formulaCases, formulaParts } from '../../../calc/formulaParts';
import { capital } from '../../parts/capital';
import { texts } from '../../texts/texts';
import { helpTexts } from '../texts/helpTexts';
import type { Reader } from './reader';

/** A formula for people: words and signs, and the names or figures of its parameters. */
export type FormulaPieces = readonly (string | { readonly name: string })[];

export interface FormulaOfCase {
  /** When it holds, where there are more of them. */
  readonly when?: string;
  readonly pieces: FormulaPieces;
}

/** The formula with what stands for each parameter: its name, unless something else is given. */
export const formulaPieces = (
  { params }: Definition,
  formula: Formula,
  { language }: Reader,
  figureOf?: (param: string) => string | undefined,
): FormulaPieces =>
  formulaParts(formula, language).map((part) =>
    typeof part === 'string'
      ? part
      : { name: figureOf?.(part.param) ?? params[part.param]?.label[language] ?? part.param },
  );

/** Every way in which a function is computed. */
export function allFormulas(definition: Definition, reader: Reader): readonly FormulaOfCase[] {
  const { language } = reader;
  const { truths } = texts[language].field;
  const by = decidingParam(definition);
  const name = capital((by === undefined ? undefined : definition.params[by]?.label[language]) ?? '');
  const word = (choice: string): string => ({ true: truths.yes, false: truths.no })[choice] ?? choice;
  return formulaCases(definition).map(({ choice, formula }) => ({
    ...(choice !== undefined && { when: helpTexts[language].formulaIf(name, word(choice)) }),
    pieces: formulaPieces(definition, formula, reader),
  }));
}
