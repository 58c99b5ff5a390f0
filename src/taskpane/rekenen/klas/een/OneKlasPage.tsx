import type { Rekenboek } from '../../../../workbook/rekenen/rekenboek';
import { BackButton } from '../../../parts/BackButton';
import { Page } from '../../../parts/Page';
import { PageTitle } from '../../../parts/PageTitle';
import type { useReading } from '../../../parts/useReading';
import { leegKlasgeheugen, type Klasgeheugen } from '../klasgeheugen';
import type { Klasstap } from '../klasplek';
import { Boeklezing } from '../lijst/Boeklezing';
import { NakijkenStap } from '../nakijken/NakijkenStap';
import { OpnieuwStap } from '../opnieuw/OpnieuwStap';
import { OverzichtStap } from '../overzicht/OverzichtStap';
import { PapierStap } from '../papier/PapierStap';
import { useKlasTexts } from '../texts/klasTexts';
import { UitdelenStap } from '../uitdelen/UitdelenStap';
import { bladenVan } from './bladenVan';
import { GeheimVraag } from './GeheimVraag';
import { KlasOverview } from './KlasOverview';
import { opdrachtMet, type KlasstapProps } from './klasstap';
import { Verwijderdeel } from './Verwijderdeel';

interface OneKlasPageProps {
  readonly takesFocus: boolean;
  readonly klas: string;
  readonly stap: Klasstap | undefined;
  /** The step one comes back from. */
  readonly from: string | undefined;
  readonly reading: ReturnType<typeof useReading<Rekenboek>>;
  readonly geheugen: Klasgeheugen | undefined;
  readonly onthoud: (change: Partial<Klasgeheugen>) => void;
  readonly onStap: (stap: Klasstap) => void;
  readonly onRemoved: () => Promise<void>;
  readonly onBack: () => void;
}

const stappages = {
  uitdelen: UitdelenStap,
  nakijken: NakijkenStap,
  overzicht: OverzichtStap,
  opnieuw: OpnieuwStap,
  papier: PapierStap,
} as const satisfies Record<Klasstap, unknown>;

/** One class: what it gets, how far it is, and the step that is open. */
export function OneKlasPage({ takesFocus, klas, stap, from, reading, ...props }: OneKlasPageProps) {
  const { een: words } = useKlasTexts();
  const { state, reread } = reading;
  const { geheugen = leegKlasgeheugen, onthoud, onStap, onRemoved, onBack } = props;

  const content = () => {
    if (state.kind !== 'read') return <Boeklezing {...reading} />;
    const boekklas = state.value.klassen.find((one) => one.klas === klas);
    if (!boekklas) return <p>{words.missing}</p>;
    const opdracht = opdrachtMet(boekklas, geheugen.geheim);
    if (!opdracht) {
      return (
        <>
          <GeheimVraag
            klas={klas}
            controlecode={boekklas.controlecode ?? ''}
            onGeheim={(geheim) => onthoud({ geheim })}
          />
          <Verwijderdeel klas={klas} onRemoved={onRemoved} />
        </>
      );
    }
    const stapProps: KlasstapProps = {
      opdracht,
      bladen: bladenVan(boekklas, state.value.opgavenbladen),
      overzicht: boekklas.overzicht,
      geheugen,
      onthoud,
      reread,
      onStap,
    };
    const Stap = stap && stappages[stap];
    if (Stap) return <Stap {...stapProps} />;
    return (
      <>
        <KlasOverview {...stapProps} from={from} />
        <Verwijderdeel klas={klas} onRemoved={onRemoved} />
      </>
    );
  };
  return (
    <Page onEscape={onBack}>
      <BackButton label={stap ? words.title(klas) : words.back} onBack={onBack} />
      <PageTitle key={stap ?? ''} takesFocus={takesFocus}>
        {stap ? words.stappen[stap] : words.title(klas)}
      </PageTitle>
      {content()}
    </Page>
  );
}
