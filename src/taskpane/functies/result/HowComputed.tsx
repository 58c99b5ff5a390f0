import type { Definition } from '../../../calc/define';
import { decidingParam, formulaFor, isSum } from '../../../calc/formulaParts';
import type { CallResult } from '../../../functions/call';
import { useHost } from '../../host/HostContext';
import { Disclosure } from '../../parts/Disclosure';
import { useLanguage } from '../../texts/LanguageContext';
import { cellsOf } from '../form/argument';
import { emptyEntry, entriesOf, takesList, type Entries } from '../form/entry';
import { listText } from '../form/readAs';
import { wordIn } from '../form/wordRead';
import { FormulaText } from '../one/FormulaText';
import { figureText } from './figureText';

interface HowComputedProps {
  readonly definition: Definition;
  readonly entries: Entries;
  readonly cells: CallResult;
}

/** "Hoe kom je hieraan?": the formula with the figures of the form filled in. */
export function HowComputed({ definition, entries, cells }: HowComputedProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const first = cells[0]?.[0];
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
    const all = given.length > 0 ? given : [param.default].filter((value) => value !== undefined);
    if (all.length === 0) return undefined;
    const text = listText(takesList(param) ? all : all.slice(0, 1), param, notation, texts);
    return (all.length > 1 && takesList(param)) || text.startsWith('-') ? `(${text})` : text;
  };
  return (
    <Disclosure title={texts.result.how}>
      {cells.flat().length > 1 && !definition.result.spill && (
        <p className="how-computed-note">{texts.result.firstOnly}</p>
      )}
      <FormulaText
        definition={definition}
        formula={formula}
        figureOf={figureOf}
        {...(isSum(formula) &&
          typeof first === 'number' && { outcome: figureText(first, definition.result.unit, notation, language) })}
      />
    </Disclosure>
  );
}
