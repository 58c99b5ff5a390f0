import { soortWoorden } from '../../../calc/offerte/keuzewoorden';
import type { OfferteDocument } from '../../../calc/offerte/offertedocument';
import { regelkolommen, type Regelkolom } from '../../../calc/offerte/regelkolommen';
import type { AccName } from '../../plan';
import type { PlannedValidation } from '../../plannedRule';
import { tableKinds } from '../store/tableKinds';
import { invoerteksten } from '../../sheets/invoerteksten';
import { kolomkoppen } from '../texts/kolomkoppen';
import { houseColor } from './houseColor';
import { inputLook } from './inputLook';
import { isWord } from '../../sheets/isWord';
import { kindValidation } from '../../sheets/kindValidation';
import { LAST, letterColumn, PRINTED, WORK } from './letterColumns';
import type { LetterLayout } from './letterLayout';
import { lineLooks } from './lineLooks';
import { regelCells } from './regelCells';
import type { regelFormulas } from './regelFormulas';
import type { SheetPart } from '../../sheets/sheetParts';
import { staffelcodes } from './staffelcodes';

/** The table with the lines; on a new offerte one empty line. */
export function letterLines(
  document: OfferteDocument,
  { head, firstLine, lastLine }: LetterLayout,
  name: AccName,
  formulas: ReturnType<typeof regelFormulas>,
): SheetPart {
  const { taal, regels } = document;
  const { fill, onFill } = houseColor(document.organisatie.kleur);
  const { codeOf } = staffelcodes(regels);
  const rows = (kolom: Regelkolom, to = kolom) => `${letterColumn(kolom)}${firstLine}:${letterColumn(to)}${lastLine}`;
  const looks = lineLooks(regelkolommen, firstLine, lastLine);
  const section = isWord(`$${WORK}${firstLine}`, soortWoorden, 'sectie');
  return {
    blocks: [
      { at: `A${firstLine}`, rows: regels.map((regel) => regelCells(regel, codeOf(regel), taal, regelkolommen)) },
    ].filter((block) => block.rows.length > 0),
    tables: [
      {
        name,
        range: `A${head}:${LAST}${lastLine}`,
        columns: regelkolommen.map((kolom) => {
          const formula = formulas[kolom];
          return { header: kolomkoppen.regels[kolom][taal], ...(formula === undefined ? {} : { formula }) };
        }),
        style: 'TableStyleLight1',
        banded: false,
        filter: false,
      },
    ],
    styles: [
      ...looks.styles,
      { range: `A${head}:${PRINTED}${head}`, style: { fill, color: onFill, bold: true, vertical: 'Center' } },
      {
        range: `${WORK}${head}:${LAST}${head}`,
        style: { fill: '#D9D9D9', color: '#000000', bold: true, vertical: 'Center' },
      },
      ...looks.headStyles(head),
      { range: `${rows('soort', 'letOp')}`, style: 'note' },
      { range: rows('letOp'), style: { color: '#9C0006', bold: true, wrap: true } },
      { range: `A${firstLine}:${PRINTED}${lastLine}`, style: { borders: looks.borders } },
    ],
    formats: looks.formats,
    rowHeights: [{ rows: `${head}:${head}`, points: 21 }],
    validations: validations(taal, rows),
    conditionals: [
      inputLook(rows('omschrijving', 'prijs'), section),
      inputLook(rows('per', 'btw'), section),
      inputLook(rows('soort', 'regel')),
      {
        range: `A${firstLine}:${PRINTED}${lastLine}`,
        formula: `=${section}`,
        style: { bold: true, fill: '#EDF1F7' },
      },
      {
        range: `A${firstLine}:${PRINTED}${lastLine}`,
        formula: `=${isWord(`$${WORK}${firstLine}`, soortWoorden, 'tekst')}`,
        style: { italic: true },
      },
    ],
  };
}

function validations(taal: OfferteDocument['taal'], rows: (kolom: Regelkolom) => string): readonly PlannedValidation[] {
  const message = (text: keyof typeof invoerteksten) => ({ title: '', message: invoerteksten[text][taal] });
  const asked = (text: keyof typeof invoerteksten) => ({
    alert: { style: 'warning' as const, title: invoerteksten.titel[taal], message: invoerteksten[text][taal] },
  });
  const fractions = (['korting', 'korting2', 'korting3', 'btw'] as const).map((kolom): PlannedValidation => ({
    range: rows(kolom),
    rule: { decimal: { min: 0, max: 1 } },
    ...(kolom === 'btw' ? {} : { prompt: message('hintKorting') }),
    ...asked('fractie'),
  }));
  const amounts = (['prijs', 'per', 'kortingEuro', 'toeslagEuro'] as const).map((kolom): PlannedValidation => ({
    range: rows(kolom),
    rule: { decimal: { min: 0 } },
    ...asked('nietOnderNul'),
  }));
  const choices = (['soort', 'gekozen', 'btwSoort'] as const).flatMap(
    (kolom) => kindValidation(rows(kolom), tableKinds.regels[kolom], taal) ?? [],
  );
  return [
    { range: rows('aantal'), rule: { decimal: {} }, prompt: message('hintAantal'), ...asked('getal') },
    ...amounts,
    ...fractions,
    ...choices,
  ];
}
