import { Link } from '@fluentui/react-components';
import type { Definition } from '../../../calc/define';
import { isProblem } from '../../../calc/evaluate';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { Entries } from '../form/entry';
import { focusField, paramOf } from '../form/fieldId';
import { nameList } from './nameList';
import type { Outcome } from './outcome';
import { useCellText } from './useCellText';
import { verdictOn } from './verdict';
import { VerdictText } from './VerdictText';

interface ResultLineProps {
  readonly definition: Definition;
  readonly entries: Entries;
  readonly outcome: Outcome;
}

/** What the form comes to, at once: the figure with its verdict, or what is still to be done. */
export function ResultLine({ definition, entries, outcome }: ResultLineProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const cellText = useCellText();
  const labelOf = (name: string) => definition.params[name]?.label[language] ?? name;
  const [wrong] = Object.keys(outcome.problems);
  const cells = outcome.cells?.flat() ?? [];
  const [first] = cells;
  const { cells: unlike = [] } = definition.result;
  const verdict = cells.length === 1 ? verdictOn(definition, entries, notation, first) : undefined;

  const content = () => {
    if (wrong !== undefined) return texts.result.lookAt(labelOf(paramOf(wrong)));
    if (outcome.missing.length > 0) {
      return (
        <span className="result-line-quiet">
          {texts.result.missing(nameList(outcome.missing.map(labelOf), language))}
        </span>
      );
    }
    if (unlike.length > 0 && cells.length === unlike.length) {
      return unlike.map(({ label, unit }, index) => (
        <span key={label[language]}>
          {label[language]} <strong className="result-line-part">{cellText(cells[index], unit)}</strong>
        </span>
      ));
    }
    if (first === undefined || cells.length > 1 || isProblem(first)) {
      return (
        <span className="result-line-figure">{texts.result.several(outcome.size.rows * outcome.size.columns)}</span>
      );
    }
    return <span className="result-line-figure">{cellText(first, definition.result.unit)}</span>;
  };
  return (
    <div className="result-line">
      <div role="status" aria-label={texts.result.label} className="result-line-said">
        {content()}
        {verdict && <VerdictText band={verdict} />}
      </div>
      {wrong !== undefined && (
        <Link as="button" onClick={() => focusField(wrong)}>
          {texts.result.goTo(labelOf(paramOf(wrong)))}
        </Link>
      )}
    </div>
  );
}
