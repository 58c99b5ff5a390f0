import { StepList, type StepLevel } from '../../../parts/StepList';
import { klasstappen, type Klasstap } from '../klasplek';
import { useSamenvatting } from '../samenvatting/useSamenvatting';
import { useKlasTexts } from '../texts/klasTexts';
import type { KlasstapProps } from './klasstap';

interface KlasOverviewProps extends KlasstapProps {
  /** The step one comes back from. */
  readonly from: string | undefined;
}

/** A class in one sentence, and what can be done with it. */
export function KlasOverview({ opdracht, bladen, geheugen, onStap, from }: KlasOverviewProps) {
  const { een: words } = useKlasTexts();
  const samenvatting = useSamenvatting();
  const nagekeken = geheugen.werk.length;
  const standen: Readonly<Record<Klasstap, string>> = {
    uitdelen:
      bladen.length > 0
        ? words.standen.bladen(bladen.length)
        : words.standen[geheugen.isUitgedeeld ? 'uitgedeeld' : 'geenBladen'],
    nakijken: words.standen.nagekeken(nagekeken, opdracht.leerlingen),
    overzicht: words.standen.overzicht,
    opnieuw: words.standen.opnieuw(Object.keys(opdracht.uitgaven).length),
    papier: words.standen.papier,
  };
  const isDone: Readonly<Partial<Record<Klasstap, boolean>>> = {
    uitdelen: bladen.length > 0 || geheugen.isUitgedeeld || nagekeken > 0,
    nakijken: nagekeken >= opdracht.leerlingen,
  };
  const levelOf = (stap: Klasstap): StepLevel => {
    const done = isDone[stap];
    return done === undefined ? 'optional' : done ? 'done' : 'open';
  };
  return (
    <>
      <p className="offerte-state">{samenvatting(opdracht).zin}</p>
      <StepList
        steps={klasstappen.map((stap) => ({
          id: stap,
          title: words.stappen[stap],
          level: levelOf(stap),
          state: standen[stap],
        }))}
        arrival={from === undefined ? undefined : { item: from }}
        onStep={(stap) => onStap(stap as Klasstap)}
      />
      <p className="offerte-note">{words.share}</p>
    </>
  );
}
