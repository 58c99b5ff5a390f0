import { screen, waitFor, within } from '@testing-library/react';
import { testaccount } from '../calc/accountanalyse/testaccount';
import type { Dmurij } from '../../src/calc/accountanalyse/account';
import { accounts } from './accountWorkbook';
import { problemsOf } from './axe';
import { openStap } from './openStap';

jest.setTimeout(60_000);

const person = (id: string, more: Partial<Dmurij>): Dmurij => ({
  id,
  persoon: '',
  functie: '',
  rol: '',
  invloed: '',
  houding: '',
  relatie: '',
  volgendeStap: '',
  ...more,
});
const noor = person('d1', {
  persoon: 'Noor',
  functie: 'directeur',
  rol: 'beslisser',
  invloed: 'hoog',
  houding: 'tegen',
});
const sam = person('d2', { persoon: 'Sam', rol: 'gebruiker', invloed: 'laag', houding: 'voor' });

describe('What figures do not tell', () => {
  it('is asked for with one question to each of six subjects, and kept as it is typed', async () => {
    accounts.put(testaccount([]));
    const user = await openStap('kwalitatief');
    const field = await screen.findByRole('textbox', { name: 'Inkoopbeleid' });
    expect(field).toHaveAccessibleDescription(/Hoe koopt de account in/);
    await user.type(field, 'Twee leveranciers, op prijs.');
    await user.tab();
    await waitFor(() =>
      expect(accounts.account().velden['kwalitatief.inkoopbeleid']).toBe('Twee leveranciers, op prijs.'),
    );
  });
});

describe('The people who decide', () => {
  it('are added by name, and their other fields open at once', async () => {
    accounts.put(testaccount([]));
    const user = await openStap('kwalitatief');
    await user.type(await screen.findByRole('textbox', { name: 'Naam van een persoon' }), 'Noor{Enter}');
    expect(await screen.findByRole('heading', { level: 3, name: 'Noor' })).toHaveFocus();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rol in de beslissing' }), 'beslisser');
    await waitFor(() =>
      expect(accounts.account().dmu).toMatchObject([{ id: 'd1', persoon: 'Noor', rol: 'beslisser' }]),
    );
    expect(await screen.findByText('Zegt uiteindelijk ja of nee.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: /^Noor/ })).toHaveFocus();
  });

  it('need a name, and one that is not there yet', async () => {
    accounts.put(testaccount([], { dmu: [noor] }));
    const user = await openStap('kwalitatief');
    await user.click(await screen.findByRole('button', { name: /^Voeg toe/ }));
    expect(screen.getByText('Vul eerst een naam in.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Naam van een persoon' }), 'noor{Enter}');
    expect(screen.getByText('Deze persoon staat er al.')).toBeVisible();
    expect(accounts.account().dmu).toEqual([noor]);
  });

  it('stand in a grid of influence and attitude, with in words who is powerful and against us', async () => {
    accounts.put(testaccount([], { dmu: [noor, sam, person('d3', { persoon: 'Kim' })] }));
    await openStap('kwalitatief');
    const grid = await screen.findByRole('table', { name: 'Invloed en houding' });
    const high = within(grid).getByRole('rowheader', { name: 'hoog' }).closest('tr')!;
    expect(
      within(high)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['–niemand', '–niemand', 'Noor']);
    expect(screen.getByText(/Veel invloed en tegen ons: Noor\./)).toBeVisible();
    expect(screen.getByText(/invloed of houding ontbreekt: Kim\./)).toBeVisible();
  });

  it('leave the DMU with a way back, and the focus goes to the next of them', async () => {
    accounts.put(testaccount([], { dmu: [noor, sam] }));
    const user = await openStap('kwalitatief');
    await user.click(await screen.findByRole('button', { name: /^Noor/ }));
    await user.click(screen.getByRole('button', { name: 'Verwijder' }));
    expect(await screen.findByRole('button', { name: /^Sam/ })).toHaveFocus();
    expect(accounts.account().dmu).toEqual([sam]);
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(accounts.account().dmu).toEqual([noor, sam]));
  });

  it('get a sheet when one asks for it, and after that the way to it', async () => {
    accounts.put(testaccount([]));
    const user = await openStap('kwalitatief');
    await user.click(await screen.findByRole('button', { name: 'Zet kwalitatief en DMU op een blad' }));
    const link = await screen.findByRole('button', { name: 'Naar het blad DMU 0001' });
    await user.click(link);
    await waitFor(() => expect(accounts.shown).toEqual([['ACC-0001', 'dmu']]));
  });

  it.each(['nl', 'en'] as const)('are accessible, in the list and opened (%s)', async (language) => {
    accounts.put(testaccount([], { dmu: [noor, sam] }));
    const user = await openStap('kwalitatief', language);
    await screen.findByRole('table');
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Noor/ }));
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
