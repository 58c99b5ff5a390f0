import type { Opgave } from '../../../calc/rekenen/opgave';
import { leesSeed, schrijfSeed } from '../../../calc/rekenen/seed';
import type { Language } from '../../../calc/text';
import type { PlannedCell, SheetPlan } from '../../plan';
import type { PlannedConditional } from '../../plannedRule';
import type { CellStyle } from '../../styles';
import { opgaveplaatsen, SEEDNAAM, VOET_ROWS, type Opgaveplaats } from '../opgaveplaatsen';
import { opgaventeksten as texts } from '../texts/opgaventeksten';
import { bladdiagram } from './bladdiagram';
import type { Bladmaten } from './bladmaten';
import { leeg, legeRij, opgaveblok } from './opgaveblok';
import { paginabreuken } from './paginabreuken';

export interface Bladopdracht {
  readonly title: string;
  readonly opgaven: readonly Opgave[];
  /** The rows above the exercises, from column A. */
  readonly kop: readonly (readonly PlannedCell[])[];
  readonly seeds: readonly string[];
  readonly maten: Bladmaten;
  readonly taal: Language;
  /** Whether the exercises are numbered. */
  readonly isGenummerd: boolean;
  /** What stands above the seeds. */
  readonly codes: string;
}

const PAPER = { width: 595, height: 842 } as const;
const MARGINS = { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 } as const;
const SEED = { color: '#595959', size: 9 } as const satisfies CellStyle;

/** A seed as it is printed, of an exercise that no secret was used for. */
export function gedrukt({ seed }: Opgave): string {
  const read = leesSeed(seed);
  return read ? schrijfSeed(read, { versie: true }) : seed;
}

/** A sheet with exercises below each other: only answers can be typed in. */
export function bladplan({ title, opgaven, kop, seeds, maten, taal, isGenummerd, codes }: Bladopdracht): SheetPlan {
  const plaatsen = opgaveplaatsen(opgaven, kop.length);
  const delen = leeg(texts.antwoord[taal]);
  for (const cells of kop) delen.rows.push(Object.assign(legeRij(), cells));
  const parts = plaatsen.map((plaats, index) => {
    const { vraag } = plaats.opgave;
    const points = opgaveblok(plaats, isGenummerd ? `${index + 1}. ${vraag}` : vraag, maten, delen);
    return { first: plaats.boven + 1, points };
  });
  const last = plaatsen.at(-1)?.einde ?? kop.length;
  delen.rows.push(Object.assign(legeRij(), [codes]));
  for (const seed of seeds) delen.rows.push(Object.assign(legeRij(), [seed]));
  const [firstSeed, end] = [last + VOET_ROWS + 1, last + VOET_ROWS + Math.max(1, seeds.length)];
  const charts = plaatsen.flatMap((plaats, index) =>
    plaats.diagram === undefined ? [] : [bladdiagram(plaats, plaats.diagram, index + 1)],
  );
  const total = maten.columns.reduce((sum, points) => sum + points, 0);
  const scale = Math.min(1, (PAPER.width - MARGINS.left - MARGINS.right) / total);
  const pageHeight = (PAPER.height - MARGINS.top - MARGINS.bottom) / scale;
  const { rows, styles, formats, merged, rowHeights, invoer } = delen;
  return {
    title,
    blocks: [{ at: 'A1', rows }],
    styles: [
      { range: `A1:G${end}`, style: { size: maten.size } },
      ...styles,
      { range: `A${last + 1}:A${end}`, style: SEED },
    ],
    formats,
    merged,
    columnWidths: maten.columns,
    rowHeights,
    conditionals: oordeelkleuren(plaatsen),
    charts,
    page: {
      orientation: 'portrait',
      area: `A1:G${end}`,
      margins: MARGINS,
      footer: { left: title.replaceAll('&', '&&'), right: '&P / &N' },
      breaks: paginabreuken(parts, kop.length * maten.row, pageHeight),
    },
    protection: { allow: ['allowFormatColumns', 'allowFormatRows'], unlocked: invoer },
    gridLines: false,
    names: [{ name: SEEDNAAM, range: `A${firstSeed}:A${end}`, scope: 'sheet' }],
    select: plaatsen[0]?.antwoord ?? 'A1',
  };
}

/** Beside the words, never instead of them. */
const verdicts = [
  { sign: '✓', style: { color: '#00612E' } },
  { sign: '≈', style: { color: '#7A4B00' } },
  { sign: '✗', style: { color: '#A80000' } },
] as const;

function oordeelkleuren(plaatsen: readonly Opgaveplaats[]): PlannedConditional[] {
  const [from, to] = [plaatsen[0]?.oordeel, plaatsen.at(-1)?.oordeel];
  if (from === undefined || to === undefined) return [];
  return verdicts.map(({ sign, style }) => ({ range: `${from}:${to}`, formula: `=LEFT(${from},1)="${sign}"`, style }));
}
