import { codenaam } from './algemeneFeedback';
import { beheersing, type Beheersing, type Poging } from './beheersing';
import { cellen, celVanSjabloon, type Cel } from './cel';
import { leerlingen, type Klasopdracht } from './klas';
import type { Opgavepoging } from './nieuwePoging';
import type { Oordeel, Oordeelcode } from './oordeel';
import { kaleSeed, leesSeed } from './seed';

/** What a student handed in: the answers on the sheet, and the log of all attempts. */
export interface Leerlingwerk {
  readonly leerling: string;
  readonly antwoorden: readonly { readonly seed: string; readonly oordeel: Oordeel }[];
  readonly pogingen: readonly Opgavepoging[];
}

/** How far one student is with one cell, and how many answers of the sheet are right, can be read and cannot be. */
export interface Klascel {
  readonly status: Beheersing;
  readonly goed: number;
  readonly gemaakt: number;
  readonly onleesbaar: number;
}

export interface Klasrij {
  readonly leerling: string;
  readonly cellen: Readonly<Partial<Record<Cel, Klascel>>>;
  readonly goed: number;
  readonly gemaakt: number;
}

/** One kind of wrong answer in a cell: how often, and of how many students. */
export interface Klasfout {
  readonly code: Oordeelcode;
  readonly naam: string;
  readonly aantal: number;
  readonly leerlingen: number;
}

export interface Klasoverzicht {
  readonly klas: string;
  readonly cellen: readonly Cel[];
  /** All students of the class, whether they handed in or not. */
  readonly rijen: readonly Klasrij[];
  /** Of each cell the most frequent first, five at most. */
  readonly fouten: Readonly<Partial<Record<Cel, readonly Klasfout[]>>>;
}

/** So many kinds of mistakes of a cell are shown. */
const MEESTE = 5;
/** No mistakes in calculating. */
const GEEN_FOUT: readonly Oordeelcode[] = ['GOED', 'NIET-LEESBAAR', 'ONBEKEND', 'GEGEVEN-GEWIJZIGD'];

type Antwoord = Leerlingwerk['antwoorden'][number];

/** Puts together what a class handed in. Work of a student that the class does not have stands below the others. */
export function klasoverzicht(opdracht: Klasopdracht, werk: readonly Leerlingwerk[]): Klasoverzicht {
  const gekozen = cellen.filter((cel) => opdracht.cellen.includes(cel));
  const perLeerling = new Map(werk.map((gemaakt) => [gemaakt.leerling, eenmaal(gemaakt)]));
  const namen = [...new Set([...leerlingen(opdracht), ...perLeerling.keys()])];
  const iedereen = namen.map((leerling) => perLeerling.get(leerling) ?? { leerling, antwoorden: [], pogingen: [] });
  return {
    klas: opdracht.klas,
    cellen: gekozen,
    rijen: iedereen.map((gemaakt) => rijVan(gemaakt, gekozen)),
    fouten: Object.fromEntries(gekozen.map((cel) => [cel, foutenIn(cel, iedereen)])),
  };
}

/** One answer to each exercise: the last one, when somebody handed in twice. */
const eenmaal = ({ antwoorden, ...rest }: Leerlingwerk): Leerlingwerk => ({
  ...rest,
  antwoorden: [...new Map(antwoorden.map((antwoord) => [antwoord.seed, antwoord])).values()],
});

function rijVan({ leerling, antwoorden, pogingen }: Leerlingwerk, gekozen: readonly Cel[]): Klasrij {
  const perCel = gekozen.map((cel): readonly [Cel, Klascel] => {
    const van = antwoorden.filter((antwoord) => celVan(antwoord) === cel);
    const gemaakt = van.filter(({ oordeel }) => oordeel.oordeel !== 'onleesbaar').length;
    const log = pogingen.filter(({ template }) => celVanSjabloon(template) === cel);
    return [
      cel,
      {
        status: beheersing([...log, ...eersteKeer(van, log)]),
        goed: van.filter(({ oordeel }) => oordeel.goed).length,
        gemaakt,
        onleesbaar: van.length - gemaakt,
      },
    ];
  });
  const som = (van: 'goed' | 'gemaakt'): number => perCel.reduce((sum, [, cel]) => sum + cel[van], 0);
  return { leerling, cellen: Object.fromEntries(perCel), goed: som('goed'), gemaakt: som('gemaakt') };
}

/**
 * Answers of the sheet that were never checked before: this is the first time. Their day is that of the last attempt, so
 * that handing in alone never counts as a week later.
 */
function eersteKeer(antwoorden: readonly Antwoord[], log: readonly Opgavepoging[]): Poging[] {
  const bekend = new Set(log.map(({ seed }) => kaleSeed(seed)));
  const dag = log.at(-1)?.dag ?? 0;
  return antwoorden.flatMap(({ seed, oordeel: { oordeel, goed, code } }) => {
    const template = leesSeed(seed)?.template;
    const isNieuw = oordeel !== 'onleesbaar' && code !== 'GEGEVEN-GEWIJZIGD' && !bekend.has(kaleSeed(seed));
    return template !== undefined && isNieuw ? [{ template, goed, hint: false, poging: 1, dag, code }] : [];
  });
}

function foutenIn(cel: Cel, werk: readonly Leerlingwerk[]): Klasfout[] {
  const tellingen = new Map<Oordeelcode, { aantal: number; readonly leerlingen: Set<string> }>();
  for (const { leerling, antwoorden } of werk)
    for (const antwoord of antwoorden) {
      const { code } = antwoord.oordeel;
      if (GEEN_FOUT.includes(code) || celVan(antwoord) !== cel) continue;
      const telling = tellingen.get(code) ?? { aantal: 0, leerlingen: new Set() };
      telling.aantal += 1;
      telling.leerlingen.add(leerling);
      tellingen.set(code, telling);
    }
  return [...tellingen]
    .map(([code, { aantal, leerlingen: wie }]) => ({ code, naam: codenaam(code), aantal, leerlingen: wie.size }))
    .sort(
      (left, right) =>
        right.aantal - left.aantal || right.leerlingen - left.leerlingen || (left.code < right.code ? -1 : 1),
    )
    .slice(0, MEESTE);
}

const celVan = ({ seed }: Antwoord): Cel | undefined => {
  const template = leesSeed(seed)?.template;
  return template === undefined ? undefined : celVanSjabloon(template);
};
