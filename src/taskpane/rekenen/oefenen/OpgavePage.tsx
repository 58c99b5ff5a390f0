import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isBeheerst } from '../../../calc/rekenen/beheersing';
import type { Cel } from '../../../calc/rekenen/cel';
import { pogingenBij } from '../../../calc/rekenen/nieuwePoging';
import { oefenseed } from '../../../calc/rekenen/oefenseed';
import type { Opgave } from '../../../calc/rekenen/opgave';
import { kaleSeed, leesSeed, Seedfout } from '../../../calc/rekenen/seed';
import { trekOpgave } from '../../../calc/rekenen/trekOpgave';
import { volgendeOpgave } from '../../../calc/rekenen/volgendeOpgave';
import type { Boekpoging, Leerling } from '../../../workbook/rekenen/rekenboek';
import { pogingenVan } from '../../../workbook/rekenen/store/leerlingVan';
import { useHost } from '../../host/HostContext';
import type { Moves } from '../../host/usePlace';
import { BackButton } from '../../parts/BackButton';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useStatus } from '../../parts/StatusContext';
import { useFocusTarget } from '../../parts/useFocusTarget';
import { useLanguage } from '../../texts/LanguageContext';
import { createOefenblad } from '../operations';
import { saidIn, useRekenTexts } from '../texts/rekenTexts';
import { Antwoordveld } from './Antwoordveld';
import { Functieverband } from './Functieverband';
import { Hintdeel } from './Hintdeel';
import { Oordeelkaart } from './Oordeelkaart';
import { useOpgavestand } from './opgavestand';
import { standVan } from './standVan';
import { useNakijken } from './useNakijken';
import { Vraagdeel } from './Vraagdeel';

interface OpgavePageProps {
  readonly seed: string;
  /** The one that the student chose to practise. */
  readonly cel: Cel | undefined;
  readonly takesFocus: boolean;
  readonly leerling: Leerling;
  /** Of this student, and of everyone: an exercise that was looked up can be another student's. */
  readonly pogingen: readonly Boekpoging[];
  readonly alle: readonly Boekpoging[];
  /** The exercises of which all steps were seen. */
  readonly hints: readonly string[];
  readonly bewaar: (poging: Boekpoging) => Promise<void>;
  readonly reread: () => Promise<void>;
  readonly moves: Moves;
}

function opgaveVan(seed: string): Opgave | undefined {
  try {
    return trekOpgave(seed);
  } catch (error) {
    if (error instanceof Seedfout) return undefined;
    throw error;
  }
}

/** One exercise: what is asked, an answer, its verdict, hints, and the way on. */
export function OpgavePage({ seed, ...props }: OpgavePageProps) {
  const { opgave: words } = useRekenTexts();
  const opgave = useMemo(() => opgaveVan(seed), [seed]);
  if (opgave) return <Opgavedeel opgave={opgave} {...props} />;
  return (
    <Page onEscape={props.moves.back}>
      <BackButton label={words.back} onBack={props.moves.back} />
      <PageTitle takesFocus={props.takesFocus}>{words.none}</PageTitle>
    </Page>
  );
}

interface OpgavedeelProps extends Omit<OpgavePageProps, 'seed'> {
  readonly opgave: Opgave;
}

function Opgavedeel({ opgave, cel, takesFocus, leerling, pogingen, alle, hints, bewaar, ...props }: OpgavedeelProps) {
  const { reread, moves } = props;
  const texts = useRekenTexts();
  const { opgave: words } = texts;
  const { language } = useLanguage();
  const { inExcel } = useHost();
  const { run, show } = useStatus();
  const [stand, change] = useOpgavestand(opgave.seed, hints.includes(kaleSeed(opgave.seed)));
  const { ref: field, focus: focusField } = useFocusTarget<HTMLInputElement>();
  const { ref: nextButton, focus: focusNext } = useFocusTarget<HTMLButtonElement>();
  const isGoed = stand.uitslag?.oordeel.goed === true;
  const eigen = useMemo(() => pogingenVan(alle, leesSeed(opgave.seed) ?? leerling), [alle, opgave, leerling]);
  const isGedaan = isGoed || pogingenBij(eigen, opgave.seed).length > 0;

  const { kijkNa, toonHint, isBezig } = useNakijken({
    opgave,
    stand,
    change,
    pogingen: eigen,
    bewaar,
    // After the right answer one goes on; else one types another.
    onOordeel: ({ goed }) => (goed ? setTimeout(focusNext) : focusField()),
  });
  const open = (next: string) => moves.rekenen({ opgave: next, cel });
  const again = () =>
    open(oefenseed(leesSeed(opgave.seed) ?? { ...leerling, template: opgave.template }, eigen, opgave.seed));
  const toSheet = async () => {
    const made = await run(() => createOefenblad(opgave.seed, language));
    if (!made) return;
    await reread();
    moves.rekenen({ blad: made.blad, cel });
    show({ level: 'done', text: saidIn(({ opgave: { made: said } }) => said(made.blad)) });
  };
  const volgende = () => open(volgendeOpgave({ ...leerling, pogingen, ...(cel && { cel }) }));

  const onwards = stand.isGeholpen && !isGoed ? again : volgende;
  const dock = (
    <div className="offerte-dock">
      {isGoed || stand.isGeholpen ? (
        <Button ref={nextButton} appearance="primary" onClick={onwards}>
          {onwards === again ? words.again : words.next}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={isBezig} onClick={() => void kijkNa()}>
          {words.check}
        </Button>
      )}
      {stand.isGeholpen && !isGoed && (
        <Button disabledFocusable={isBezig} onClick={() => void kijkNa()}>
          {words.check}
        </Button>
      )}
    </div>
  );
  return (
    <Page onEscape={moves.back} dock={dock}>
      <BackButton label={words.back} onBack={moves.back} />
      <PageTitle lang="nl" takesFocus={takesFocus}>
        {opgave.titel}
      </PageTitle>
      <p className="offerte-state">
        {words.where(opgave.niveau, texts.domeinen[opgave.domein].lang, opgave.werkproces)}
      </p>
      <Vraagdeel opgave={opgave} uitslag={stand.uitslag} />
      <Antwoordveld
        eenheid={opgave.eenheid}
        antwoord={stand.antwoord}
        onAntwoord={(antwoord) => change({ antwoord })}
        onEnter={() => !isGoed && void kijkNa()}
        isReadOnly={isGoed}
        field={field}
      />
      <Oordeelkaart opgave={opgave} uitslag={stand.uitslag} />
      {isGoed && isBeheerst(standVan(pogingen, opgave.cel)) && <Functieverband opgave={opgave} onOpen={moves.open} />}
      <Hintdeel
        opgave={opgave}
        hints={stand.hints}
        isGeholpen={stand.isGeholpen}
        onHint={(next) => {
          toonHint(next);
          // With the last hint its button goes.
          if (next === 3) focusField();
        }}
      />
      <div className="knoppen">
        {inExcel && (
          <Button size="small" onClick={() => void toSheet()}>
            {words.toSheet}
          </Button>
        )}
        {isGedaan && onwards === volgende && (
          <Button size="small" onClick={again}>
            {words.again}
          </Button>
        )}
        {isGedaan && !isGoed && (
          <Button size="small" onClick={volgende}>
            {words.next}
          </Button>
        )}
      </div>
    </Page>
  );
}
