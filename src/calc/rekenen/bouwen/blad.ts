import type { Opgaveblad } from '../opgave';
import type { Sjabloon } from '../sjabloon';
import type { Breuk } from '../uitdrukking/breuk';
import { formuleVan, type Formule } from '../uitdrukking/formule';
import { namenIn } from '../uitdrukking/namenIn';
import type { Gegevens } from '../uitdrukking/regel';

/** Where the givens of a template stand on a sheet, whatever was drawn. */
export interface Bladplan {
  /** Each given that the answer or a common mistake needs, from top to bottom. */
  readonly plaatsen: readonly { readonly naam: string; readonly plaats: number; readonly cellen: readonly string[] }[];
  /** The cells of a given, as a formula names them. */
  celVan(naam: string): string;
  readonly formule: Formule;
  /** Where students make a formula themselves and fill it down. */
  readonly doorvoeren?: Opgaveblad['doorvoeren'];
}

const LIJSTKOLOMMEN = ['D', 'E', 'F'];
/** Y1-VV-06 asks for a formula beside prices in A, with a discount in E1 that has to be held on to. */
const PRIJZEN = 'A';
const KORTING = 'E1';

interface Namen {
  readonly volgorde: readonly string[];
  lengte(naam: string): number | undefined;
}

/** Plans where the givens stand: single ones in column B, columns of figures in D, E and F, all from row 2. */
export function bladplanVan(sjabloon: Sjabloon, namen: Namen): Bladplan {
  if (sjabloon.formuleregels) return doorvoerplan(sjabloon.formuleregels, namen);
  const nodig = new Set([sjabloon.antwoord, ...sjabloon.fouten.map(({ expr }) => expr)].flatMap(namenIn));
  let row = 2;
  let column = 0;
  const plaatsen = namen.volgorde.flatMap((naam, plaats) => {
    if (!nodig.has(naam)) return [];
    const lengte = namen.lengte(naam);
    const cellen = lengte === undefined ? [`B${row++}`] : onderElkaar(LIJSTKOLOMMEN[column++] ?? '', lengte);
    return [{ naam, plaats, cellen }];
  });
  const celVan = celVanUit(plaatsen);
  return { plaatsen, celVan, formule: formuleVan(sjabloon.antwoord, celVan) };
}

function doorvoerplan({ cel, doorvoerenTot }: NonNullable<Sjabloon['formuleregels']>, namen: Namen): Bladplan {
  const [prijzen = '', korting = ''] = namen.volgorde;
  const plaatsen = [
    { naam: prijzen, plaats: 0, cellen: onderElkaar(PRIJZEN, namen.lengte(prijzen) ?? 0) },
    { naam: korting, plaats: 1, cellen: [KORTING] },
  ];
  return {
    plaatsen,
    celVan: celVanUit(plaatsen),
    formule: formuleVan('ROUND(SUM(bereik),2)', () => `${cel}:${doorvoerenTot}`),
    doorvoeren: { cel, tot: doorvoerenTot, formule: '=A2*(1-$E$1)' },
  };
}

const celVanUit =
  (plaatsen: Bladplan['plaatsen']) =>
  (naam: string): string =>
    bereik(plaatsen.find((plaats) => plaats.naam === naam)?.cellen ?? []);

/** The sheet of one exercise. */
export function bladVan({ plaatsen, formule, doorvoeren }: Bladplan, gegevens: Gegevens<Breuk>): Opgaveblad {
  const cellen: Record<string, number> = {};
  const namen: Record<string, string> = {};
  for (const { naam, plaats, cellen: eigen } of plaatsen) {
    const gegeven = gegevens[plaats] as Breuk | readonly Breuk[];
    const lijst = Array.isArray(gegeven) ? (gegeven as readonly Breuk[]) : [gegeven as Breuk];
    eigen.forEach((cel, at) => {
      const waarde = lijst[at]?.toNumber() ?? 0;
      // On a sheet a percentage is a share with a number format; everywhere else templates count in hundredths.
      cellen[cel] = cel === KORTING ? waarde / 100 : waarde;
    });
    if (eigen.length > 1) namen[naam] = bereik(eigen);
    else namen[eigen[0] ?? ''] = naam;
  }
  if (!doorvoeren) return { cellen, plaatsen: namen, formule };
  return { cellen, plaatsen: namen, formule, doorvoeren, celformaat: { [KORTING]: '0,0%' } };
}

const onderElkaar = (kolom: string, lengte: number): string[] =>
  Array.from({ length: lengte }, (_, row) => `${kolom}${row + 2}`);

const bereik = (cellen: readonly string[]): string =>
  cellen.length > 1 ? `${cellen[0]}:${cellen.at(-1)}` : (cellen[0] ?? '');
