import type { Definition } from '../../../calc/define';
import { decidingParam, formulaFor, isSum } from '../../../calc/formulaParts';
import { useHost } from '../../host/HostContext';
import { Disclosure } from '../../parts/Disclosure';
import { useLanguage } from '../../texts/LanguageContext';
import { cellsOf } from '../form/argument';
import { emptyEntry, entriesOf, type Entries } from '../form/entry';
import { wordIn } from '../form/wordRead';
import { FormulaText } from '../one/FormulaText';
import { FigureList } from './FigureList';
import { figureText } from './figureText';
import { filledFigure } from './filledFigure';
import type { Outcome } from './outcome';

interface HowComputedProps {
  readonly definition: Definition;
  readonly entries: Entries;
  readonly outcome: Outcome;
}

/** "Hoe kom je hieraan?": the formula with the figures of the form filled in. */
export function HowComputed({ definition, entries, outcome }: HowComputedProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const { cells = [], direction } = outcome;
  const { result } = definition;
  const count = cells.flat().length;
  /** Of the first outcome. */
  const own = direction === 'row' ? (cells[0] ?? []) : cells.map(([cell]) => cell);
  const first = own[0];
  const isFirstOfMore = result.cells ? count > result.cells.length : count > 1 && !result.spill;
  const by = decidingParam(definition);
  const decides = by === undefined ? undefined : definition.params[by];
  const [decision = emptyEntry] = by === undefined ? [] : entriesOf(entries, by);
  const choice = decides && wordIn(decision, decides, notation);
  // Which of several sums was made is not known when cells make the choice differently.
  if (decides && choice === undefined) return null;
  const formula = formulaFor(definition, choice === undefined ? undefined : String(choice));

  const figureOf = (name: string): string | undefined => {
    const param = definition.params[name];
    if (!param) return undefined;
    const given = entriesOf(entries, name).flatMap((entry) => cellsOf(entry, param, notation)?.flat() ?? []);
    return filledFigure(given, param, notation, texts) ?? `${param.label[language]} (${texts.field.emptyCell})`;
  };
  /** What stands below the formula, because it cannot stand behind it. */
  const figures = result.cells
    ? result.cells.map(({ label, unit }, index) => ({ label: label[language], unit, figure: own[index] }))
    : isSum(formula) || result.spill
      ? []
      : [{ label: texts.result.label, unit: result.unit, figure: first }];
  return (
    <Disclosure title={texts.result.how}>
      {isFirstOfMore && <p className="how-computed-note">{texts.result.firstOnly}</p>}
      <FormulaText
        definition={definition}
        formula={formula}
        figureOf={figureOf}
        {...(isSum(formula) &&
          !result.spill &&
          typeof first === 'number' && { outcome: figureText(first, result.unit, notation, language) })}
      />
      {figures.length > 0 && <FigureList figures={figures} />}
    </Disclosure>
  );
}
