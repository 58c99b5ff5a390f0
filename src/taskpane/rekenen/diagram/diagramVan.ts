import type { Opgave } from '../../../calc/rekenen/opgave';
import { heeftBrontabel } from '../../../workbook/rekenen/opgaveplaatsen';
import { brontabel } from '../../../workbook/rekenen/sheets/brontabel';
import { opgavediagram } from '../../../workbook/rekenen/sheets/opgavediagram';
import { opgaveindeling } from '../../../workbook/rekenen/sheets/opgaveindeling';
import { rondeStap } from './schaal';

/** A line or a row of bars: its name, and a figure for each label. */
interface Reeks {
  readonly name: string;
  readonly figures: readonly number[];
}

export interface Asdiagram {
  readonly soort: 'staaf' | 'lijn';
  readonly titel: string;
  /** What stands along the axes. */
  readonly assen: readonly [x: string, y: string];
  readonly labels: readonly string[];
  readonly reeksen: readonly Reeks[];
  /** Where the vertical axis begins, and how far its lines are apart. */
  readonly vanaf: number;
  readonly stap: number;
}

export interface Cirkeldiagram {
  readonly soort: 'cirkel';
  readonly titel: string;
  readonly labels: readonly string[];
  /** In percents. */
  readonly aandelen: readonly number[];
}

export interface Beelddiagram {
  readonly soort: 'beeld';
  readonly titel: string;
  readonly rij: string;
  /** How many whole figures there are; half a one comes after them. */
  readonly heel: number;
  /** How many each of them stands for, and of what. */
  readonly per: number;
  readonly wat: string;
}

/** What a chart shows, by its kind. */
export type Diagram = Asdiagram | Cirkeldiagram | Beelddiagram;

/** What the chart of an exercise shows: the same as in a sheet. An exercise without one has none. */
export function diagramVan(opgave: Opgave): Diagram | undefined {
  const { diagram, parameters } = opgave;
  if (diagram === null) return undefined;
  if (diagram === 'beeld') {
    const [heel, per] = [parameters.s as number, parameters.k as number];
    return { soort: 'beeld', titel: 'Klanten per regio', rij: 'Oost', heel, per, wat: opgave.eenheid };
  }
  const { labels, reeksen } = cijfersVan(opgave);
  const series = reeksen.map((reeks) => ({ ...reeks, values: '' }));
  const { title, axisTitles, scale } = opgavediagram(opgave, { categories: '', series }, '', '');
  if (diagram === 'cirkel') return { soort: 'cirkel', titel: title, labels, aandelen: reeksen[0]?.figures ?? [] };
  return {
    soort: diagram,
    titel: title,
    assen: [axisTitles?.categories ?? '', axisTitles?.values ?? ''],
    labels,
    reeksen,
    vanaf: scale?.minimum ?? 0,
    stap: scale?.step ?? rondeStap(Math.max(...reeksen.flatMap(({ figures }) => figures))),
  };
}

function cijfersVan(opgave: Opgave): { readonly labels: readonly string[]; readonly reeksen: readonly Reeks[] } {
  if (heeftBrontabel(opgave)) {
    const rows = brontabel(opgave);
    const column = (at: number): readonly number[] => rows.map((row) => row[at] ?? 0);
    return {
      labels: column(0).map(String),
      reeksen: [
        { name: 'A', figures: column(1) },
        { name: 'B', figures: column(2) },
      ],
    };
  }
  const { kolommen, rijen } = opgaveindeling(opgave);
  const figuresOf = (naam: string) => opgave.parameters[naam] as readonly number[];
  // Without names of its own a row is called by its first column.
  const [first] = kolommen;
  const labels = rijen?.labels ?? (first ? figuresOf(first.naam).map(String) : []);
  return {
    labels,
    reeksen: (rijen ? kolommen : kolommen.slice(1)).map(({ kop, naam }) => ({ name: kop, figures: figuresOf(naam) })),
  };
}
