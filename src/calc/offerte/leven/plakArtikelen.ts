import type { Notation } from '../../notation';
import type { Artikel } from '../offertedocument';
import { leesBtw } from './artikelBtw';
import { leesStaffel } from './artikelStaffel';
import { leesGetal } from './leesGetal';
import { cellenUitPlaktekst } from './plaktekst';

/** The order of the columns when no row says what they are. */
export const artikelkolommen = ['code', 'omschrijving', 'eenheid', 'prijs', 'kostprijs', 'btw', 'staffel'] as const;
export type Artikelkolom = (typeof artikelkolommen)[number];

/** What a head of a column may be called, Dutch and English. */
const koppen: Readonly<Record<Artikelkolom, readonly string[]>> = {
  code: [
    'code',
    'artikelcode',
    'artikelnummer',
    'artikelnr',
    'artikel',
    'art.nr.',
    'art.nr',
    'nummer',
    'nr',
    'sku',
    'item',
    'item number',
    'item no',
    'article number',
    'article',
    'product code',
    'productcode',
    'ean',
  ],
  omschrijving: [
    'omschrijving',
    'naam',
    'product',
    'productnaam',
    'titel',
    'beschrijving',
    'description',
    'name',
    'product name',
    'title',
  ],
  eenheid: ['eenheid', 'verpakking', 'per', 'unit', 'unit of measure', 'uom'],
  prijs: [
    'prijs',
    'stuksprijs',
    'verkoopprijs',
    'prijs excl. btw',
    'prijs excl btw',
    'prijs excl.',
    'price',
    'unit price',
    'sales price',
    'selling price',
    'price excl. vat',
    'price excl vat',
  ],
  kostprijs: ['kostprijs', 'inkoopprijs', 'inkoop', 'cost', 'cost price', 'purchase price', 'unit cost'],
  btw: [
    'btw',
    'btw-tarief',
    'btw tarief',
    'btw %',
    'btw%',
    'btw-percentage',
    'vat',
    'vat rate',
    'vat %',
    'tax',
    'tax rate',
  ],
  staffel: ['staffel', 'staffelprijs', 'staffelprijzen', 'tiers', 'tier prices', 'volume prices', 'volume discount'],
};
const kolomVan = (kop: string): Artikelkolom | undefined =>
  artikelkolommen.find((kolom) => koppen[kolom].includes(kop.toLowerCase().replace(/\s+/g, ' ').trim()));

export const plakcodes = [
  'prijsOnleesbaar',
  'kostprijsOnleesbaar',
  'prijsOntbreekt',
  'btwOnleesbaar',
  'staffelOnleesbaar',
  'omschrijvingOntbreekt',
  'dubbeleCode',
  'kolomOnbekend',
] as const;
/** What one should look at before the articles are taken over. */
export interface Plakopmerking {
  readonly code: (typeof plakcodes)[number];
  /** The row of the pasted text, from 1; rows without content do not count. */
  readonly rij: number;
  /** What stood there: nothing that was pasted gets lost. */
  readonly tekst: string;
}
export interface Plakresultaat {
  readonly artikelen: readonly Artikel[];
  readonly opmerkingen: readonly Plakopmerking[];
}

/**
 * Pasted table text as articles. A first row of which two cells are heads says what the columns are, in any order;
 * without one they stand in the order of `artikelkolommen`. What cannot be read is remarked and kept as it is where an
 * article keeps text (btw, staffel); a price that is no number is left empty. `bestaand` are the codes there are already.
 */
export function plakArtikelen(tekst: string, notation: Notation, bestaand: readonly string[] = []): Plakresultaat {
  const rows = cellenUitPlaktekst(tekst);
  const heads = (rows[0] ?? []).map(kolomVan);
  const hasHeads = new Set(heads.filter((head) => head !== undefined)).size >= 2;
  const opmerkingen: Plakopmerking[] = hasHeads
    ? (rows[0] ?? []).flatMap((kop, index) =>
        kop !== '' && heads[index] === undefined ? [{ code: 'kolomOnbekend' as const, rij: 1, tekst: kop }] : [],
      )
    : [];
  const kolommen: readonly (Artikelkolom | undefined)[] = hasHeads ? heads : artikelkolommen;
  const codes = new Set(bestaand.map((code) => code.toLowerCase()));
  const artikelen = rows.slice(hasHeads ? 1 : 0).map((row, index): Artikel => {
    const cell = (kolom: Artikelkolom): string => row[kolommen.indexOf(kolom)] ?? '';
    const remark = (code: Plakopmerking['code'], found: string): void => {
      opmerkingen.push({ code, rij: index + (hasHeads ? 2 : 1), tekst: found });
    };
    return artikelVan(cell, notation, codes, remark);
  });
  return { artikelen, opmerkingen };
}

function artikelVan(
  cell: (kolom: Artikelkolom) => string,
  notation: Notation,
  codes: Set<string>,
  remark: (code: Plakopmerking['code'], found: string) => void,
): Artikel {
  const [code, omschrijving, btw, staffel] = [cell('code'), cell('omschrijving'), cell('btw'), cell('staffel')];
  const amount = (kolom: 'prijs' | 'kostprijs'): string => {
    const found = cell(kolom);
    const value = leesGetal(found, notation);
    const isPrice = value !== undefined && !value.startsWith('-') && !found.endsWith('%');
    if (!isPrice && found !== '') remark(`${kolom}Onleesbaar`, found);
    return isPrice ? value : '';
  };
  const [prijs, kostprijs] = [amount('prijs'), amount('kostprijs')];
  if (cell('prijs') === '') remark('prijsOntbreekt', omschrijving || code);
  if (omschrijving === '') remark('omschrijvingOntbreekt', code);
  if (btw !== '' && leesBtw(btw, notation) === undefined) remark('btwOnleesbaar', btw);
  if (staffel !== '' && 'fout' in leesStaffel(staffel, notation)) remark('staffelOnleesbaar', staffel);
  const key = code.toLowerCase();
  if (key !== '' && codes.has(key)) remark('dubbeleCode', code);
  codes.add(key);
  return { code, omschrijving, eenheid: cell('eenheid'), prijs, kostprijs, btw, staffel };
}
