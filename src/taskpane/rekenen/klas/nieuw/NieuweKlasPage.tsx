import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Klasopdracht } from '../../../../calc/rekenen/klas';
import type { Rekenboek } from '../../../../workbook/rekenen/rekenboek';
import { YesNoField } from '../../../fields/YesNoField';
import { BackButton } from '../../../parts/BackButton';
import { Page } from '../../../parts/Page';
import { PageTitle } from '../../../parts/PageTitle';
import { Section } from '../../../parts/Section';
import { useStatus } from '../../../parts/StatusContext';
import type { useReading } from '../../../parts/useReading';
import { Boeklezing } from '../lijst/Boeklezing';
import { createKlas } from '../operations';
import { useSamenvatting } from '../samenvatting/useSamenvatting';
import { saidIn, useKlasTexts } from '../texts/klasTexts';
import { Invoerveld } from '../velden/Invoerveld';
import { CelKiezer } from './CelKiezer';
import { Klasbestaat } from './Klasbestaat';
import {
  conceptbezwaren,
  isZelfdeKlas,
  leegConcept,
  opdrachtVan,
  type Conceptveld,
  type Klasconcept,
} from './klasconcept';
import { Voorbeeldopgave } from './Voorbeeldopgave';

interface NieuweKlasPageProps {
  readonly takesFocus: boolean;
  readonly reading: ReturnType<typeof useReading<Rekenboek>>;
  readonly concept: Klasconcept;
  readonly onConcept: (concept: Klasconcept) => void;
  readonly onBack: () => void;
  readonly onMade: (opdracht: Klasopdracht, next: Klasconcept) => Promise<void>;
  readonly onOpen: (klas: string) => void;
  readonly onGeheim: (klas: string, geheim: string) => void;
}

/** Makes a new class: who, how much, of which cells, and how strictly; with what that comes to in one sentence. */
export function NieuweKlasPage(props: NieuweKlasPageProps) {
  const { takesFocus, reading, concept, onConcept, onBack, onMade, onOpen, onGeheim } = props;
  const { nieuw: words, samenvatting: sumWords } = useKlasTexts();
  const { run, show } = useStatus();
  const samenvatting = useSamenvatting();
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const fieldId = (veld: Conceptveld): string => `${id}-${veld}`;
  // Until it was read nobody knows which classes there are, and nothing is made that could be one of them.
  const boek = reading.state.kind === 'read' ? reading.state.value : undefined;
  const bestaande = boek?.klassen.map(({ klas }) => klas) ?? [];
  const bezwaren = conceptbezwaren(concept, bestaande);
  const opdracht = opdrachtVan(concept, bestaande);
  const bestaat = boek?.klassen.find(({ klas }) => isZelfdeKlas(klas, concept.klas));
  const canMake = boek !== undefined && !isMaking;
  const put = (change: Partial<Klasconcept>) => onConcept({ ...concept, ...change });
  /** An empty field is a problem once one asked to go on; what cannot be at all is one at once. */
  const problem = (veld: Conceptveld): string | undefined => {
    const bezwaar = bezwaren[veld];
    const isLater = bezwaar === 'klasLeeg' || bezwaar === 'cellenGeen';
    return bezwaar === undefined || (isLater && !isAsked) ? undefined : words.bezwaren[bezwaar];
  };
  const field = (veld: 'klas' | 'leerlingen' | 'aantal' | 'geheim') => ({
    id: fieldId(veld),
    value: concept[veld],
    onValue: (value: string) => put({ [veld]: value }),
    problem: problem(veld),
  });

  const make = async () => {
    if (!canMake) return;
    setAsked(true);
    if (!opdracht) {
      const [first] = Object.keys(bezwaren);
      return document.getElementById(fieldId(first as Conceptveld))?.focus();
    }
    setMaking(true);
    const made = await run(() => createKlas(opdracht, 'bestanden'));
    setMaking(false);
    if (!made) return;
    if (opdracht.geheim !== undefined) onGeheim(opdracht.klas, opdracht.geheim);
    await onMade(opdracht, { ...leegConcept, leerlingen: concept.leerlingen, aantal: concept.aantal });
    show({ level: 'done', text: saidIn((texts) => texts.nieuw.made(opdracht.klas)) });
  };
  const sum = opdracht && samenvatting(opdracht);
  return (
    <Page
      onEscape={onBack}
      dock={
        <>
          <p className="offerte-dock-total klas-som" aria-live="polite">
            {sum ? sum.zin : sumWords.incomplete}
          </p>
          {sum?.zonder !== undefined && <p className="offerte-dock-total klas-som">{sum.zonder}</p>}
          <Button appearance="primary" disabledFocusable={!canMake} onClick={() => void make()}>
            {isMaking ? words.making : words.make}
          </Button>
        </>
      }
    >
      <BackButton label={words.back} onBack={onBack} />
      <PageTitle takesFocus={takesFocus}>{words.title}</PageTitle>
      <Boeklezing {...reading} />
      <div className="offerte-form">
        <Invoerveld {...field('klas')} label={words.klas} hint={words.klasHint} />
        {boek && bestaat && <Klasbestaat klas={bestaat} boek={boek} onOpen={() => onOpen(bestaat.klas)} />}
        <Invoerveld {...field('leerlingen')} label={words.leerlingen} isFigure />
        <CelKiezer
          gekozen={concept.cellen}
          onKies={(cellen) => put({ cellen })}
          problem={problem('cellen')}
          firstId={fieldId('cellen')}
        />
        <Invoerveld {...field('aantal')} label={words.aantal} isFigure />
        <YesNoField
          label={words.formule}
          hint={words.formuleHint}
          stored={concept.isFormuleVerplicht}
          onCommit={(isFormuleVerplicht) => put({ isFormuleVerplicht })}
        />
        <YesNoField label={words.groot} stored={concept.isGroot} onCommit={(isGroot) => put({ isGroot })} />
      </div>
      <Section title={words.geheimTitle}>
        <p className="offerte-hint">{words.geheimText}</p>
        <div className="offerte-form">
          <Invoerveld {...field('geheim')} label={words.geheim} hint={words.geheimKeep} />
        </div>
      </Section>
      {opdracht && (
        <Section title={sumWords.voorbeeld}>
          <Voorbeeldopgave opdracht={opdracht} />
        </Section>
      )}
    </Page>
  );
}
