import { isTeLang } from '../../../calc/rekenen/invoer/isTeLang';
import { areaText, covers, overlap, parseArea, type Area } from '../../area';
import { areaAt } from '../../areaAt';
import { formulaTokens, type Token } from '../../formulaTokens';
import { readReference, sameSheet } from '../../reference';
import { isRekenfunctie } from './rekenfuncties';

/** A formula of an exercise as it reads from another place, or why it is not tried. */
export type Opgaveformule =
  | { readonly formule: string }
  /** It refers to cells outside its exercise. */
  | { readonly niet: 'buiten' }
  /** It holds something that does more than compute. */
  | { readonly niet: 'geweigerd' };

/** Where a formula stands now: the cells of its exercise, and the sheet when it may name that. */
export interface Formuleplaats {
  /** "A9:G14" */
  readonly cellen: string;
  /** The cells that it is filled down in: it may not read them. */
  readonly doorvoeren?: string | undefined;
  readonly blad?: string;
}

/**
 * Reads a stored formula and moves it with its exercise, so many rows down: cells that are held in place go along, because
 * the whole exercise moves.
 */
export function opgaveformule(
  formule: string,
  { cellen, doorvoeren, blad }: Formuleplaats,
  rijen: number,
): Opgaveformule {
  if (isTeLang(formule)) return { niet: 'geweigerd' };
  const block = areaAt(cellen);
  const tokens = zonderEigenBlad(formulaTokens(formule, 'as stored'), blad);
  if (!formule.startsWith('=') || (doorvoeren !== undefined && leest(tokens, areaAt(doorvoeren))))
    return { niet: 'geweigerd' };
  const parts = tokens.map((token, index) => verplaatst(token, tokens[index + 1], block, rijen));
  for (const niet of ['buiten', 'geweigerd'] as const) if (parts.some((part) => part.niet === niet)) return { niet };
  return { formule: parts.map(({ tekst }) => tekst).join('') };
}

/** Excel writes the name of the sheet when somebody clicks from another one: it is still its own. */
function zonderEigenBlad(tokens: readonly Token[], blad: string | undefined): readonly Token[] {
  if (blad === undefined) return tokens;
  const isOwn = (at: number): boolean =>
    tokens[at + 1]?.text === '!' && sameSheet(readReference(`${tokens[at]?.text ?? ''}!A1`, '')?.sheet ?? '', blad);
  return tokens.filter((_, at) => !isOwn(at) && !(at > 0 && isOwn(at - 1)));
}

/** Whether a cell or a range of these stands in it: a formula that reads where it stands goes round in a circle. */
const leest = (tokens: readonly Token[], cellen: Area): boolean =>
  tokens.some(({ text }, at) => {
    const isRange = tokens[at + 1]?.text === ':';
    const area = parseArea(isRange ? `${text}:${tokens[at + 2]?.text ?? ''}` : text);
    return area !== undefined && overlap(area, cellen);
  });

interface Deel {
  readonly tekst: string;
  readonly niet?: 'buiten' | 'geweigerd';
}

function verplaatst({ kind, text }: Token, next: Token | undefined, block: Area, rijen: number): Deel {
  if (kind === 'bracket' || kind === 'sheetName' || kind === 'rows') return { tekst: text, niet: 'buiten' };
  if (kind === 'error') return { tekst: text, niet: 'geweigerd' };
  if (kind !== 'name' || /^(?:TRUE|FALSE)$/i.test(text)) return { tekst: text };
  if (next?.text === '(') return isRekenfunctie(text) ? { tekst: text } : { tekst: text, niet: 'geweigerd' };
  const cell = next?.text === '!' ? undefined : parseArea(text);
  // A name that somebody gave, a column of A:C, or a sheet.
  if (!cell || !covers(block, cell)) return { tekst: text, niet: 'buiten' };
  const [, left = '', , top = ''] = /^(\$?)([A-Z]+)(\$?)\d+$/i.exec(text) ?? [];
  const [column = '', row = ''] = areaText({ ...cell, row: cell.row + rijen }).split(/(?=\d)(?<!\d)/);
  return { tekst: left + column + top + row };
}
