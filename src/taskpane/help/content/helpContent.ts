import type { Definition, Example } from '../../../calc/define';
import { groups } from '../../../calc/groups';
import type { SourceKey } from '../../../calc/sources';
import { emptyStaysEmpty } from '../../../workbook/emptyStaysEmpty';
import { localFormula } from '../../../workbook/localFormula';
import { takesList } from '../../functies/form/entry';
import { workedExample } from '../../functies/one/workedExample';
import { nameList } from '../../functies/result/nameList';
import { capital } from '../../parts/capital';
import { texts } from '../../texts/texts';
import { helpTexts } from '../texts/helpTexts';
import { errorRows, type ErrorRow } from './errorRows';
import { workedOut, type WorkedOut } from './exampleSteps';
import { excelCalls, type ExcelCalls } from './excelCalls';
import { allFormulas, type FormulaOfCase } from './formulaPieces';
import { normRows, type NormRows } from './normRows';
import { parameterRows, unitText, type ParameterRow } from './parameterRows';
import type { Reader } from './reader';
import { sourceLinks, type SourceLink } from './sourceLinks';

/** Everything that a page says about a function to one reader; what is undefined or empty is left out of it. */
export interface HelpContent {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly summary: string;
  readonly purpose: string;
  readonly formulas: readonly FormulaOfCase[];
  readonly parameters: readonly ParameterRow[];
  readonly result: ResultRows;
  readonly norm?: NormRows;
  readonly example?: WorkedOut;
  readonly mistake: string;
  readonly errors: readonly ErrorRow[];
  readonly calls?: ExcelCalls;
  /** What empty cells do, around the formula against it. */
  readonly emptyCells?: EmptyCells;
  readonly differs?: string;
  readonly related: readonly RelatedFunction[];
  readonly sources: readonly SourceLink[];
}
export interface ResultRows {
  readonly unit: string;
  readonly place: string;
  /** The names and units of unlike cells. */
  readonly cells: readonly { readonly name: string; readonly unit: string }[];
}
export interface EmptyCells {
  readonly before: string;
  readonly formula: string;
  readonly after: string;
}
export interface RelatedFunction {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** The page of a function; `catalogue` holds the functions that it can refer to. */
export function helpContent(definition: Definition, catalogue: readonly Definition[], reader: Reader): HelpContent {
  const { language } = reader;
  const { purpose, mistake, differs } = definition;
  const example = workedExample(definition);
  const ranges = Object.values(definition.params).filter(takesList);
  const names = nameList(
    ranges.map(({ label }) => label[language]),
    language,
  );
  const norm = normRows(definition, reader);
  return {
    id: definition.id,
    group: groups[definition.group][language],
    title: definition.title[language],
    summary: definition.summary[language],
    purpose: purpose[language],
    formulas: allFormulas(definition, reader),
    parameters: parameterRows(definition, reader),
    result: resultRows(definition, reader),
    ...(norm && { norm }),
    ...(example && { example: workedOut(definition, example, reader) }),
    mistake: mistake[language],
    errors: errorRows(definition, reader),
    ...(example && { calls: excelCalls(definition, example, reader) }),
    ...(ranges.length > 0 && { emptyCells: emptyCells(names, reader) }),
    ...(differs && { differs: differs[language] }),
    related: relatedTo(definition, catalogue, reader),
    sources: sourceLinks(sourcesOf(definition, example)),
  };
}

/** Everything that the page takes something from, each once. */
const sourcesOf = ({ sources, norm }: Definition, example: Example | undefined): readonly SourceKey[] => [
  ...new Set([
    ...sources,
    ...(norm?.sources ?? []),
    ...(example === undefined || example.source === 'eigen' ? [] : [example.source]),
  ]),
];

/** What empty cells do in these ranges, and what to write against it. */
export function emptyCells(names: string, { language, notation, excelLanguage }: Reader): EmptyCells {
  const { one } = texts[language];
  const [before, after] = one.emptyCells(names);
  return { before, formula: localFormula(emptyStaysEmpty(one.range), notation, excelLanguage), after };
}

function resultRows({ result, params }: Definition, { language }: Reader): ResultRows {
  const { unit, spill, cells = [] } = result;
  const words = helpTexts[language].result;
  const isSpread = Object.values(params).some((param) => !takesList(param) && param.kind.isFigure);
  return {
    unit: unitText(unit, language),
    place: spill === undefined ? (isSpread ? words.perCell : words.oneCell) : words[spill],
    cells: cells.map((cell) => ({ name: capital(cell.label[language]), unit: unitText(cell.unit, language) })),
  };
}

const relatedTo = (
  { related }: Definition,
  catalogue: readonly Definition[],
  { language }: Reader,
): readonly RelatedFunction[] =>
  related.flatMap((id) => {
    const found = catalogue.find((other) => other.id === id);
    return found ? [{ id, title: found.title[language], summary: found.summary[language] }] : [];
  });
