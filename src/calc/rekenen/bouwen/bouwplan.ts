import { functieverbanden, ookGoedVolgens } from '../functieverband/functieverbanden';
import { verbandregel } from '../functieverband/verbandregel';
import type { Afgeleide, Parameter, Sjabloon } from '../sjabloon';
import type { Boom } from '../uitdrukking/boom';
import { compileerVoorwaarde, regel, type Namen } from '../uitdrukking/compileer';
import { leesUitdrukking } from '../uitdrukking/leesUitdrukking';
import type { Regel, Voorwaarde } from '../uitdrukking/regel';
import type { Getal, Rekenaar } from '../uitdrukking/rekenaar';
import type { Trekking } from '../uitdrukking/trekking';
import { afleiderVan, type Afleider } from './afleiden';
import { bladplanVan, type Bladplan } from './blad';
import { leesFout, type Fout } from './fouten';
import { leesTabel, type Tabel } from './tabel';
import { leesAfronding, leesTekst, type Tekst } from './tekst';
import { trekkerVan, type Trekker } from './trekken';

/** A template of which every expression and text has been read: what exercises are made with. */
export interface Bouwplan {
  readonly sjabloon: Sjabloon;
  /** The givens in the order in which they are drawn, and after them what is derived. */
  readonly namen: readonly string[];
  readonly trekkers: readonly Trekker[];
  readonly afleiders: readonly Afleider[];
  readonly voorwaarden: readonly Voorwaarde[];
  /** The answer before it is rounded. */
  readonly exact: Regel;
  /** The rounding that the question asks for. */
  readonly afgerond: <N extends Getal<N>>(getal: N, rekenaar: Rekenaar<N>) => N;
  /** Another answer that is as right. */
  readonly ookGoed?: Regel;
  readonly vraag: Tekst;
  readonly aanpak: Tekst;
  readonly tabel: Tabel | undefined;
  readonly stappen: readonly Tekst[];
  /** Whether a figure is rounded in them. */
  readonly rondtAf: (trekking: Trekking) => boolean;
  readonly fouten: readonly Fout[];
  readonly blad: Bladplan;
}

const plannen = new Map<Sjabloon, Bouwplan>();

/** The plan of a template, read once. */
export function bouwplanVan(sjabloon: Sjabloon): Bouwplan {
  const bekend = plannen.get(sjabloon);
  if (bekend) return bekend;
  const gemaakt = maak(sjabloon);
  plannen.set(sjabloon, gemaakt);
  return gemaakt;
}

function maak(sjabloon: Sjabloon): Bouwplan {
  const { parameters, afgeleid = {}, voorwaarden = [], stappen, fouten } = sjabloon;
  const volgorde = [...parameters.map(({ naam }) => naam), ...Object.keys(afgeleid)];
  const lengtes = new Map([
    ...parameters.map((parameter) => [parameter.naam, lengteVan(parameter)] as const),
    ...Object.entries(afgeleid).map(([naam, afgeleide]) => [naam, afgeleideLengte(afgeleide)] as const),
  ]);
  const namen: Namen = {
    plaats(naam) {
      const plaats = volgorde.indexOf(naam);
      if (plaats < 0) throw new SyntaxError(`${sjabloon.id} knows no ${naam}`);
      return plaats;
    },
    isKolom: (naam) => lengtes.get(naam) !== undefined,
  };
  const tekst = (geschreven: string): Tekst => leesTekst(geschreven, namen);
  const { boom, afronden } = zonderAfronding(leesUitdrukking(sjabloon.antwoord));
  const verband = functieverbanden[sjabloon.id];
  const ookGoed = ookGoedVolgens[sjabloon.id];
  return {
    sjabloon,
    namen: volgorde,
    trekkers: parameters.map(trekkerVan),
    afleiders: Object.values(afgeleid).map((afgeleide) => afleiderVan(afgeleide, namen)),
    voorwaarden: voorwaarden.map((voorwaarde) => compileerVoorwaarde(voorwaarde, namen)),
    exact: verband ? verbandregel(verband, namen) : regel(boom, namen),
    afgerond: (getal, rekenaar) => (afronden === undefined ? getal : rekenaar.afgerond(getal, afronden, 'half')),
    vraag: tekst(sjabloon.vraag),
    aanpak: tekst(sjabloon.aanpak),
    tabel: sjabloon.tabel && leesTabel(sjabloon.tabel, namen),
    stappen: stappen.map(tekst),
    rondtAf: (trekking) => stappen.some((stap) => leesAfronding(stap, namen)(trekking)),
    fouten: fouten.map((fout) => leesFout(fout, namen)),
    ...(ookGoed && { ookGoed: verbandregel(ookGoed, namen) }),
    blad: bladplanVan(sjabloon, { volgorde, lengte: (naam) => lengtes.get(naam) }),
  };
}

/** How many figures a given has; undefined for a single one and for a word. */
function lengteVan(parameter: Parameter): number | undefined {
  if ('lijst' in parameter) return parameter.lijst;
  return 'vast' in parameter ? parameter.vast.length : undefined;
}

const afgeleideLengte = (afgeleide: Afgeleide): number | undefined =>
  typeof afgeleide === 'string' || 'uit' in afgeleide ? undefined : afgeleide.length;

/** What the answer is before its last rounding; one to tens, hundreds and so on is the question itself and stays. */
function zonderAfronding(boom: Boom): { boom: Boom; afronden: number | undefined } {
  if (boom.soort !== 'functie' || boom.naam !== 'ROUND') return { boom, afronden: undefined };
  const [binnen, plaatsen] = boom.argumenten;
  if (!binnen || plaatsen?.soort !== 'getal') return { boom, afronden: undefined };
  return { boom: binnen, afronden: Number(plaatsen.tekst) };
}
