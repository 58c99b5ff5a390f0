import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import type { SheetPlan } from '../../plan';
import { tableName } from '../store/tableNames';
import { internteksten as texts } from '../texts/internteksten';
import type { Bladnamen } from './bladnamen';
import { columnReferences } from './columnReferences';
import { internalFields } from './internalFields';
import {
  INTERNAL_ROWS,
  internalLayout,
  internalTables,
  internalTotals,
  mandateCell,
  marginCell,
  ruleCell,
  totalCell,
} from './internalLayout';
import { internalRows, internalTable } from './internalTables';
import { marginFormulas, totalFormulas } from './internalTotals';
import { kostenFormulas } from './kostenFormulas';
import { letterColumn } from './letterColumns';
import { layoutOf } from './letterLayout';
import { joinedParts, type SheetPart } from '../../sheets/sheetParts';
import { sheetReference } from '../../sheets/sheetReference';
import { tredeTot } from './staffelFormulas';
import { EURO, PERCENT } from './veldopmaak';

/** What only the organisation sees of an offerte: rules, mandate, margin, costs, negotiation and checks. */
export function internal(document: OfferteDocument, bladen: Bladnamen): SheetPlan {
  const { taal } = document;
  const rows = internalRows(document);
  const places = internalLayout({
    kosten: rows.kosten.length,
    rondes: rows.rondes.length,
    staffels: rows.staffels.length,
    aanpassingen: rows.aanpassingen.length,
    controles: rows.controles.length,
  });
  const kosten = columnReferences('kosten', tableName('kosten', document), taal);
  const staffels = columnReferences('staffels', tableName('staffels', document), taal);
  const formulas: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
    kosten: kostenFormulas(
      {
        kosten,
        regels: columnReferences('regels', tableName('regels', document), taal),
        minMarge: fixed(mandateCell('intern.minMarge')),
        prijzen: fixed(ruleCell('prijzen')),
      },
      taal,
    ),
    staffels: { tot: tredeTot(staffels) },
  };
  const parts = joinedParts([
    {
      blocks: [
        { at: 'A1', rows: [[`${texts.titel[taal]} ${sleuteltekst(document)}`]] },
        { at: `A${INTERNAL_ROWS.legend}`, rows: [[texts.legenda[taal]]] },
      ],
      styles: [
        { range: 'A1', style: 'title' },
        { range: `A${INTERNAL_ROWS.legend}`, style: 'note' },
      ],
    },
    internalFields(document, bladen.brief),
    totalsPart(document, bladen.brief),
    ...internalTables.map((table) =>
      internalTable(table, places[table], tableName(table, document), rows[table], formulas[table] ?? {}, taal),
    ),
  ]);
  return {
    title: bladen.intern,
    ...parts,
    columnWidths: [170, 210, 84, 110, 96, 110, 90, 90, 90, 170],
    frozen: 'A1:A2',
    page: {
      orientation: 'landscape',
      area: `A1:J${places.controles.last}`,
      margins: { left: 36, right: 36, top: 42, bottom: 48, header: 20, footer: 24 },
      footer: { left: bladen.intern, right: '&P / &N' },
      breaks: [],
    },
    tabColor: '#7F6000',
    gridLines: false,
    select: mandateCell('intern.maxKorting'),
  };
}

const fixed = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

function totalsPart(document: OfferteDocument, brief: string): SheetPart {
  const { taal } = document;
  const { first, last } = layoutOf(document).block;
  const column = (kolom: 'soort' | 'bedrag') =>
    sheetReference(brief, `${letterColumn(kolom)}${first}:${letterColumn(kolom)}${last}`);
  const totals = totalFormulas({ keys: column('soort'), amounts: column('bedrag') });
  const margin = marginFormulas(columnReferences('kosten', tableName('kosten', document), taal), taal);
  const row = INTERNAL_ROWS.totals;
  const places = [
    ...internalTotals.totals.map((key) => ({
      key,
      cell: totalCell(key),
      formula: totals[key],
      label: 'A',
      style: 'link' as const,
    })),
    ...internalTotals.margin.map((key) => ({
      key,
      cell: marginCell(key),
      formula: margin[key],
      label: 'D',
      style: 'formula' as const,
    })),
  ];
  const isFraction = (key: string) => key === 'margeVoor' || key === 'margeNa';
  const isAmount = (key: string) => !isFraction(key) && key !== 'zonderKostprijs' && key !== 'oordeel';
  return {
    blocks: [
      { at: `A${row}`, rows: [[texts.totalen[taal]]] },
      { at: `D${row}`, rows: [[texts.marge[taal]]] },
      ...places.flatMap(({ key, cell, formula, label }) => [
        { at: cell, rows: [[{ formula }]] },
        { at: cell.replace(/^[A-Z]+/, label), rows: [[texts[key][taal]]] },
      ]),
    ],
    names: places.map(({ key, cell }) => ({
      name: `ACC_totaal_${key}` as const,
      range: cell,
      scope: 'sheet' as const,
    })),
    styles: [
      { range: `A${row}`, style: 'section' },
      { range: `D${row}`, style: 'section' },
      ...places.map(({ cell, style }) => ({ range: cell, style })),
      { range: marginCell('oordeel'), style: { bold: true, align: 'Left' } },
    ],
    formats: places.flatMap(({ key, cell }) =>
      isFraction(key) ? [{ range: cell, format: PERCENT }] : isAmount(key) ? [{ range: cell, format: EURO }] : [],
    ),
    conditionals: [
      {
        range: marginCell('oordeel'),
        formula: `=AND(${fixed(marginCell('oordeel'))}<>"",${fixed(marginCell('oordeel'))}<>"${texts.binnenMandaat[taal]}")`,
        style: { color: '#9C0006' },
      },
    ],
  };
}
