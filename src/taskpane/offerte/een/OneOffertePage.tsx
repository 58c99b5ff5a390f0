import { Button } from '@fluentui/react-components';
import { Suspense, useMemo } from 'react';
import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { statusOp } from '../../../calc/offerte/leven/statusOp';
import { useHost } from '../../host/HostContext';
import type { OffertePlace } from '../../host/place';
import type { Moves } from '../../host/usePlace';
import { BackButton } from '../../parts/BackButton';
import { Page } from '../../parts/Page';
import { PageTitle } from '../../parts/PageTitle';
import { useStatus } from '../../parts/StatusContext';
import { useLanguage } from '../../texts/LanguageContext';
import { Failed } from '../../parts/Failed';
import { goToCell, repair } from '../operations';
import { SchadeList } from '../schade/SchadeList';
import type { StapProps } from '../stap';
import { stappen } from '../stappen';
import { StatusBadge } from '../StatusBadge';
import { useOfferteTexts } from '../texts/offerteTexts';
import { vandaag } from '../../fields/vandaag';
import { euroText } from '../../fields/decimalText';
import { OfferteContext } from '../velden/OfferteContext';
import { Waiting } from '../../parts/Waiting';
import { berekend } from './berekend';
import { lockedText } from './lockedText';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { OfferteOverview } from './OfferteOverview';
import { useOfferte } from './useOfferte';

interface OneOffertePageProps {
  readonly sleutel: Offertesleutel;
  readonly place: OffertePlace;
  readonly moves: Moves;
}

/** One offerte: where it stands, its steps, and the step that is open. The sheets hold it; the pane reads and writes them. */
export default function OneOffertePage({ sleutel, place, moves }: OneOffertePageProps) {
  const { texts: paneTexts } = useLanguage();
  const texts = useOfferteTexts();
  const { notation } = useHost();
  const { run } = useStatus();
  const { state, change, reread } = useOfferte(sleutel);
  const offerte = state.kind === 'read' ? state.offerte : undefined;
  const outcome = useMemo(() => offerte && berekend(offerte.document), [offerte]);
  const { arrival } = place;
  const name = sleuteltekst(sleutel);
  const stap = stappen.find(({ id }) => id === place.stap);
  const takesFocus = arrival === 'heading';
  const title = stap ? stap.title(texts) : texts.een.title(name);
  const head = (
    <>
      <BackButton label={stap ? name : texts.een.back} onBack={moves.back} />
      <PageTitle takesFocus={takesFocus}>{title}</PageTitle>
    </>
  );
  if (!offerte || !outcome) {
    return (
      <Page onEscape={moves.back}>
        {head}
        {state.kind === 'failed' ? (
          <Failed
            text={state.code === 'missing' ? texts.een.missing : paneTexts.status.workbook[state.code]}
            onRetry={() => void reread()}
          />
        ) : (
          <Waiting text={texts.een.reading} onStop={moves.back} />
        )}
      </Page>
    );
  }
  const props: StapProps = {
    offerte,
    berekend: outcome,
    vandaag: vandaag(),
    change,
    isOpen: !offerte.isVergrendeld && !offerte.schade.some(({ code }) => code === 'newerSchema'),
    onStap: (id) => moves.offerte(sleutel, id),
    onOfferte: (other, id) => moves.offerte(other, id),
  };
  const next = stap ? stappen[stappen.indexOf(stap) + 1] : stappen.find((one) => one.stand(props).level !== 'done');
  const toSheet = () => void run(() => goToCell(offerte.bladen.brief));
  const { totalen } = outcome;
  const dock = (
    <>
      {stap && totalen && offerte.document.regels.length > 0 && (
        <p className="offerte-dock-total">
          {texts.een.total} <strong>{euroText(totalen.grondslag, notation)}</strong> · {texts.een.incl}{' '}
          <strong>{euroText(totalen.totaal, notation)}</strong>
        </p>
      )}
      <div className="offerte-dock">
        {next ? (
          <Button appearance="primary" onClick={() => props.onStap(next.id)}>
            {stap ? texts.een.next(next.title(texts)) : texts.een.begin(next.title(texts))}
          </Button>
        ) : (
          stap && (
            <Button appearance="primary" onClick={moves.back}>
              {texts.een.overview}
            </Button>
          )
        )}
        <Button onClick={toSheet}>{texts.een.toSheet}</Button>
      </div>
    </>
  );
  return (
    <OfferteContext value={{ offerte, change, isOpen: props.isOpen }}>
      <Page onEscape={moves.back} dock={dock}>
        {head}
        <p className="offerte-state">
          {stap && `${texts.een.title(name)} · `}
          {sleutel.versie > 1 && `${texts.een.version(sleutel.versie)} · `}
          <StatusBadge
            status={statusOp({ status: offerte.status, geldigTot: offerte.register.geldigTot }, props.vandaag)}
          />
        </p>
        {offerte.isVergrendeld && <p className="offerte-note">{lockedText(offerte.status, texts)}</p>}
        <SchadeList
          schade={offerte.schade}
          onRepair={(damage) =>
            void change(
              () => repair(damage),
              ({ schade }) => schade.repaired,
            )
          }
        />
        {stap ? (
          <Suspense>
            <stap.Page {...props} />
          </Suspense>
        ) : (
          <OfferteOverview {...props} arrival={arrival} />
        )}
      </Page>
    </OfferteContext>
  );
}
