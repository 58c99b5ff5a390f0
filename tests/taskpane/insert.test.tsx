import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { englishExcel, excel, field, noExcel, outcome, showPane } from './showPane';
import { workbook } from './workbook';

const insertButton = () => screen.getByRole('button', { name: 'Invoegen' });

/** What a question was about, as the workbook layer knows it. */
const agreed = { address: 'Blad1!C5', contents: ['12'] };

async function filledIn(): Promise<UserEvent> {
  const user = await showPane('?functie=ROI');
  await user.type(field('Opbrengst'), '7000,5');
  await user.type(field('Investering'), '5000');
  await waitFor(() => expect(outcome()).toHaveTextContent('40,0%'));
  return user;
}

describe('Inserting', () => {
  it('says beforehand what goes where, in the notation of the workbook', async () => {
    await filledIn();
    expect(screen.getByText('=ACCOUNT.ROI(7000,5;5000)').parentElement).toHaveTextContent(
      'Zet =ACCOUNT.ROI(7000,5;5000) in C5',
    );
  });

  it('writes references where cells were taken, and says where the outcome stands', async () => {
    workbook.select({ sheet: 'Blad1', address: 'A2:A5' }, [[7_000], [8_000], [9_000], [10_000]]);
    workbook.answers = [{ kind: 'written', address: 'Blad1!C5:C8', formula: '', undo: async () => undefined }];
    const user = await showPane('?functie=ROI');
    await user.type(field('Investering'), '5000');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    await screen.findByText('=ACCOUNT.ROI(A2:A5;5000)');
    await user.click(insertButton());
    expect(await screen.findByText('Geschreven in Blad1!C5:C8.')).toBeVisible();
    expect(workbook.requests[0]?.request).toMatchObject({
      args: [
        { kind: 'reference', reference: { sheet: 'Blad1', address: 'A2:A5' } },
        { kind: 'value', value: 5_000 },
      ],
      size: { rows: 4, columns: 1 },
    });
  });

  it.each([
    ['Dutch', excel, 'Gebruik selectie voor omzetten', '=ACCOUNT.ABC(ALS(Blad2!A2:A4="";"";Blad2!A2:A4))'],
    [
      'English',
      englishExcel,
      'Use selection for turnover per account',
      '=ACCOUNT.ABC(IF(Blad2!A2:A4="";"";Blad2!A2:A4))',
    ],
  ])(
    'keeps an empty cell empty, in the words of %s Excel and the signs of the workbook',
    async (_, host, use, shown) => {
      workbook.select({ sheet: 'Blad2', address: 'A2:A4' }, [[7_000], [null], [9_000]]);
      const user = await showPane('?functie=ABC', host);
      await user.click(screen.getByRole('button', { name: use }));
      expect(await screen.findByText(shown)).toBeVisible();
    },
  );

  it('follows a sheet to its new name', async () => {
    workbook.select({ sheet: 'Blad2', sheetId: '{2}', address: 'A2' }, [[7_000]]);
    const user = await showPane('?functie=ROI');
    await user.type(field('Investering'), '5000');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    await screen.findByText('=ACCOUNT.ROI(Blad2!A2;5000)');
    act(() => workbook.rename('{2}', 'Acties 2023'));
    expect(await screen.findByText("=ACCOUNT.ROI('Acties 2023'!A2;5000)")).toBeVisible();
    expect(screen.getByText("'Acties 2023'!A2")).toBeVisible();
  });

  it('undoes once what it wrote', async () => {
    const undo = jest.fn(async () => undefined);
    workbook.answers = [{ kind: 'written', address: 'Blad1!C5', formula: '', undo }];
    const user = await filledIn();
    await user.click(insertButton());
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('Ongedaan gemaakt: Blad1!C5 is weer zoals eerst.')).toBeVisible();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });

  it('shows what would be lost, and keeps it unless told otherwise', async () => {
    const cells = Array.from({ length: 12 }, (_, row) => ({ address: `C${row + 5}`, old: `oud ${row}`, new: '40,0%' }));
    workbook.answers = [{ kind: 'occupied', cells, agreed }];
    const user = await filledIn();
    await user.click(insertButton());
    const dialog = await screen.findByRole('alertdialog', { name: 'Deze cellen zijn niet leeg' });
    expect(within(dialog).getAllByRole('row')).toHaveLength(11);
    expect(within(dialog).getByText('En nog 2 cellen.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Niet overschrijven' }));
    expect(await screen.findByText('Er is niets veranderd.')).toBeVisible();
    expect(workbook.requests.map(({ agreed }) => agreed)).toEqual([undefined]);
    expect(insertButton()).toHaveFocus();
  });

  it('overwrites after the user has agreed', async () => {
    workbook.answers = [
      { kind: 'occupied', cells: [{ address: 'C5', old: '12', new: '40,0%' }], agreed },
      { kind: 'written', address: 'Blad1!C5', formula: '', undo: async () => undefined },
    ];
    const user = await filledIn();
    await user.click(insertButton());
    await user.click(await screen.findByRole('button', { name: 'Overschrijven' }));
    expect(await screen.findByText('Geschreven in Blad1!C5.')).toBeVisible();
    expect(workbook.requests.map((made) => made.agreed)).toEqual([undefined, agreed]);
  });

  it('asks again when it is no longer what the user has agreed to, and agrees to that', async () => {
    const other = { address: 'Blad1!D7', contents: ['laat staan'] };
    workbook.answers = [
      { kind: 'occupied', cells: [{ address: 'C5', old: '12', new: '40,0%' }], agreed },
      { kind: 'occupied', cells: [{ address: 'D7', old: 'laat staan', new: '40,0%' }], agreed: other },
      { kind: 'written', address: 'Blad1!D7', formula: '', undo: async () => undefined },
    ];
    const user = await filledIn();
    await user.click(insertButton());
    await user.click(await screen.findByRole('button', { name: 'Overschrijven' }));
    expect(await screen.findByText('laat staan')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Overschrijven' }));
    expect(await screen.findByText('Geschreven in Blad1!D7.')).toBeVisible();
    expect(workbook.requests.map((made) => made.agreed)).toEqual([undefined, agreed, other]);
  });

  it.each([
    [{ kind: 'otherCell' } as const, /intussen een andere cel gekozen/],
    [{ kind: 'spillInTable' } as const, /dat kan niet in een tabel/],
    [{ kind: 'outsideSheet' } as const, /past niet op het blad/],
    [{ kind: 'tableHeader' } as const, /kop van een tabel/],
    [{ kind: 'mergedCells' } as const, /samengevoegd/],
    [{ kind: 'spillInTheWay' } as const, /uitkomst van een andere formule/],
    [{ kind: 'selfReference', param: 'opbrengst' } as const, /De gekozen cel hoort bij opbrengst/],
  ])('explains in words why it cannot be here: %j', async (answer, words) => {
    workbook.answers = [answer];
    const user = await filledIn();
    await user.click(insertButton());
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('asks for what is missing first, with the focus on the field', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '5000');
    await user.click(insertButton());
    expect(await screen.findByText('Vul eerst in: investering.')).toBeVisible();
    expect(field('Investering')).toHaveFocus();
    expect(workbook.requests).toEqual([]);
  });

  it('refuses a figure that cannot be read, with the focus on the field', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), 'veel');
    await user.type(field('Investering'), '5000');
    await user.click(insertButton());
    expect(await screen.findByText('Verbeter eerst opbrengst.')).toBeVisible();
    expect(field('Opbrengst')).toHaveFocus();
    expect(workbook.requests).toEqual([]);
  });

  it('refuses what was typed outside its limits, but not what a cell holds for now', async () => {
    workbook.select({ sheet: 'Blad1', address: 'A2' }, [[0]]);
    workbook.answers = [{ kind: 'written', address: 'Blad1!C5', formula: '', undo: async () => undefined }];
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '5000');
    await user.type(field('Investering'), '-1');
    await user.click(insertButton());
    expect(await screen.findByText('Verbeter eerst investering.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor investering' }));
    await screen.findByText('Er wordt door nul gedeeld. Kijk naar investering.');
    await user.click(insertButton());
    expect(await screen.findByText('Geschreven in Blad1!C5.')).toBeVisible();
  });

  it('says what Excel refuses', async () => {
    const user = await filledIn();
    workbook.failure = 'protected';
    await user.click(insertButton());
    expect(await screen.findByText(/Dit blad is beveiligd/)).toBeVisible();
    workbook.failure = 'missing';
    await user.click(insertButton());
    expect(await screen.findByText('Dit blad of deze cellen zijn er niet meer. Kies ze opnieuw.')).toBeVisible();
  });

  it('leaves out what is as it is anyway, and types a list out', async () => {
    const user = await showPane('?functie=ABC');
    await user.type(field('Omzetten'), '500; 50,5');
    expect(await screen.findByText('=ACCOUNT.ABC({500\\50,5})')).toBeVisible();
  });
});

describe('Copying', () => {
  it('says what to do where a host keeps the clipboard to itself', async () => {
    const user = await filledIn();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    await user.click(screen.getByRole('button', { name: 'Kopieer formule' }));
    expect(await screen.findByText(/Kopiëren lukt hier niet/)).toBeVisible();
  });
});

describe('Outside Excel', () => {
  it('computes all the same, offers the formula to copy and says how to insert it', async () => {
    const user = await showPane('?functie=ROI', noExcel);
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    await waitFor(() => expect(outcome()).toHaveTextContent(/^40[.,]0%$/));
    expect(screen.queryByRole('button', { name: 'Invoegen' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Gebruik selectie/ })).toBeNull();
    expect(screen.getByText('Open ACCOUNT in Excel om de formule in een cel te zetten.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kopieer formule' }));
    expect(await screen.findByText('De formule staat op het klembord.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^=ACCOUNT\.ROI\(7000[;,]5000\)$/);
  });
});
