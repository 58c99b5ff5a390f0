import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { btwOf } from './lineBtw';

/** The letter's rows as the sheet numbers them. Everything above the table stands where it stands. */
export const HEAD_ROWS = {
  band: 1,
  name: 2,
  parties: 4,
  title: 11,
  subject: 13,
  introduction: 16,
  head: 18,
} as const;
export const FIRST_LINE = HEAD_ROWS.head + 1;

/** The block keeps so many rows more than it needs, and never fewer than a usual offerte needs. */
const [SPARE_ROWS, LEAST_ROWS] = [4, 12];
/** As the block has them: beside these one per discount, surcharge and btw. */
const FIXED_ROWS = ['subtotaal', 'grondslag', 'totaal', 'noot'].length;
const PAYABLE_ROWS = ['vooruitbetaald', 'afronding', 'teBetalen'].length;
const EARLY_ROWS = ['bijBetaling', 'noot'].length;

/** What decides how high the block with the totals becomes. */
export type BlockContent = Pick<
  OfferteDocument,
  'regels' | 'kortingen' | 'toeslagen' | 'vracht' | 'vooruitbetaald' | 'afrondingsbedrag'
> & { readonly voorwaarden: Pick<OfferteDocument['voorwaarden'], 'betalingskorting'> };

/** How many rows the block fills at most. */
export function blockRows(document: BlockContent): number {
  const { regels, kortingen = [], toeslagen = [], vracht, voorwaarden } = document;
  const own = [...kortingen, ...toeslagen, ...(vracht ? [vracht] : [])].map(({ btw }) => btw);
  const rates = [...regels.map(btwOf), ...own].flatMap((btw) =>
    typeof btw === 'object' ? [`${btw.categorie} ${Number(btw.tarief)}`] : [],
  );
  const isPartlyPaid = document.vooruitbetaald !== undefined || document.afrondingsbedrag !== undefined;
  return (
    FIXED_ROWS +
    kortingen.length +
    toeslagen.length +
    (vracht ? 1 : 0) +
    new Set(rates).size +
    (isPartlyPaid ? PAYABLE_ROWS : 0) +
    (voorwaarden.betalingskorting === '' ? 0 : EARLY_ROWS)
  );
}

/** The rows that are kept free for the block. */
export const reservedRows = (document: BlockContent): number => Math.max(LEAST_ROWS, blockRows(document) + SPARE_ROWS);

/** Below the table, each counted from the row after the block. */
const BELOW = { terms: 1, slot: 10, signature: 14, end: 21 } as const;

export interface LetterLayout {
  readonly head: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The cell that the block spills from stands in the first of these rows. */
  readonly block: { readonly first: number; readonly last: number };
  readonly terms: number;
  readonly slot: number;
  readonly signature: number;
  /** The last row that is printed. */
  readonly end: number;
}

/** Where the parts of a letter stand, given how many rows its table has and how many are kept for the block. */
export function letterLayout(lines: number, reserved: number): LetterLayout {
  const lastLine = FIRST_LINE + Math.max(1, lines) - 1;
  const block = { first: lastLine + 2, last: lastLine + 1 + reserved };
  const below = block.last + 1;
  return {
    head: HEAD_ROWS.head,
    firstLine: FIRST_LINE,
    lastLine,
    block,
    terms: below + BELOW.terms,
    slot: below + BELOW.slot,
    signature: below + BELOW.signature,
    end: below + BELOW.end,
  };
}
export const layoutOf = (document: BlockContent): LetterLayout =>
  letterLayout(document.regels.length, reservedRows(document));
