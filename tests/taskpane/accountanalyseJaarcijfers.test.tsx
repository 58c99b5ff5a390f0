import { screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import type { Jaarpost } from '../../src/calc/accountanalyse/account';
import { plakkolommen } from '../../src/taskpane/accountanalyse/jaarcijfers/plakkolommen';
import { accounts, jaren } from './accountWorkbook';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { englishExcel, showPane } from './showPane';
import { workbook } from './workbook';

jest.setTimeout(30_000);

const acme = { naam: 'Acme BV', branche: 'G', status: 'klant' } as const;
const open = async (given = jaren(), host = undefined as never) => {
  accounts.put({ velden: acme, jaren: given });
  const user = await showPane('?account=ACC-0001&stap=jaarcijfers', host);
  await screen.findByRole('group', { name: /^(Jaren|Years)$/ }, { timeout: 10_000 });
  return user;
};
const field = (name: string) => screen.getByRole('textbox', { name });
const figureOf = (post: Jaarpost, kolom = 0) => accounts.account().jaren[kolom]?.cijfers[post];

describe('The annual figures', () => {
  it('are filled in a year at a time: Enter goes on to the next figure', async () => {
    const user = await open();
    await user.type(field('Jaar'), '2025{Enter}');
    await waitFor(() => expect(accounts.account().jaren[0]?.jaar).toBe(2025));
    await user.type(field('Voorraden'), '1.250.000{Enter}');
    expect(field('Debiteuren')).toHaveFocus();
    await user.keyboard('80,5{Enter}');
    await waitFor(() => expect(figureOf('debiteuren')).toBe(80.5));
    expect(figureOf('voorraden')).toBe(1_250_000);
    expect(await screen.findByText('Debiteuren 2025: opgeslagen.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(figureOf('debiteuren')).toBe(''));
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('are in order in English', async () => {
    await open(jaren({ jaar: 2024 }, { jaar: 2025, cijfers: { omzet: 10 } }), englishExcel as never);
    expect(screen.getByRole('button', { name: '2025' })).toHaveAttribute('aria-pressed', 'true');
    expect(field('Turnover')).toHaveValue('10');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('begin at the last year, and show another one when asked', async () => {
    const user = await open(jaren({ jaar: 2024, cijfers: { omzet: 9 } }, { jaar: 2025, cijfers: { omzet: 10 } }));
    expect(field('Omzet')).toHaveValue('10');
    await user.click(screen.getByRole('button', { name: '2024' }));
    expect(field('Omzet')).toHaveValue('9');
    await user.click(screen.getByRole('button', { name: 'Kolom 3' }));
    expect(field('Omzet')).toHaveValue('');
  });

  it('keep a year from what is no year', async () => {
    const user = await open();
    await user.type(field('Jaar'), 'vorig{Enter}');
    expect(field('Jaar')).toHaveAccessibleDescription(/Dit is geen jaar\./);
    await user.clear(field('Jaar'));
  });

  it('have what stands out told at the field and in a list that leads to the cell', async () => {
    const user = await open(jaren({ jaar: 2025, cijfers: { omzet: -5 } }));
    const text = 'Omzet 2025 is negatief (-5). Vul bezittingen, schulden, omzet en kosten in als positieve bedragen.';
    expect(field('Omzet')).toHaveAccessibleDescription(text);
    const list = screen.getByRole('region', { name: 'Wat opvalt' });
    expect(list).toHaveTextContent(text);
    await user.click(within(list).getByRole('button', { name: 'Naar C12' }));
    expect(offertes.visited).toEqual(["'Jaarcijfers 0001'!$C$12"]);
  });

  it('add up per side of the balance, and not as long as a part is missing', async () => {
    const activa = {
      immaterieleVasteActiva: 0,
      materieleVasteActiva: 100,
      financieleVasteActiva: 0,
      voorraden: 50,
      debiteuren: 25,
      overigeVorderingen: 0,
      effecten: 0,
      liquideMiddelen: 25,
    };
    await open(jaren({ jaar: 2025, cijfers: activa }));
    expect(screen.getByRole('region', { name: 'Bezittingen' })).toHaveTextContent(/Totaal activa€ 200$/i);
    expect(screen.getByRole('region', { name: 'Vermogen en schulden' })).toHaveTextContent(/n\.b\./);
  });
});

describe('Figures that stand elsewhere in the workbook', () => {
  it('are followed one by one: the field that one is in takes the selection', async () => {
    const user = await open(jaren({ jaar: 2025 }));
    workbook.select({ sheet: 'Mijn cijfers', address: 'B7' }, [[42]]);
    await user.click(field('Omzet'));
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor Omzet 2025' }));
    await screen.findByText("Omzet 2025 volgt nu 'Mijn cijfers'!B7.");
    expect(accounts.pointed).toEqual([{ waar: 'omzet', kolom: 0, inhoud: { cel: "'Mijn cijfers'!B7" } }]);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('are let go of only when one says so: a figure that is typed over a reference is asked about', async () => {
    accounts.pointed.push({ waar: 'omzet', kolom: 0, inhoud: { cel: "'Mijn cijfers'!B7" } });
    const user = await open(jaren({ jaar: 2025, cijfers: { omzet: 42 } }));
    await user.clear(field('Omzet'));
    await user.type(field('Omzet'), '50');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Niet overschrijven' }));
    expect(accounts.account('ACC-0001').jaren[0]?.cijfers.omzet).toBe(42);
  });

  it('are never the annual figures themselves', async () => {
    const user = await open(jaren({ jaar: 2025 }));
    workbook.select({ sheet: 'Jaarcijfers 0001', address: 'B7' }, [[42]]);
    await user.click(field('Omzet'));
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor Omzet 2025' }));
    await screen.findByText(/Dit is het blad met de jaarcijfers zelf\./);
    expect(accounts.pointed).toEqual([]);
  });

  it('are followed as a block, each cell by its own post and year', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Wijs een blok aan' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'De bovenste rij is' }), 'Omzet');
    workbook.select({ sheet: 'Bron', address: 'B2:C3' }, [
      [1, 2],
      [3, 4],
    ]);
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor Wijs een blok aan' }));
    await screen.findByText('Bron!B2:C3: Omzet kolom 1 t/m Inkopen op rekening kolom 2');
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Volg 4 cellen' }));
    await screen.findByText('De jaarcijfers volgen nu 4 cellen.');
    expect(accounts.pointed.map(({ waar, kolom, inhoud }) => [waar, kolom, inhoud])).toEqual([
      ['omzet', 0, { cel: 'Bron!B2' }],
      ['omzet', 1, { cel: 'Bron!C2' }],
      ['inkopenOpRekening', 0, { cel: 'Bron!B3' }],
      ['inkopenOpRekening', 1, { cel: 'Bron!C3' }],
    ]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Wijs een blok aan' })).toHaveFocus());
  });

  it('do not come as a block that does not fit', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Wijs een blok aan' }));
    workbook.select({ sheet: 'Bron', address: 'B2:G3' }, [[1]]);
    await user.click(screen.getByRole('button', { name: /Gebruik selectie/ }));
    await screen.findByText(/Dit past niet: er zijn te veel rijen of kolommen/);
    await user.click(screen.getByRole('button', { name: 'Volg 0 cellen' }));
    expect(accounts.pointed).toEqual([]);
  });
});

describe('Pasted annual figures', () => {
  const paste = async (text: string, given = jaren()) => {
    const user = await open(given);
    await user.click(screen.getByRole('button', { name: 'Plak uit een tabel' }));
    await user.click(screen.getByRole('textbox', { name: 'Geplakte tabel' }));
    await user.paste(text);
    return user;
  };

  it('are shown as they are read before they go into the sheet, with the rows that mean nothing', async () => {
    const user = await paste('\t2024\t2025\nOmzet\t1.200,50\t1.300,00\nVoorraden\t10,5\t\nKantinebijdrage\t5,0\t6,0');
    await screen.findByText('2 posten herkend.');
    const table = screen.getByRole('table');
    expect(within(table).getByRole('row', { name: /Omzet/ })).toHaveTextContent('Omzet1.200,51.300');
    expect(within(table).getByRole('row', { name: /Voorraden/ })).toHaveTextContent('Voorraden10,5n.b.');
    expect(screen.getByText('1 rij is niet herkend en wordt niet overgenomen:')).toBeVisible();
    expect(screen.getByText(/Kantinebijdrage/, { selector: 'li' })).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Zet 3 cijfers in het blad' }));
    await screen.findByText('3 cijfers staan in het blad.');
    expect(accounts.account().jaren.map(({ jaar, cijfers }) => [jaar, cijfers.omzet, cijfers.voorraden])).toEqual([
      [2024, 1200.5, 10.5],
      [2025, 1300, ''],
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Plak uit een tabel' })).toHaveFocus());
    expect(screen.getByRole('button', { name: '2025' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('ask how figures are written when that cannot be seen from them', async () => {
    const user = await paste('\t2025\nOmzet\t1.234');
    const notation = await screen.findByRole('combobox', { name: 'Hoe zijn de getallen geschreven?' });
    await user.click(screen.getByRole('button', { name: 'Zet 1 cijfer in het blad' }));
    expect(figureOf('omzet')).toBe('');
    await user.selectOptions(notation, 'Engels: 1,234 is ruim duizend');
    expect(screen.getByRole('row', { name: /Omzet/ })).toHaveTextContent('1,234');
    await user.selectOptions(notation, 'Nederlands: 1.234 is ruim duizend');
    await user.click(screen.getByRole('button', { name: 'Zet 1 cijfer in het blad' }));
    await waitFor(() => expect(figureOf('omzet')).toBe(1234));
  });

  it('overwrite only after showing what would be lost, and not when one keeps it', async () => {
    const given = jaren({ jaar: 2025, cijfers: { omzet: 10 } });
    const user = await paste('\t2025\nOmzet\t20,5\nVoorraden\t5,5', given);
    await user.click(await screen.findByRole('button', { name: 'Zet 2 cijfers in het blad' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Deze cellen zijn niet leeg' });
    expect(within(dialog).getByRole('row', { name: /Omzet/ })).toHaveTextContent('Omzet, 20251020,5');
    await user.click(within(dialog).getByRole('button', { name: 'Niet overschrijven' }));
    await screen.findByText('Er is niets veranderd.');
    await waitFor(() => expect(screen.queryByRole('alertdialog', { hidden: true })).toBeNull());
    expect([figureOf('omzet'), figureOf('voorraden')]).toEqual([10, '']);
    await user.click(await screen.findByRole('button', { name: 'Zet 2 cijfers in het blad' }));
    // On a busy machine the page behind the first question is shown again to screen readers after the second one opened.
    await user.click(await screen.findByRole('button', { name: 'Overschrijven', hidden: true }));
    await waitFor(() => expect([figureOf('omzet'), figureOf('voorraden')]).toEqual([20.5, 5.5]));
    // The page behind the question is there again for a screen reader.
    await screen.findByRole('button', { name: 'Plak uit een tabel' });
  });

  it('go into the column that one chooses, and two never into one', async () => {
    const user = await paste('\t2024\t2025\nOmzet\t1,5\t2,5');
    await user.selectOptions(await screen.findByRole('combobox', { name: '2025 komt in' }), 'kolom 1');
    await screen.findByText(/Twee kolommen komen in dezelfde kolom/);
    await user.selectOptions(screen.getByRole('combobox', { name: '2024 komt in' }), 'niet overnemen');
    await user.click(screen.getByRole('button', { name: 'Zet 1 cijfer in het blad' }));
    await waitFor(() => expect(accounts.account().jaren[0]).toMatchObject({ jaar: 2025 }));
    expect(figureOf('omzet')).toBe(2.5);
  });

  it('come between the years that are there, so that all stand from old to new', () => {
    const gat = jaren({ jaar: 2021 }).map((kolom, at) => (at === 3 ? { ...kolom, jaar: 2024 } : kolom));
    expect(plakkolommen([2022, 2023, 2025], gat, 0)).toEqual({ kolommen: [1, 2, 4] });
    const fit = fc.uniqueArray(fc.integer({ min: 2015, max: 2024 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fit, fc.array(fc.nat(4)), fit, (staand, plekken, geplakt) => {
        const held = jaren().map((leeg, at) => {
          const jaar = plekken.includes(at) ? staand[at] : undefined;
          return jaar === undefined ? leeg : { ...leeg, jaar };
        });
        const { kolommen, herkomst = [0, 1, 2, 3, 4] } = plakkolommen(geplakt, held, 0);
        const erna = herkomst.map((van, at) => geplakt[kolommen.indexOf(at)] ?? (van === '' ? '' : held[van]?.jaar));
        const van = (list: readonly unknown[]) => list.filter((jaar) => jaar !== '');
        const isNieuw = geplakt.some((jaar, at) => kolommen[at] !== '' && !held.some((each) => each.jaar === jaar));
        expect(van(erna)).toEqual(isNieuw ? [...van(erna)].sort() : van(erna));
        for (const jaar of van(held.map((each) => each.jaar))) expect(erna).toContain(jaar);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('move what stands in the way of their order, after showing what changes', async () => {
    const given = jaren({ jaar: 2023, cijfers: { omzet: 30 } }, { jaar: 2024, cijfers: { omzet: 40 } });
    const user = await paste('\t2021\t2022\nOmzet\t10,5\t20,5', given);
    await screen.findByText(/De jaren komen van oud naar nieuw te staan: 2021, 2022, 2023, 2024\./);
    await user.click(screen.getByRole('button', { name: 'Zet 2 cijfers in het blad' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Deze cellen zijn niet leeg' });
    expect(within(dialog).getByRole('row', { name: /Jaar, 2023/ })).toHaveTextContent('Jaar, 202320232021');
    await user.click(within(dialog).getByRole('button', { name: 'Overschrijven' }));
    await screen.findByText('2 cijfers staan in het blad.');
    expect(accounts.account().jaren.map(({ jaar, cijfers }) => [jaar, cijfers.omzet])).toEqual([
      [2021, 10.5],
      [2022, 20.5],
      [2023, 30],
      [2024, 40],
      ['', ''],
    ]);
  });

  it('are refused, with what to do, where figures without a year stand in the way', async () => {
    const zonder = jaren({ jaar: 2023 }).map((kolom, at) =>
      at === 1 ? { ...kolom, cijfers: { ...kolom.cijfers, omzet: 7 } } : kolom,
    );
    await paste('\t2021\t2024\nOmzet\t1,5\t2,5', zonder);
    await screen.findByText(/2021, 2024 past niet op volgorde .* Vul dat jaar in of maak die kolom leeg/);
    expect(screen.getByRole('button', { name: 'Zet 0 cijfers in het blad' })).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('never come in a column that one chooses out of order', async () => {
    const user = await paste('\t2024\t2025\nOmzet\t1,5\t2,5');
    await user.selectOptions(await screen.findByRole('combobox', { name: '2024 komt in' }), 'kolom 3');
    await screen.findByText(/Zo staan de jaren niet van oud naar nieuw\./);
    await user.selectOptions(screen.getByRole('combobox', { name: '2025 komt in' }), 'kolom 5');
    await user.click(screen.getByRole('button', { name: 'Zet 2 cijfers in het blad' }));
    await waitFor(() => expect(accounts.account().jaren[2]).toMatchObject({ jaar: 2024 }));
  });

  it('say so when nothing of them is recognised', async () => {
    await paste('zomaar wat woorden');
    await screen.findByText('Geen posten herkend. Plak ook de namen van de posten mee.');
  });

  it('come by default where their year is, else in the next empty column, and of too many the last years', () => {
    const some = jaren({ jaar: 2023 }, { jaar: 2024 });
    expect(plakkolommen([2024, 2025], some, 0).kolommen).toEqual([1, 2]);
    expect(plakkolommen([2019, 2020, 2021, 2022, 2023, 2024, 2025], jaren(), 0).kolommen).toEqual([
      '',
      '',
      0,
      1,
      2,
      3,
      4,
    ]);
    expect(plakkolommen(['', ''], some, 4).kolommen).toEqual([4, '']);
    const full = jaren({ jaar: 2020 }, { jaar: 2021 }, { jaar: 2022 }, { jaar: 2023 }, { jaar: 2024 });
    expect(plakkolommen([2024, 2025], full, 0).kolommen).toEqual([4, '']);
  });
});
