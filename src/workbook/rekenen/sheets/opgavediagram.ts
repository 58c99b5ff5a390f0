import type { Opgave } from '../../../calc/rekenen/opgave';
import type { PlannedAxisTitles, PlannedChart, PlannedScale } from '../../plannedDrawing';

interface Diagramtekst {
  readonly titel: (parameters: Opgave['parameters']) => string;
  readonly assen?: PlannedAxisTitles;
  /** How far the lines along the axis are apart. */
  readonly stap?: number;
}

const omzet = (per: string, stap: number): Diagramtekst => ({
  titel: () => `Omzet per ${per}`,
  assen: { categories: `${per} (nummer)`, values: 'omzet × € 1.000' },
  stap,
});

/** What the charts of templates say: what they are about, and never what the answer is. */
const teksten: Readonly<Record<string, Diagramtekst>> = {
  'X1-GVO-01': { titel: () => 'Orders per maand', assen: { categories: 'maand', values: 'aantal orders' }, stap: 10 },
  'X1-VV-03': omzet('maand', 10),
  'X2-GVO-01': { titel: () => 'Omzet per segment (aandeel in %)' },
  'X2-GVO-05': omzet('kwartaal', 20),
  'X2-VV-06': {
    titel: () => 'Maandkosten van A en B',
    assen: { categories: 'aantal gebruikers', values: 'euro per maand' },
  },
  'Y1-GVO-07': {
    titel: ({ s }) => `Staaf A en B: de as begint bij ${s as number}, niet bij 0`,
    assen: { categories: 'staaf', values: 'waarde' },
    stap: 20,
  },
  'Y2-GVO-05': omzet('kwartaal', 50),
};

/** The cells that a chart reads, with the figures in them. */
export interface Diagrambron {
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly figures: readonly number[] }[];
}

/** The chart of an exercise; its figures stand in a table on the same sheet. */
export function opgavediagram(opgave: Opgave, bron: Diagrambron, name: string, at: string): PlannedChart {
  const { template, diagram, parameters } = opgave;
  const tekst = teksten[template];
  const title = tekst?.titel(parameters) ?? opgave.titel;
  const scale = schaal(opgave, bron, tekst?.stap);
  return {
    name,
    kind: diagram === 'cirkel' ? 'pie' : diagram === 'staaf' ? 'column' : 'line',
    title,
    description: `${title}. De cijfers staan in de tabel bij de opgave.`,
    categories: bron.categories,
    series: bron.series.map(({ name: series, values }) => ({ name: series, values })),
    at,
    ...(diagram === 'cirkel' ? { labels: 'category' } : { scale }),
    ...(tekst?.assen && { axisTitles: tekst.assen }),
  };
}

/** From zero, or where the template says that its axis does not; up to the first line above every figure. */
function schaal({ template, parameters }: Opgave, { series }: Diagrambron, step: number | undefined): PlannedScale {
  const minimum = template === 'Y1-GVO-07' ? (parameters.s as number) : 0;
  if (step === undefined) return { minimum };
  let most = 0;
  for (const { figures } of series) for (const figure of figures) if (figure > most) most = figure;
  return { minimum, maximum: minimum + Math.ceil((most - minimum) / step) * step, step };
}
