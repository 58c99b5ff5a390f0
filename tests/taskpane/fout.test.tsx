import { act, screen } from '@testing-library/react';
import { catalogue } from '../../src/calc/catalogue';
import type { Definition } from '../../src/calc/define';
import { englishExcel, excel, noExcel, outcome, showPane } from './showPane';
import { workbook } from './workbook';

const definitionOf = (id: string) => catalogue.find((definition) => definition.id === id) as Definition;
const roi = definitionOf('ROI');
const address = 'Blad1!C5';

describe('"Waarom deze fout?"', () => {
  it('says which parameter, which rule and what belongs there', async () => {
    workbook.explanation = {
      kind: 'explained',
      address,
      error: '#NUM!',
      definition: definitionOf('NETTOPRIJS'),
      problem: { code: 'aboveLimit', params: ['korting'], limit: 1, found: 10 },
      cell: { sheet: 'Blad1', address: 'B2' },
    };
    const user = await showPane('?pagina=fout');
    expect(await screen.findByRole('heading', { name: 'Cel Blad1!C5: #GETAL!' })).toBeVisible();
    expect(screen.getByText('Vul voor korting hoogstens 100% in.')).toBeVisible();
    expect(screen.getByText(/Deel van de prijs, bijvoorbeeld 10%/)).toHaveTextContent('Minstens 0%, hoogstens 100%.');
    await user.click(screen.getByRole('button', { name: 'Ga naar Blad1!B2' }));
    expect(workbook.visited).toEqual([{ sheet: 'Blad1', address: 'B2' }]);
  });

  it('names the error as Excel shows it, in the language of Excel', async () => {
    workbook.explanation = { kind: 'other', address, error: '#DIV/0!' };
    await showPane('?pagina=fout', englishExcel);
    expect(await screen.findByRole('heading', { name: 'Cell Blad1!C5: #DIV/0!' })).toBeVisible();
  });

  it('opens the form filled with the arguments of the cell', async () => {
    workbook.put({ sheet: 'Blad1', address: 'A2' }, [[5_000]]);
    workbook.explanation = {
      kind: 'explained',
      address,
      error: '#DIV/0!',
      definition: roi,
      problem: { code: 'divisionByZero', params: ['investering'] },
      args: [
        { kind: 'reference', reference: { sheet: 'Blad1', address: 'A2' } },
        { kind: 'value', value: 0 },
      ],
    };
    const user = await showPane('?pagina=fout');
    await user.click(await screen.findByRole('button', { name: 'Open Return on investment' }));
    expect(await screen.findByText('Blad1!A2')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Investering' })).toHaveValue('0');
    expect(outcome()).toHaveTextContent('Nog geen uitkomst. Kijk bij investering.');
  });

  it('follows the active cell', async () => {
    await showPane('?pagina=fout');
    expect(await screen.findByText(/In deze cel staat geen fout/)).toBeVisible();
    workbook.explanation = {
      kind: 'unknownName',
      address,
      error: '#NAME?',
      name: 'ACCOUNT.SOLVABILTEIT',
      suggestion: definitionOf('SOLVABILITEIT'),
    };
    await act(async () => workbook.changed());
    expect(await screen.findByText('Excel kent ACCOUNT.SOLVABILTEIT niet.')).toBeVisible();
    expect(screen.getByText(/Bedoel je ACCOUNT.SOLVABILITEIT\?/)).toBeVisible();
  });

  it.each([
    [{ kind: 'function', address, error: '#DIV/0!', definition: roi } as const, /Zet de functie in een eigen cel/],
    [
      { kind: 'blockedSpill', address, error: '#SPILL!', by: ['C6', 'C7'], inTable: false } as const,
      /maar C6 en C7 zijn niet leeg/,
    ],
    [{ kind: 'blockedSpill', address, error: '#SPILL!', by: ['C6'], inTable: false } as const, /maar C6 is niet leeg/],
    [{ kind: 'blockedSpill', address, error: '#SPILL!', by: [], inTable: true } as const, /dat kan niet in een tabel/],
    [{ kind: 'blockedSpill', address, error: '#SPILL!', by: [], inTable: false } as const, /meer lege cellen nodig/],
    [{ kind: 'notLoaded', address, error: '#NAME?', definition: roi } as const, /De naam ACCOUNT.ROI klopt/],
    [{ kind: 'other', address, error: '#REF!' } as const, /verwijst naar een cel die er niet meer is/],
  ])('has words for every explanation: %j', async (explanation, words) => {
    workbook.explanation = explanation;
    await showPane('?pagina=fout', excel);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it.each([
    [['C6'], /but C6 is not empty/],
    [['C6', 'C7'], /but C6 and C7 are not empty/],
  ])('says in English that %j stand in the way', async (by, words) => {
    workbook.explanation = { kind: 'blockedSpill', address, error: '#SPILL!', by, inTable: false };
    await showPane('?pagina=fout', englishExcel);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('says why the cell could not be read', async () => {
    workbook.failure = 'editing';
    await showPane('?pagina=fout');
    expect(await screen.findByText(/Je bent nog aan het typen in een cel/)).toBeVisible();
  });

  it('explains outside Excel where it works', async () => {
    await showPane('?pagina=fout', noExcel);
    expect(screen.getByText(/Open ACCOUNT in Excel/)).toBeVisible();
  });
});
