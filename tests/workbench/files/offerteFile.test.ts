import { voorbeelddocument } from '../../../src/calc/offerte/leven/voorbeelddocument';
import { planBook } from '../../../src/workbook/files/planBook';
import { writeBook } from '../../../src/workbook/files/writeBook';
import { internal } from '../../../src/workbook/offerte/sheets/internal';
import { letter } from '../../../src/workbook/offerte/sheets/letter';
import { readBook } from '../../../src/workbench/files/read/readBook';
import { openOfficeClient } from '../../integration/officeClient';
import { share } from '../../workbook/files/sharedWorkbook';
import { saved } from './saved';

const client = openOfficeClient();
const bladen = { brief: 'Offerte 0001', intern: 'Intern 0001' };

test('an offerte that was saved computes the same when it is opened, and keeps its figures without the add-in', async () => {
  const document = voorbeelddocument({ nummer: 'OFF-2026-0001', versie: 1 }, 'nl', '2026-11-29');
  client.host.fresh({ file: writeBook(planBook([letter(document, bladen), internal(document, bladen)])) });
  const file = await saved(client.host);
  client.host.fresh({ file });
  expect(await saved(client.host)).toEqual(file);

  const { bytes, report } = share(file);
  expect(report).toEqual([
    { blad: bladen.brief, native: 0, waarde: 1 },
    { blad: bladen.intern, native: 0, waarde: 0 },
  ]);
  const valuesOf = (one: Uint8Array) =>
    readBook(one).sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(({ value }) => value)));
  expect(valuesOf(bytes)).toEqual(valuesOf(file));
  const total = valuesOf(bytes)[0]?.find((row) => row.includes('Totaal incl. btw'));
  expect(total).toContain(7380.8);
}, 60_000);
