import { Button } from '@fluentui/react-components';
import type { Definition } from '../../calc/define';
import type { FormulaArgument } from '../../workbook/formulaText';
import type { Entries } from '../functies/form/entry';
import { useHost } from '../host/HostContext';
import { BackButton } from '../parts/BackButton';
import { Page } from '../parts/Page';
import { PageTitle } from '../parts/PageTitle';
import { useStatus } from '../parts/StatusContext';
import { useLanguage } from '../texts/LanguageContext';
import { errorName } from './errorName';
import { Explanation } from './Explanation';
import { formEntries } from './formEntries';
import { useExplanation } from './useExplanation';

interface FoutPageProps {
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  /** Opens the form of a function, filled with the cell's arguments where those are known. */
  readonly onOpen: (id: string, entries?: Entries) => void;
}

/** "Waarom deze fout?": which parameter of the active cell, which rule, and what to type. */
export default function FoutPage({ takesFocus, onBack, onOpen }: FoutPageProps) {
  const { language, texts } = useLanguage();
  const { inExcel, displayLanguage, notation } = useHost();
  const { run } = useStatus();
  const explained = useExplanation();
  const { fout } = texts;

  const open = async (definition: Definition, args: readonly FormulaArgument[] | undefined) => {
    const entries = args && (await run(() => formEntries(definition, args, notation)));
    onOpen(definition.id, entries);
  };
  const content = () => {
    if (!inExcel) return <p className="fout-page-plain">{fout.notInExcel}</p>;
    if (explained.kind === 'loading') return <p className="fout-page-plain">{fout.loading}</p>;
    if (explained.kind === 'failed') return <p className="fout-page-plain">{texts.status.workbook[explained.code]}</p>;
    const definition =
      'definition' in explained ? explained.definition : 'suggestion' in explained ? explained.suggestion : undefined;
    return (
      <>
        <h3 className="fout-page-cell">
          {fout.cell(explained.address)}
          {'error' in explained && (
            <>
              : <span className="fout-page-error">{errorName(explained.error, displayLanguage)}</span>
            </>
          )}
        </h3>
        <Explanation explanation={explained} />
        {definition && (
          <Button
            className="fout-page-button"
            onClick={() => void open(definition, 'args' in explained ? explained.args : undefined)}
          >
            {fout.openForm(definition.title[language])}
          </Button>
        )}
      </>
    );
  };
  return (
    <Page onEscape={onBack}>
      <BackButton label={fout.back} onBack={onBack} />
      <PageTitle takesFocus={takesFocus}>{fout.title}</PageTitle>
      <div aria-live="polite">{content()}</div>
    </Page>
  );
}
