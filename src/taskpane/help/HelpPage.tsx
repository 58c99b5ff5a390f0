import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { catalogue } from '../../calc/catalogue';
import type { Definition } from '../../calc/define';
import { helpAddress } from '../../functions/helpAddress';
import { excelLanguage } from '../../workbook/excelLanguage';
import { useHost } from '../host/HostContext';
import type { UitlegPlace } from '../host/place';
import { BackButton } from '../parts/BackButton';
import { Page } from '../parts/Page';
import { useLanguage } from '../texts/LanguageContext';
import { HelpArticle } from './article/HelpArticle';
import { helpContent } from './content/helpContent';
import { explanations } from './explanations';
import { relatedId } from './relatedId';
import { helpTexts } from './texts/helpTexts';

interface HelpPageProps {
  readonly place: UitlegPlace;
  readonly onBack: () => void;
  readonly onOpenForm: (id: string) => void;
  readonly onOpenHelp: (id: string) => void;
}

/** The explanation of a function inside the pane, with the way to its form. */
export default function HelpPage({ place, onBack, ...moves }: HelpPageProps) {
  const definition = catalogue.find(({ id }) => id === place.functie);
  const isUnknown = definition === undefined;
  useEffect(() => {
    if (isUnknown) onBack();
  }, [isUnknown, onBack]);
  return definition && <KnownHelpPage key={definition.id} {...moves} {...{ place, onBack, definition }} />;
}

function KnownHelpPage({
  definition,
  place: { below, arrival },
  onBack,
  onOpenForm,
  onOpenHelp,
}: HelpPageProps & { readonly definition: Definition }) {
  const { language, texts } = useLanguage();
  const { notation, displayLanguage } = useHost();
  const words = helpTexts[language].pane;
  const title = useRef<HTMLHeadingElement>(null);
  const content = useMemo(() => {
    const whole = { ...definition, ...explanations[definition.id] };
    return helpContent(whole, catalogue, { language, notation, excelLanguage: excelLanguage(displayLanguage) });
  }, [definition, language, notation, displayLanguage]);
  useEffect(() => {
    if (arrival === 'heading') title.current?.focus();
    if (typeof arrival === 'object' && 'element' in arrival) document.getElementById(arrival.element)?.focus();
  }, [arrival]);
  const comesFrom = catalogue.find(({ id }) => 'functie' in below && id === below.functie);
  const isForm = below.page === 'functies' && comesFrom === definition;
  const back = isForm
    ? words.backToForm
    : comesFrom
      ? words.back(comesFrom.title[language])
      : below.page === 'offerte' || below.page === 'accountanalyse'
        ? texts.header.tabs[below.page]
        : texts.one.back;
  return (
    <Page
      onEscape={onBack}
      dock={
        <Button appearance="primary" onClick={() => onOpenForm(definition.id)}>
          {words.openForm}
        </Button>
      }
    >
      <BackButton label={back} onBack={onBack} />
      <HelpArticle
        content={content}
        language={language}
        level={2}
        title={title}
        linkTo={(id) => ({
          id: relatedId(id),
          href: `?functie=${id}&uitleg`,
          onClick: (event) => {
            event.preventDefault();
            onOpenHelp(id);
          },
        })}
      />
      <p className="help-print">
        <a href={helpAddress(definition.id, language)} target="_blank" rel="noopener noreferrer">
          {words.print}
        </a>
      </p>
    </Page>
  );
}
