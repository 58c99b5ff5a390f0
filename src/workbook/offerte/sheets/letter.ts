import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { regelkolommen } from '../../../calc/offerte/regelkolommen';
import type { SheetPlan } from '../../plan';
import { tableName } from '../store/tableNames';
import { briefteksten as texts } from '../texts/briefteksten';
import type { Bladnamen } from './bladnamen';
import { blokFormula } from './blokFormula';
import { columnReferences } from './columnReferences';
import { houseColor } from './houseColor';
import { ISSUED } from './inputLook';
import { REKENREGELS } from './internalLayout';
import { LEAST_DESCRIPTION, letterColumn, PRINTED, unusedColumns, WORK } from './letterColumns';
import { letterFieldCells } from './letterFieldCells';
import { headFields, termFields } from './letterFields';
import { letterGrid } from './letterGrid';
import { letterHead } from './letterHead';
import { layoutOf, type LetterLayout } from './letterLayout';
import { letterLines } from './letterLines';
import { letterLogo } from './letterLogo';
import { letterPage } from './letterPage';
import { letterSigners } from './letterSigners';
import { letterSignature } from './letterSignature';
import { letterTerms } from './letterTerms';
import { LETTER_ROW } from './letterText';
import { letterTotals } from './letterTotals';
import { regelFormulas } from './regelFormulas';
import { joinedParts, type SheetPart } from '../../sheets/sheetParts';
import { sheetReference } from '../../sheets/sheetReference';

/** The letter of an offerte, as it is worked on: what the account will get, and beside it the columns for the work. */
export function letter(document: OfferteDocument, bladen: Bladnamen): SheetPlan {
  const { taal, regels, organisatie } = document;
  const layout = layoutOf(document);
  const hidden = unusedColumns(regels);
  const grid = letterGrid(regelkolommen, LEAST_DESCRIPTION.letter, hidden);
  const tables = {
    regels: tableName('regels', document),
    aanpassingen: tableName('aanpassingen', document),
    staffels: tableName('staffels', document),
    kosten: tableName('kosten', document),
  };
  const { onWhite } = houseColor(organisatie.kleur);
  const formulas = regelFormulas(
    {
      regels: columnReferences('regels', tables.regels, taal),
      staffels: columnReferences('staffels', tables.staffels, taal),
      kosten: columnReferences('kosten', tables.kosten, taal),
      differing: differingCells(layout),
    },
    taal,
  );
  const call = blokFormula({ ...tables, rekenregels: sheetReference(bladen.intern, REKENREGELS) }, taal);
  const parts = joinedParts([
    {
      styles: [{ range: `A1:${PRINTED}${layout.end}`, style: { size: 10 } }],
      rowHeights: evenRows(layout),
    },
    letterHead(document, grid, texts.titel[taal]),
    letterLogo(document, grid),
    letterTerms(taal, grid, layout, onWhite),
    letterSignature(taal, grid, layout.signature),
    letterSigners(taal, grid, layout.signature),
    letterFieldCells(document, grid, [...headFields, ...termFields(layout)]),
    letterLines(document, layout, tables.regels, formulas),
    letterTotals(layout, call, onWhite),
    legend(taal, columnReferences('regels', tables.regels, taal).all('letOp')),
  ]);
  return {
    title: bladen.brief,
    ...parts,
    columnWidths: grid.widths,
    hiddenColumns: hidden.map((kolom) => `${letterColumn(kolom)}:${letterColumn(kolom)}`),
    page: letterPage(document, layout, grid),
    tabColor: houseColor(organisatie.kleur).fill,
    gridLines: false,
    select: `${letterColumn('omschrijving')}${layout.firstLine}`,
  };
}

/** So many rows below the letter are even with it: what a new line moves down keeps its height. */
const SPARE_ROWS = 100;
/** The lines are as high as their description asks. */
const evenRows = ({ head, lastLine, end }: LetterLayout) => [
  { rows: `1:${head}`, points: LETTER_ROW },
  { rows: `${lastLine + 1}:${end + SPARE_ROWS}`, points: LETTER_ROW },
];

function differingCells({ block }: LetterLayout): string {
  const column = letterColumn('groep');
  return `$${column}$${block.first}:$${column}$${block.last}`;
}

/** Outside the print area: what the colours mean, whether the letter was issued, and how many lines ask for a look. */
function legend(taal: OfferteDocument['taal'], remarks: string): SheetPart {
  const count = `SUMPRODUCT(--(LEN(${remarks})>0))`;
  return {
    blocks: [
      { at: `${WORK}1`, rows: [[texts.legenda[taal]]] },
      { at: `${WORK}3`, rows: [[{ formula: `=IF(${count}=0,"",${count})` }]] },
    ],
    names: [{ name: ISSUED.name, range: ISSUED.cell.replaceAll('$', ''), scope: 'sheet' }],
    styles: [
      { range: `${WORK}1:${WORK}2`, style: 'note' },
      { range: `${WORK}3`, style: { color: '#9C0006', bold: true, align: 'Left' } },
    ],
    formats: [{ range: `${WORK}3`, format: `0${texts.opmerkingen[taal]}` }],
  };
}
