import type { Notation } from '../../../calc/notation';
import { leesBtw } from '../../../calc/offerte/leven/artikelBtw';
import { decimaalOfNul, decimaaltekst } from '../../../calc/offerte/leven/decimaal';
import { leesGetal } from '../../../calc/offerte/leven/leesGetal';
import { cellenUitPlaktekst } from '../../../calc/offerte/leven/plaktekst';
import type { Btw } from '../../../calc/offerte/offerte';
import type { NieuweRegel } from '../../../workbook/offerte/offerteboek';

const kolommen = ['omschrijving', 'aantal', 'eenheid', 'prijs', 'korting', 'btw'] as const;
type Kolom = (typeof kolommen)[number];

/** What a head of a column may be called, Dutch and English. */
const koppen: Readonly<Record<Kolom, readonly string[]>> = {
  omschrijving: ['omschrijving', 'product', 'artikel', 'naam', 'beschrijving', 'description', 'item', 'name'],
  aantal: ['aantal', 'hoeveelheid', 'quantity', 'qty', 'number'],
  eenheid: ['eenheid', 'unit'],
  prijs: ['prijs', 'stuksprijs', 'prijs per stuk', 'prijs excl. btw', 'price', 'unit price'],
  korting: ['korting', 'korting %', 'discount', 'discount %'],
  btw: ['btw', 'btw %', 'btw-tarief', 'vat', 'vat %', 'vat rate'],
};

/** A cell that could not be read: nothing that was pasted gets lost without being told. */
export interface Onleesbaar {
  /** The row of the pasted text, from 1. */
  readonly rij: number;
  readonly kolom: Kolom;
  readonly tekst: string;
}
export interface GeplakteRegels {
  readonly regels: readonly NieuweRegel[];
  readonly onleesbaar: readonly Onleesbaar[];
}

/**
 * Pasted rows as lines. A first row of which two cells are heads says what the columns are; without one they stand in the
 * order of `kolommen`. A row with nothing but words is a line of text; a line without a btw gets the usual one.
 */
export function plakRegels(tekst: string, notation: Notation, btw: Btw | undefined): GeplakteRegels {
  const rows = cellenUitPlaktekst(tekst);
  const heads = (rows[0] ?? []).map((kop) => kolommen.find((kolom) => koppen[kolom].includes(kop.toLowerCase())));
  const hasHeads = heads.filter((head) => head !== undefined).length >= 2;
  const order: readonly (Kolom | undefined)[] = hasHeads ? heads : kolommen;
  const onleesbaar: Onleesbaar[] = [];
  const regels = rows.slice(hasHeads ? 1 : 0).map((row, index): NieuweRegel => {
    const cell = (kolom: Kolom): string => row[order.indexOf(kolom)] ?? '';
    const read = <T>(kolom: Kolom, value: T | undefined): T | undefined => {
      if (cell(kolom) !== '' && value === undefined) {
        onleesbaar.push({ rij: index + (hasHeads ? 2 : 1), kolom, tekst: cell(kolom) });
      }
      return value;
    };
    const omschrijving = cell('omschrijving');
    if (row.every((text, at) => text === '' || order[at] === 'omschrijving')) return { soort: 'tekst', omschrijving };
    const aantal = read('aantal', leesGetal(cell('aantal'), notation));
    const stuksprijs = read('prijs', leesGetal(cell('prijs'), notation));
    const korting = read('korting', leesFractie(cell('korting'), notation));
    const eigen = read('btw', leesBtw(cell('btw'), notation)) ?? btw;
    return {
      soort: 'product',
      ...(omschrijving !== '' && { omschrijving }),
      aantal: aantal ?? '1',
      ...(cell('eenheid') !== '' && { eenheid: cell('eenheid') }),
      ...(stuksprijs !== undefined && { stuksprijs }),
      ...(korting !== undefined && korting !== '0' && { kortingen: [korting] }),
      ...(eigen && { btw: eigen }),
    };
  });
  return { regels, onleesbaar };
}

/** "5%", "5" or "0,05" as a fraction; from 1 on a number is in percents. */
function leesFractie(tekst: string, notation: Notation): string | undefined {
  const figure = leesGetal(tekst.replace('%', '').trim(), notation);
  if (figure === undefined) return undefined;
  const value = decimaalOfNul(figure);
  return decimaaltekst(tekst.includes('%') || !value.lessThan(1) ? value.div(100) : value);
}
