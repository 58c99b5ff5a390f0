import { accountprofiel } from '../../../src/calc/accountanalyse/accountprofiel';
import { advies } from '../../../src/calc/accountanalyse/advies';
import { analyseer } from '../../../src/calc/accountanalyse/analyseer';
import { clv } from '../../../src/calc/markt/clv';
import { klantaandeel } from '../../../src/calc/markt/klantaandeel';
import { notations } from '../../../src/calc/notation';
import { makeAccountSheet } from '../../../src/workbook/accountanalyse/makeAccountSheet';
import { readAccount } from '../../../src/workbook/accountanalyse/readAccount';
import { writeAccountFields } from '../../../src/workbook/accountanalyse/writeAccountFields';
import { writeAdvies } from '../../../src/workbook/accountanalyse/writeAdvies';
import { writeJaarcijfers } from '../../../src/workbook/accountanalyse/writeJaarcijfers';
import { writeProfiel } from '../../../src/workbook/accountanalyse/writeProfiel';
import { isClose } from '../../functions/answer';
import { openOfficeClient } from '../officeClient';
import { pretendExcel } from './excelVersion';
import { accountMet, bladinhoud, microsoft } from './microsoftAccount';

const { user } = openOfficeClient();
beforeEach(() => pretendExcel({ api: '1.15' }));
jest.setTimeout(60_000);

const YEARS = [2020, 2021, 2022, 2023];
const rowsOf = async (sheet: string) => new Map((await bladinhoud(sheet)).text.map((row) => [row[0] ?? '', row]));

const letterOf = async (nummer: string) => {
  const { account } = await readAccount(nummer);
  const analyse = analyseer(account);
  return {
    advies: advies(account, analyse, { notation: notations.nl, naarKlasse: '' }),
    profiel: accountprofiel(account, analyse, { notation: notations.nl, klasse: '' }),
  };
};

