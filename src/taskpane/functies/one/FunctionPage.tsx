import { Button } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Definition } from '../../../calc/define';
import { describe } from '../../../calc/describe';
import { useHost } from '../../host/HostContext';
import { BackButton } from '../../parts/BackButton';
import { Disclosure } from '../../parts/Disclosure';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { Section } from '../../parts/Section';
import { SourceLinks } from '../../parts/SourceLinks';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { Texts } from '../../texts/nl';
import { isEmptyForm, type Entries } from '../form/entry';
import { fieldKey, focusField } from '../form/fieldId';
import { FunctionForm } from '../form/FunctionForm';
import { useFollowedCells } from '../form/useFollowedCells';
import { InsertBar } from '../insert/InsertBar';
import { FavouriteButton } from '../kept/FavouriteButton';
import { favourites, markUsed, useKeptIds } from '../kept/kept';
import { useFavouriteToggle } from '../kept/useFavouriteToggle';
import { HowComputed } from '../result/HowComputed';
import { outcomeOf } from '../result/outcome';
import { ResultLine } from '../result/ResultLine';
import { ResultTable } from '../result/ResultTable';
import { paneWording } from '../result/wording';
import { EmptyCellsNote } from './EmptyCellsNote';
import { ExampleView } from './ExampleView';
import { FormulaCases } from './FormulaCases';
import { NormView } from './NormView';
import { exampleEntries, workedExample } from './workedExample';

interface FunctionPageProps {
  readonly definition: Definition;
  readonly entries: Entries;
  readonly takesFocus: boolean;
  readonly onChange: (change: (entries: Entries) => Entries) => void;
  readonly onHelp: () => void;
  readonly onBack: () => void;
}

/** One function: what it computes, a form with its outcome, and everything to judge it by. */
export default function FunctionPage({ definition, entries, takesFocus, onChange, onHelp, onBack }: FunctionPageProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const { show } = useStatus();
  const settled = useDeferredValue(entries);
  const outcome = useMemo(() => outcomeOf(definition, settled, notation), [definition, settled, notation]);
  useFollowedCells(entries, onChange);
  const wording = paneWording(definition, language, notation);
  const problems = Object.fromEntries(
    Object.entries(outcome.problems).map(([key, problem]) => [key, describe(problem, wording)]),
  );
  const example = workedExample(definition);
  const { cells, size } = outcome;
  const count = size.rows * size.columns;
  const isFilledIn = !isEmptyForm(entries);
  const replace = (filled: Entries, text: (texts: Texts) => string) => {
    onChange(() => filled);
    const undo = { label: (all: Texts) => all.insert.undo, run: () => onChange(() => entries) };
    show({ level: 'done', text, ...(isFilledIn && { action: undo }) });
  };
  const clear = () => {
    replace({}, (all) => all.one.cleared);
    focusField(fieldKey(Object.keys(definition.params)[0] ?? ''));
  };
  const hasOutcome = cells !== undefined && !isEmptyForm(settled);
  useEffect(() => {
    if (hasOutcome) markUsed(definition.id);
  }, [hasOutcome, definition]);
  const isFavourite = useKeptIds(favourites).includes(definition.id);
  const toggleFavourite = useFavouriteToggle();

  return (
    <Page
      onEscape={onBack}
      dock={
        <>
          <ResultLine definition={definition} entries={settled} outcome={outcome} />
          <InsertBar definition={definition} entries={entries} outcome={outcome} />
        </>
      }
    >
      <BackButton label={texts.one.back} onBack={onBack} />
      <div className="function-page-head">
        <PageTitle takesFocus={takesFocus}>{definition.title[language]}</PageTitle>
        <FavouriteButton
          title={definition.title[language]}
          isFavourite={isFavourite}
          onToggle={() => toggleFavourite(definition.id)}
        />
      </div>
      <code className="function-page-name">=ACCOUNT.{definition.id}</code>
      <p className="function-page-summary">{definition.summary[language]}</p>
      <Button id="open-uitleg" className="function-page-help" size="small" onClick={onHelp}>
        {texts.one.help}
      </Button>
      <Section title={texts.one.formula}>
        <FormulaCases definition={definition} />
      </Section>
      <Section
        title={texts.one.fields}
        aside={
          <span className="function-page-buttons">
            {example && (
              <Button
                size="small"
                onClick={() => replace(exampleEntries(definition, example, notation), (all) => all.one.exampleFilled)}
              >
                {texts.one.fillExample}
              </Button>
            )}
            {isFilledIn && (
              <Button size="small" onClick={clear}>
                {texts.one.clear}
              </Button>
            )}
          </span>
        }
      >
        <FunctionForm
          definition={definition}
          entries={entries}
          problems={problems}
          onChange={(changed) => onChange(() => changed)}
        />
        <EmptyCellsNote definition={definition} />
      </Section>
      {cells && count > 1 && (
        <Section title={texts.result.several(count)}>
          <ResultTable definition={definition} entries={settled} outcome={outcome} />
        </Section>
      )}
      {cells && <HowComputed definition={definition} entries={settled} outcome={outcome} />}
      {definition.norm && (
        <Section
          title={definition.norm.bands ? texts.one.norm : texts.one.reading}
          aside={definition.norm.bands && <span className="function-page-note">{texts.one.indication}</span>}
        >
          <NormView definition={definition} />
        </Section>
      )}
      {example && (
        <Section title={texts.one.example}>
          <ExampleView definition={definition} example={example} />
        </Section>
      )}
      <Disclosure title={texts.one.sources}>
        <SourceLinks keys={definition.sources} />
      </Disclosure>
    </Page>
  );
}
