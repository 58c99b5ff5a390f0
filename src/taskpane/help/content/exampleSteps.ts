import type { Definition, Example, GivenValue } from '../../../calc/define';
import { decidingParam, formulaFor, isSum } from '../../../calc/formulaParts';
import { bandOf } from '../../../calc/norm';
import { sumSteps } from '../../../calc/sumSteps';
import { givenFigures, outcomeFigures, type LabelledFigure } from '../../functies/one/exampleFigures';
import { typedFigure } from '../../functies/result/figureText';
import { filledFigure } from '../../functies/result/filledFigure';
import { capital } from '../../parts/capital';
import { texts } from '../../texts/texts';
import { formulaPieces, type FormulaPieces } from './formulaPieces';
import { verdictOf, type Verdict } from './normRows';
import type { Reader } from './reader';
import { sourceLinks, type SourceLink } from './sourceLinks';

/** A sum halfway; what is rounded is only nearly equal to what went before. */
export interface Line {
  readonly sign: '=' | '≈';
  readonly text: string;
}
/** An example worked out: what is given, the formula, the figures filled in, and what it comes to. */
export interface WorkedOut {
  readonly given: readonly LabelledFigure[];
  readonly formula: FormulaPieces;
  readonly filledIn: FormulaPieces;
  readonly lines: readonly Line[];
  readonly outcomes: readonly { readonly label?: string; readonly text: string }[];
  readonly verdict?: Verdict;
  /** Undefined for an example of our own. */
  readonly source?: SourceLink;
}

export function workedOut(definition: Definition, example: Example, reader: Reader): WorkedOut {
  const { language, notation } = reader;
  const own = texts[language];
  const valueOf = (name: string): GivenValue | readonly GivenValue[] | undefined =>
    example.given[name] ?? definition.params[name]?.default;
  const by = decidingParam(definition);
  const formula = formulaFor(definition, by === undefined ? undefined : String(valueOf(by)));
  const figureOf = (name: string): string | undefined => {
    const param = definition.params[name];
    const given = [example.given[name] ?? []].flat();
    if (!param) return undefined;
    // The formula names the first of repeated figures, and the others in words.
    const cells = param.shape === 'repeating' ? given.slice(0, 1) : given;
    return filledFigure(cells, param, notation, own) ?? `${param.label[language]} (${own.field.emptyCell})`;
  };
  const verdict = verdictIn(definition, example, valueOf, reader);
  const [source] = example.source === 'eigen' ? [] : sourceLinks([example.source]);
  return {
    given: givenFigures(definition, example, notation, language, own),
    formula: formulaPieces(definition, formula, reader),
    filledIn: formulaPieces(definition, formula, reader, figureOf),
    lines: isSum(formula) ? linesOf(formula, valueOf, figureOf, reader) : [],
    outcomes: outcomeFigures(definition, example, notation, language).map(({ label, text }) =>
      label === undefined ? { text } : { label: capital(label), text },
    ),
    ...(verdict && { verdict }),
    ...(source && { source }),
  };
}

/** What stands between the sum with its figures filled in and the outcome. */
function linesOf(
  formula: string,
  valueOf: (name: string) => unknown,
  figureOf: (name: string) => string | undefined,
  { notation }: Reader,
): readonly Line[] {
  const names = [...formula.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const figures = Object.fromEntries(
    names.flatMap((name) => {
      const value = valueOf(name);
      return typeof value === 'number' ? [[name, { value, text: figureOf(name) ?? '' }] as const] : [];
    }),
  );
  if (names.some((name) => !(name in figures))) return [];
  return sumSteps(formula, figures, (value) => typedFigure(value, 'getal', notation))
    .slice(1)
    .map(({ text, isRounded }) => ({ sign: isRounded ? '≈' : '=', text }));
}

function verdictIn(
  { norm }: Definition,
  { result }: Example,
  valueOf: (name: string) => unknown,
  { language }: Reader,
): Verdict | undefined {
  if (!norm?.bands || typeof result !== 'number') return undefined;
  if (norm.when && valueOf(norm.when.param) !== norm.when.is) return undefined;
  const band = bandOf(norm.bands, result);
  return band && verdictOf(band, language);
}
