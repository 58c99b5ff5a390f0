import { screen, waitFor } from '@testing-library/react';
import { catalogue } from '../../src/calc/catalogue';
import type { Definition } from '../../src/calc/define';
import type { FormulaArgument } from '../../src/workbook/formulaText';
import { field, outcome, showPane } from './showPane';
import { workbook } from './workbook';

const definitionOf = (id: string) => catalogue.find((definition) => definition.id === id) as Definition;
const value = (given: number | boolean | string): FormulaArgument => ({ kind: 'value', value: given });
const c1 = { sheet: 'Blad1', address: 'C1' };

/** Opens the form of a function from the explanation of a cell that calls it with these arguments. */
async function openForm(id: string, args: readonly FormulaArgument[]) {
  const definition = definitionOf(id);
  workbook.explanation = { kind: 'function', address: 'Blad1!C5', error: '#NUM!', definition, args };
  const user = await showPane('?pagina=fout');
  await user.click(await screen.findByRole('button', { name: `Open ${definition.title.nl}` }));
  await screen.findByRole('heading', { name: definition.title.nl });
  return user;
}
const solvabiliteit = (vorm: FormulaArgument) => openForm('SOLVABILITEIT', [value(30), value(100), vorm]);
const vorm = () => screen.getByRole('combobox', { name: 'Vorm' });

describe('A form filled from a formula', () => {
  it.each(['vv/tv', ' VV / TV '])('chooses the word that the function reads in %j', async (typed) => {
    await solvabiliteit(value(typed));
    expect(vorm()).toHaveValue('VV/TV');
    await waitFor(() => expect(outcome()).toHaveTextContent(/^70,0%$/));
  });

  it.each(['xx', 5])(
    'shows the word %j that the function does not know, and lets one choose another',
    async (wrong) => {
      const user = await solvabiliteit(value(wrong));
      expect(vorm()).toHaveValue(String(wrong));
      expect(vorm()).toBeInvalid();
      expect(outcome()).toHaveTextContent('Kijk bij vorm.');
      await user.selectOptions(vorm(), 'EV/TV');
      await waitFor(() => expect(outcome()).toHaveTextContent('30,0%! voldoende'));
      expect(screen.queryByRole('option', { name: String(wrong) })).toBeNull();
    },
  );

  it('lets a choice follow its cell, and judges by what the cell holds', async () => {
    workbook.put(c1, [['vv/tv']]);
    await solvabiliteit({ kind: 'reference', reference: c1 });
    expect(await screen.findByText('Blad1!C1')).toBeVisible();
    await waitFor(() => expect(outcome()).toHaveTextContent(/^70,0%$/));
    workbook.put(c1, [['ev/tv']]);
    await waitFor(() => expect(outcome()).toHaveTextContent(/^30,0%! voldoende$/));
    workbook.put(c1, [[null]]);
    await waitFor(() => expect(outcome()).toHaveTextContent(/^30,0%! voldoende$/));
  });

  it('judges nothing where the cells of a choice differ', async () => {
    workbook.put(c1, [['EV/TV', 'VV/TV']]);
    await solvabiliteit({ kind: 'reference', reference: c1 });
    await waitFor(() => expect(outcome()).toHaveTextContent('2 uitkomsten'));
    const texts = screen.getAllByRole('cell').map((cell) => cell.textContent?.trim());
    expect(texts).toEqual(['30,0%', '70,0%']);
  });

  it('reads 1 as yes, and shows what is neither yes nor no', async () => {
    const user = await openForm('BREAKEVEN.AFZET', [value(1_000), value(10), value(7), value(1)]);
    const whole = () => screen.getByRole('checkbox', { name: 'Hele stuks' });
    expect(whole()).toBeChecked();
    await waitFor(() => expect(outcome()).toHaveTextContent('334'));
    await user.click(whole());
    expect(whole()).not.toBeChecked();
  });

  it('leaves the box of yes and no in between for any other value', async () => {
    const user = await openForm('BREAKEVEN.AFZET', [value(1_000), value(10), value(7), value('ja')]);
    const whole = screen.getByRole('checkbox', { name: 'Hele stuks' });
    expect(whole).toBePartiallyChecked();
    expect(outcome()).toHaveTextContent('Kijk bij hele stuks.');
    await user.click(whole);
    expect(whole).toBeChecked();
    await waitFor(() => expect(outcome()).toHaveTextContent('334'));
  });

  it('lets yes and no follow a cell, in words', async () => {
    workbook.put(c1, [[true]]);
    await openForm('BREAKEVEN.AFZET', [value(1_000), value(10), value(7), { kind: 'reference', reference: c1 }]);
    expect((await screen.findByText('Blad1!C1')).parentElement).toHaveTextContent('Blad1!C1 = WAAR');
    await waitFor(() => expect(outcome()).toHaveTextContent('334'));
  });
});

describe('"Gebruik selectie" at a choice', () => {
  it('takes the word from the selected cell and gives it back', async () => {
    workbook.select(c1, [['tv/vv']]);
    const user = await showPane('?functie=SOLVABILITEIT');
    await user.type(field('Eigen vermogen'), '50');
    await user.type(field('Totaal vermogen'), '100');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor vorm' }));
    await waitFor(() => expect(outcome()).toHaveTextContent(/^200,0%$/));
    await user.click(screen.getByRole('button', { name: 'Maak vorm los van Blad1!C1' }));
    expect(vorm()).toHaveFocus();
    await waitFor(() => expect(outcome()).toHaveTextContent('50,0%✓ sterk'));
  });
});
