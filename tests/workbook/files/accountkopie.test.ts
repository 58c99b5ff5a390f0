import { unzipSync, strFromU8 } from 'fflate';
import { berekenOfferte } from '../../../src/calc/offerte';
import { voorbeelddocument } from '../../../src/calc/offerte/leven/voorbeelddocument';
import type { OfferteDocument } from '../../../src/calc/offerte/offertedocument';
import { readBook } from '../../../src/workbench/files/read/readBook';
import { writePlans } from '../../../src/workbook/files/writePlans';
import { accountkopie } from '../../../src/workbook/offerte/sheets/accountkopie';

/** Figures and words that nobody outside may see, in a form that cannot come about by chance. */
const SECRET_FIGURES = [7777.77, 6666.66, 0.5555];
const SECRET = 'GEHEIM';

const withSecrets = (document: OfferteDocument): OfferteDocument => ({
  ...document,
  aanvraag: `${SECRET} aanvraag`,
  regels: document.regels.map((regel) => ({
    ...regel,
    kostprijs: '7777.77',
    artikel: `${SECRET}-1`,
    id: `${SECRET}-id`,
  })),
  intern: {
    maxKorting: '0.5555',
    minMarge: '0.5555',
    goedgekeurdDoor: `${SECRET} naam`,
    goedgekeurdOp: '2026-11-28',
    goedkeuringReden: `${SECRET} reden`,
    rondes: [
      {
        datum: '2026-11-28',
        verzoek: `${SECRET} verzoek`,
        gevraagd: '0.5555',
        tegenbod: `${SECRET} tegenbod`,
        geboden: '0.5555',
        totaal: '6666.66',
        marge: '0.5555',
        ruimte: '6666.66',
      },
    ],
    controles: [
      { punt: 'prijzen', akkoord: true, naam: `${SECRET} naam`, datum: '2026-11-28', opmerking: `${SECRET} opmerking` },
    ],
  },
});

describe.each(['nl', 'en'] as const)('the account’s copy in %s', (taal) => {
  const document = withSecrets(voorbeelddocument({ nummer: 'OFF-2026-0001', versie: 1 }, taal, '2026-11-29'));
  const totalen = berekenOfferte(document);
  const file = writePlans([
    accountkopie(document, totalen, [
      { key: 'subtotaal', label: 'Subtotaal', bedrag: Number(totalen.subtotaal) },
      { key: 'totaal', label: 'Totaal', bedrag: Number(totalen.totaal) },
    ]),
  ]);
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);

  test('has no figure and no word of what is internal in any part of the file', () => {
    expect(totalen.marge?.kostprijs).toBeDefined();
    const found = parts.filter(([path, text]) =>
      [
        SECRET,
        ...SECRET_FIGURES.flatMap((figure) => [String(figure), String(figure).replace('.', ',')]),
        '55.55',
        '55,55',
      ].some((secret) => text.includes(secret) || path.includes(secret)),
    );
    expect(found.map(([path]) => path)).toEqual([]);
    const marge = totalen.marge;
    const margins = [marge?.brutowinst, marge?.kostprijs, marge?.percentage].map(Number);
    const cells = readBook(file).sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map(({ value }) => value)),
    );
    expect(cells.filter((value) => margins.includes(value as number))).toEqual([]);
  });

  test('needs no add-in: nothing in it names one, and no formula is there at all', () => {
    expect(parts.filter(([, text]) => /ACCOUNT|_xldudf|_xll\./i.test(text)).map(([path]) => path)).toEqual([]);
    expect(parts.filter(([path, text]) => /^xl\/worksheets/.test(path) && /<f[ >]/.test(text))).toEqual([]);
  });

  test('has one visible sheet, and no hidden cells, names, comments, properties or other places to leave something in', () => {
    const { sheets, names, settings } = readBook(file);
    expect(sheets.map(({ visibility }) => visibility)).toEqual([undefined]);
    expect(sheets[0]?.columns.filter(({ hidden }) => hidden)).toEqual([]);
    expect(sheets[0]?.rows.filter(({ hidden }) => hidden)).toEqual([]);
    expect(names).toEqual([]);
    expect(settings?.size).toBe(0);
    const others = parts.map(([path]) => path).filter((path) => !/^(?:\[Content_Types\]|_rels|xl)/.test(path));
    expect(others).toEqual([]);
    expect(parts.filter(([path]) => /comment|customXml|docProps|webext|external|drawing/i.test(path))).toEqual([]);
  });

  test('shows the figures of the offerte', () => {
    const cells = readBook(file).sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map(({ value }) => value)),
    );
    expect(cells).toEqual(expect.arrayContaining([Number(totalen.totaal), Number(totalen.subtotaal)]));
    const printed = totalen.regels.map(({ netto }) => Number(netto)).filter((netto) => netto !== 0);
    expect(cells).toEqual(expect.arrayContaining(printed));
  });
});
