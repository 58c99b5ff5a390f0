import type { Definition, Example } from '../../../calc/define';
import { dutchErrorName } from '../../../calc/errorNames';
import type { Notation } from '../../../calc/notation';
import { resultCell } from '../../../calc/resultCell';
import type { Language } from '../../../calc/text';
import { capital } from '../../parts/capital';
import type { Texts } from '../../texts/nl';
import { contentText } from '../result/contentText';
import { figureText, fullFigure } from '../result/figureText';

export interface LabelledFigure {
  readonly label: string;
  readonly text: string;
}

/** What an example gives to the function, by the names of the parameters. */
export const givenFigures = (
  { params }: Pick<Definition, 'params'>,
  { given }: Pick<Example, 'given'>,
  notation: Notation,
  language: Language,
  texts: Texts,
): readonly LabelledFigure[] =>
  Object.entries(params).flatMap(([name, param]) => {
    const value = given[name];
    if (value === undefined) return [];
    const figures = [value]
      .flat()
      .map((one) =>
        typeof one === 'number'
          ? fullFigure(one, param.kind.unit, notation, language)
          : contentText(one === '' ? null : one, param, notation, texts),
      );
    return [{ label: capital(param.label[language]), text: figures.join('; ') }];
  });

/** What an example comes to, cell by cell; unlike cells have their names. */
export const outcomeFigures = (
  { result }: Pick<Definition, 'result'>,
  example: Pick<Example, 'result'>,
  notation: Notation,
  language: Language,
): readonly { readonly label?: string; readonly text: string }[] => {
  const direction = result.spill ?? 'row';
  return [example.result].flat().map((cell, index) => {
    const place = direction === 'row' ? { row: 0, column: index } : { row: index, column: 0 };
    const { label, unit } = resultCell(result, direction, place);
    const words = language === 'nl' ? dutchErrorName : (word: string) => word;
    const text = typeof cell === 'number' ? figureText(cell, unit, notation, language) : words(cell);
    return label ? { label: label[language], text } : { text };
  });
};