describe('the letters of an account', () => {
  /** An account with its advice on a sheet, and what would be composed now. */
  async function withAdvies() {
    const nummer = await accountMet(YEARS.map(microsoft));
    await makeAccountSheet(nummer, 'advies');
    return { nummer, ...(await letterOf(nummer)) };
  }
  const sentences = async () => (await bladinhoud('Advies 0001')).text.map(([first]) => first ?? '');
  /** The row of the first sentence that rests on the current ratio. */
  const rowOf = async (part: string) => (await sentences()).findIndex((text) => text.includes(part)) + 1;

  test('each is one A4 upright, with every sentence beside the figures that it rests on', async () => {
    const { nummer } = await withAdvies();
    await makeAccountSheet(nummer, 'profiel');
    await Excel.run(async (context) => {
      const pages = ['Profiel 0001', 'Advies 0001'].map((name) =>
        context.workbook.worksheets.getItem(name).pageLayout.load('zoom,orientation,paperSize'),
      );
      await context.sync();
      for (const { zoom, orientation, paperSize } of pages) {
        expect(zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
        expect([orientation, paperSize]).toEqual(['Portrait', 'A4']);
      }
    });
    const first = (await rowOf('current ratio')) - 1;
    const rows = (await bladinhoud('Advies 0001')).text.slice(first, first + 2);
    expect(rows.map((row) => row.slice(1, 5).map((cell) => cell.trim()))).toEqual([
      ['1,77', 'Kengetallen F6', '1,50', 'Kengetallen AG6'],
      ['1,78', 'Kengetallen E6', '', ''],
    ]);
  });

  test('a link follows its cell when rows are inserted, and its sheet under another name', async () => {
    await withAdvies();
    user.insertRowBefore('Kengetallen 0001', 6);
    user.renameSheet('Kengetallen 0001', 'Wat $ er is');
    await user.seesResults();
    const row = (await bladinhoud('Advies 0001')).text[(await rowOf('current ratio')) - 1];
    expect(row?.slice(1, 3).map((cell) => cell.trim())).toEqual(['1,77', 'Wat $ er is F7']);
  });

  test('composing it again while nothing changed writes nothing', async () => {
    const { nummer, advies } = await withAdvies();
    expect(await writeAdvies(nummer, advies)).toEqual({ gewijzigd: [] });
  });

  test('it follows the figures when it is composed again, and can be taken back once', async () => {
    const { nummer } = await withAdvies();
    const before = await sentences();
    await writeJaarcijfers(nummer, [{ waar: 'kortlopendVreemdVermogen', kolom: 3, inhoud: 400_000 }]);
    const { gewijzigd, undo } = await writeAdvies(nummer, (await letterOf(nummer)).advies);
    expect(gewijzigd).toEqual([]);
    expect(await sentences()).not.toEqual(before);
    expect((await sentences()).join(' ')).toContain('0,46');
    await undo?.();
    expect((await sentences()).slice(0, before.length)).toEqual(before);
    await undo?.();
  });

  test('a sentence that somebody changed is told with what would come there, and stays', async () => {
    const { nummer } = await withAdvies();
    const row = await rowOf('current ratio');
    user.type(`'Advies 0001'!A${row}`, 'Met de kas zit het wel goed.');
    await writeJaarcijfers(nummer, [{ waar: 'kortlopendVreemdVermogen', kolom: 3, inhoud: 400_000 }]);
    const { advies } = await letterOf(nummer);
    const told = await writeAdvies(nummer, advies);
    expect(told.undo).toBeUndefined();
    expect(told.gewijzigd).toContainEqual({
      cel: `'Advies 0001'!A${row}`,
      oud: 'Met de kas zit het wel goed.',
      nieuw: expect.stringContaining('0,46') as string,
    });
    expect((await sentences())[row - 1]).toBe('Met de kas zit het wel goed.');

    const { undo } = await writeAdvies(nummer, advies, { overschrijven: true });
    expect((await sentences()).join(' ')).not.toContain('Met de kas');
    await undo?.();
    expect((await sentences())[row - 1]).toBe('Met de kas zit het wel goed.');
  });

  test('taking it back refuses when the letter was changed since', async () => {
    const { nummer } = await withAdvies();
    await writeJaarcijfers(nummer, [{ waar: 'kortlopendVreemdVermogen', kolom: 3, inhoud: 400_000 }]);
    const { undo } = await writeAdvies(nummer, (await letterOf(nummer)).advies);
    const row = await rowOf('current ratio');
    user.type(`'Advies 0001'!A${row}`, 'Zelf geschreven.');
    await expect(undo?.()).rejects.toMatchObject({ code: 'changed' });
    expect((await sentences())[row - 1]).toBe('Zelf geschreven.');
  });

  test('what is required says so beside its cell until it is filled in, and stays when the letter is composed again', async () => {
    const { nummer } = await withAdvies();
    expect(await sentences()).toContain('Volgende actie (nog invullen)');
    await writeAccountFields(nummer, { 'advies.actie': '=bellen', 'advies.eigenaar': 'Els' });
    await writeJaarcijfers(nummer, [{ waar: 'omzet', kolom: 3, inhoud: 190_000 }]);
    await writeAdvies(nummer, (await letterOf(nummer)).advies, { overschrijven: true });
    const rows = await rowsOf('Advies 0001');
    expect(rows.get('Volgende actie')?.[1]).toBe('=bellen');
    expect(rows.get('Eigenaar van de actie')?.[1]).toBe('Els');
    expect([...rows.keys()]).toContain('Ons voorstel (nog invullen)');
  });

  test('the scoring model shows that weights do not add up, and what the score and the account are worth', async () => {
    const nummer = await accountMet([microsoft(2023)], 'nl', {
      retentie: '0.8',
      disconteringsvoet: '0.1',
      eenheid: '1000',
    });
    await makeAccountSheet(nummer, 'profiel');
    const score = async () => (await rowsOf('Profiel 0001')).get('Gewogen score')?.[3];
    expect(await score()).toBe('n.b.');
    const all = ['omzetpotentie', 'marge', 'strategischeFit', 'kredietwaardigheid', 'relatie'] as const;
    await writeAccountFields(nummer, Object.fromEntries(all.map((one, index) => [`score.${one}`, String(1 + index)])));
    expect(await score()).toBe('2,50');
    await writeAccountFields(nummer, { 'gewicht.marge': '0.5' });
    expect(await score()).toBe('n.b.');
    expect([...(await rowsOf('Profiel 0001')).keys()]).toContain('! De gewichten zijn samen 125%: maak er 100% van.');

    await writeJaarcijfers(nummer, [
      { waar: 'eigenOmzet', kolom: 0, inhoud: 100 },
      { waar: 'eigenMarge', kolom: 0, inhoud: 30 },
      { waar: 'inkopenAssortiment', kolom: 0, inhoud: 400 },
    ]);
    const { waarde } = analyseer((await readAccount(nummer)).account);
    const { values } = await bladinhoud('Profiel 0001');
    const of = (label: string) => values.find(([first]) => first === label)?.[3];
    expect(isClose(of(clv.title.nl), waarde.clv)).toBe(true);
    expect(isClose(of(klantaandeel.title.nl), waarde.klantaandeel)).toBe(true);

    await writeAccountFields(nummer, { retentie: '80' });
    const [label, , , outside] = (await rowsOf('Profiel 0001')).get(clv.title.nl) ?? [];
    expect([label, outside]).toEqual([clv.title.nl, '#NUM!']);
  });

  test('the profile is made where it is not there yet', async () => {
    const nummer = await accountMet([microsoft(2023)]);
    const { profiel } = await letterOf(nummer);
    expect(await writeProfiel(nummer, profiel)).toEqual({ gewijzigd: [] });
    expect((await bladinhoud('Profiel 0001')).text.length).toBeGreaterThan(10);
    expect(await writeProfiel(nummer, profiel)).toEqual({ gewijzigd: [] });
  });
});
