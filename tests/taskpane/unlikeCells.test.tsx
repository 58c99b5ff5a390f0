import { screen, waitFor, within } from '@testing-library/react';
import { outcome, showPane } from './showPane';
import { workbook } from './workbook';

const table = () => screen.getByRole('group', { name: 'Uitkomst' });
const cellsOf = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent?.trim());
const rows = () => within(table()).getAllByRole('row').map(cellsOf);
const fillIn = async (id: string) => {
  const user = await showPane(`?functie=${id}`);
  await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
  await waitFor(() => expect(outcome()).toHaveTextContent(/\d/));
  return user;
};

describe('A function of which one outcome is several unlike cells', () => {
  it('shows each with its own name and unit: in the outcome, the table, the explanation and the example', async () => {
    await fillIn('DUPONT');
    expect(outcome()).toHaveTextContent(
      'resultaatmarge 10,0%omloopsnelheid 2,00 keer per jaarrentabiliteit totaal vermogen 20,0%',
    );
    expect(rows()).toEqual([
      ['Resultaatmarge', '10,0%'],
      ['Omloopsnelheid', '2,00 keer per jaar'],
      ['Rentabiliteit totaal vermogen', '20,0%'],
    ]);
    const how = screen.getByText('Hoe kom je hieraan?').closest('details');
    expect(how).toHaveTextContent('resultaatmarge = 40.000 / 400.000');
    expect(how).toHaveTextContent('Omloopsnelheid2,00 keer per jaar');
    const example = screen.getByRole('region', { name: 'Voorbeeld' });
    expect(example).toHaveTextContent('Omloopsnelheid2,00 keer per jaar');
  });

  it('says of an empty field in the explanation that it is empty', async () => {
    await fillIn('DUPONT');
    expect(screen.getByText('Hoe kom je hieraan?').closest('details')).toHaveTextContent(
      'gemiddelde van 200.000 en totaal vermogen eind (leeg)',
    );
  });

  it('gives years below each other a row each, under the names', async () => {
    const values = [
      [40, 400, 200],
      [60, 400, 400],
    ];
    const user = await showPane('?functie=DUPONT');
    for (const [column, name] of ['bedrijfsresultaat', 'omzet', 'totaal vermogen'].entries()) {
      const letter = 'BCD'[column];
      const address = `${letter}2:${letter}3`;
      workbook.select(
        { sheet: 'Blad1', address },
        values.map((year) => [year[column] ?? null]),
      );
      await user.click(screen.getByRole('button', { name: `Gebruik selectie voor ${name}` }));
      await screen.findByText(`Blad1!${address}`);
    }
    await waitFor(() => expect(outcome()).toHaveTextContent('6 uitkomsten'));
    expect(rows()).toEqual([
      ['Rij', 'Resultaatmarge', 'Omloopsnelheid', 'Rentabiliteit totaal vermogen'],
      ['1', '10,0%', '2,00 keer per jaar', '20,0%'],
      ['2', '15,0%', '1,00 keer per jaar', '15,0%'],
    ]);
  });

  it('gives years side by side a column each, beside the names, and tells Excel so', async () => {
    workbook.answers = [{ kind: 'written', address: 'Blad1!C5:D7', formula: '', undo: async () => undefined }];
    const user = await showPane('?functie=DUPONT');
    const years = { bedrijfsresultaat: [40, 60], omzet: [400, 400], 'totaal vermogen': [200, 400] };
    for (const [index, [name, values]] of Object.entries(years).entries()) {
      const address = `B${index + 12}:C${index + 12}`;
      workbook.select({ sheet: 'Blad1', address }, [values]);
      await user.click(screen.getByRole('button', { name: `Gebruik selectie voor ${name}` }));
      await screen.findByText(`Blad1!${address}`);
    }
    await waitFor(() => expect(outcome()).toHaveTextContent('6 uitkomsten'));
    expect(rows()).toEqual([
      ['', '1', '2'],
      ['Resultaatmarge', '10,0%', '15,0%'],
      ['Omloopsnelheid', '2,00 keer per jaar', '1,00 keer per jaar'],
      ['Rentabiliteit totaal vermogen', '20,0%', '15,0%'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Invoegen' }));
    expect(workbook.requests[0]?.request).toMatchObject({ size: { rows: 3, columns: 2 }, direction: 'column' });
  });

  it('keeps the cells that hold when one of them is an error', async () => {
    const user = await showPane('?functie=REGRESSIE');
    await user.type(screen.getByRole('textbox', { name: 'Y-waarden' }), '5; 5; 5');
    await waitFor(() => expect(outcome()).toHaveTextContent('helling 0startgetal 5r² #DEEL/0!'));
    expect(rows().slice(0, 2)).toEqual([
      ['Helling', '0'],
      ['Startgetal', '5'],
    ]);
    expect(rows()[2]?.[1]).toMatch(/^Er wordt door nul gedeeld/);
  });

  it('shows of a figure without a format about as many digits as a cell does', async () => {
    const user = await showPane('?functie=REGRESSIE');
    await user.type(screen.getByRole('textbox', { name: 'Y-waarden' }), '1; 2; 4; 8; 3; 7');
    await waitFor(() => expect(outcome()).toHaveTextContent('helling 1,057142857'));
    expect(outcome()).not.toHaveTextContent('1,0571428571');
  });
});
