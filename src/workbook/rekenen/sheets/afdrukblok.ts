import { columnName } from '../../area';
import type { CellStyle } from '../../styles';
import { heeftGrafiek } from '../opgaveplaatsen';
import { afdrukteksten as texts } from '../texts/afdrukteksten';
import { addRow, type Afdrukdelen, type Afdrukopgave } from './afdrukdelen';
import { bronVan, CHART_POINTS, diagramregels } from './afdrukdiagram';
import { VRAAGBREEDTE, type Afdrukmaten, type Afdrukwijze } from './afdrukmaten';
import { afdruktabel, vraagtDiagram, type Afdruktabel } from './afdruktabel';
import { teksthoogte } from './bladmaten';
import { opgavediagram } from './opgavediagram';

const LINE = { line: 'thin', color: '#000000' } as const;
const RULE = { line: 'hair', color: '#7F7F7F' } as const;
const looks = {
  einde: { borders: { top: RULE } },
  nummer: { bold: true, vertical: 'Top', align: 'Left' },
  vraag: { wrap: true, vertical: 'Top', align: 'Left' },
  kop: { bold: true, wrap: true, vertical: 'Bottom', align: 'Right' },
  label: { align: 'Left' },
  tabel: { borders: { top: LINE, bottom: LINE, insideHorizontal: RULE } },
  vak: {
    vertical: 'Top',
    align: 'Left',
    indent: 1,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  },
  schrijflijn: { borders: { bottom: LINE } },
  antwoord: { bold: true, vertical: 'Bottom' },
  eenheid: { align: 'Left', indent: 1, vertical: 'Bottom' },
  seed: { color: '#595959', align: 'Right', vertical: 'Bottom' },
} as const satisfies Record<string, CellStyle>;

/** Lays one exercise out on paper: the question over the whole width, what belongs to it, and lines to write on. */
export function afdrukblok(vraag: Afdrukopgave, maten: Afdrukmaten, wijze: Afdrukwijze, delen: Afdrukdelen): void {
  const { opgave, nummer, seed } = vraag;
  const { styles, merged } = delen;
  const question = addRow(delen, teksthoogte(opgave.vraag, VRAAGBREEDTE, maten) + 4, [`${nummer}.`, opgave.vraag]);
  merged.push(`B${question}:F${question}`);
  styles.push({ range: `A${question}`, style: looks.nummer }, { range: `B${question}`, style: looks.vraag });
  const tabel = afdruktabel(opgave, maten.metTabel);
  if (tabel && vraagtDiagram(opgave) && !maten.metTabel) diagramregels(vraag, tabel, maten, delen);
  else if (tabel) tabelregels(vraag, tabel, maten, delen);
  werkruimte(maten, wijze, delen);
  if (opgave.controle !== 'waarde') {
    const words = opgave.blad.doorvoeren ? texts.formuleDoorvoeren : texts.formule;
    const row = addRow(delen, maten.antwoord, [null, words, '=']);
    styles.push(
      { range: `B${row}:C${row}`, style: looks.antwoord },
      { range: `C${row}:E${row}`, style: looks.schrijflijn },
    );
  }
  const { eenheid } = opgave;
  const [before, behind] = eenheid === '€' ? [' €', null] : ['', eenheid === '(getal)' ? null : eenheid];
  const answer = addRow(delen, maten.antwoord, [null, texts.antwoord + before, null, null, behind, seed]);
  styles.push(
    { range: `B${answer}`, style: looks.antwoord },
    { range: `C${answer}:D${answer}`, style: looks.schrijflijn },
    { range: `E${answer}`, style: looks.eenheid },
    { range: `F${answer}`, style: { ...looks.seed, size: maten.seed } },
  );
  addRow(delen, maten.tussen / 2, []);
  const gap = addRow(delen, maten.tussen / 2, []);
  styles.push({ range: `A${gap}:F${gap}`, style: looks.einde });
}

/** The table, with its chart beside it. */
function tabelregels(
  { opgave, nummer }: Afdrukopgave,
  tabel: Afdruktabel,
  maten: Afdrukmaten,
  delen: Afdrukdelen,
): void {
  const { styles, formats } = delen;
  const isDrawn = heeftGrafiek(opgave);
  const top = delen.rows.length + 1;
  if (isDrawn) {
    const words = addRow(delen, maten.row + 4, [null, texts.tabel]);
    styles.push({ range: `B${words}`, style: { bold: true, vertical: 'Bottom' } });
  }
  const isLong = tabel.kop.some((word, column) => word.length * maten.sign > (maten.columns[column + 1] ?? 0));
  const head = addRow(delen, maten.row * (isLong ? 2 : 1) + 2, [null, ...tabel.kop]);
  for (const cells of tabel.rijen) addRow(delen, maten.row, [null, ...cells]);
  const last = delen.rows.length;
  const end = columnName(tabel.kop.length);
  styles.push(
    { range: `B${head}:${end}${head}`, style: looks.kop },
    { range: `B${head}:B${last}`, style: looks.label },
    { range: `B${head}:${end}${last}`, style: looks.tabel },
  );
  tabel.formats.forEach((format, column) => {
    const letter = columnName(1 + column);
    if (format !== undefined) formats.push({ range: `${letter}${head + 1}:${letter}${last}`, format });
  });
  if (!isDrawn) {
    addRow(delen, 6, []);
    return;
  }
  const drawn = delen.heights.slice(top - 1).reduce((sum, points) => sum + points, 0);
  for (let points = drawn; points < CHART_POINTS; points += maten.row) addRow(delen, maten.row, []);
  const at = `E${top}:F${delen.rows.length}`;
  delen.charts.push(opgavediagram(opgave, bronVan(opgave, tabel, 'B', head), `ACC_Diagram${nummer}`, at));
  addRow(delen, 6, []);
}

function werkruimte({ werk, klein }: Afdrukmaten, { berekening }: Afdrukwijze, delen: Afdrukdelen): void {
  if (werk === 0) return;
  const row = addRow(delen, werk, [null, berekening ? texts.berekening : null]);
  if (!berekening) return;
  delen.vakken.push(row);
  delen.merged.push(`B${row}:F${row}`);
  delen.styles.push({ range: `B${row}:F${row}`, style: { ...looks.vak, size: klein } });
}
