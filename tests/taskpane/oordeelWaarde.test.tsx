import { screen, waitFor, within } from '@testing-library/react';
import { gezondeJaren, testaccount } from '../calc/accountanalyse/testaccount';
import type { Account } from '../../src/calc/accountanalyse/account';
import { accounts } from './accountWorkbook';
import { problemsOf } from './axe';
import { openStap } from './openStap';

jest.setTimeout(60_000);

const scores = {
  'score.omzetpotentie': '4',
  'score.marge': '3',
  'score.strategischeFit': '5',
  'score.kredietwaardigheid': '2',
  'score.relatie': '3',
};
const forClv = { retentie: '0.8', disconteringsvoet: '0.1' };
const section = async (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

describe('The score model', () => {
  it('says what each mark means, and gives a total once every criterion has one', async () => {
    accounts.put(testaccount([], { velden: { ...scores, 'score.relatie': '' } }));
    const user = await openStap('waarde');
    const model = await section('Scoremodel');
    expect(model).toHaveTextContent('nog geen totaal');
    expect(model).toHaveTextContent('Geef nog een cijfer voor: relatie.');
    await user.selectOptions(within(model).getByRole('combobox', { name: 'Relatie' }), '3: vast contact');
    await waitFor(() => expect(accounts.account().velden['score.relatie']).toBe('3'));
    // 0,3 × 4 + 0,25 × 3 + 0,2 × 5 + 0,15 × 2 + 0,1 × 3
    await waitFor(() => expect(model).toHaveTextContent('3,55 van 5'));
    expect(model).toHaveTextContent('30,0% × 4,00 = 1,20');
  });

  it('says how far the weights are from 100%, and divides them again in proportion', async () => {
    accounts.put(testaccount([], { velden: scores }));
    const user = await openStap('waarde');
    const model = await section('Scoremodel');
    expect(model).toHaveTextContent('De gewichten zijn samen 100%.');
    const weight = within(model).getByRole('textbox', { name: 'Gewicht: relatie' });
    await user.clear(weight);
    await user.type(weight, '5{Enter}');
    await waitFor(() => expect(model).toHaveTextContent('De gewichten zijn samen 95%. Er mist nog 5%.'));
    expect(model).toHaveTextContent('nog geen totaal');
    await user.click(within(model).getByRole('button', { name: 'Verdeel opnieuw' }));
    await waitFor(() => expect(model).toHaveTextContent('De gewichten zijn samen 100%.'));
    expect(accounts.account().velden).toMatchObject({
      'gewicht.omzetpotentie': '0.32',
      'gewicht.marge': '0.26',
      'gewicht.strategischeFit': '0.21',
      'gewicht.kredietwaardigheid': '0.16',
      'gewicht.relatie': '0.05',
    });
  });

  it('divides too much as well, and what nobody weighed yet evenly', async () => {
    const gewichten = { 'gewicht.omzetpotentie': '1', 'gewicht.marge': '1', 'gewicht.strategischeFit': '0' };
    accounts.put(
      testaccount([], { velden: { ...gewichten, 'gewicht.kredietwaardigheid': '', 'gewicht.relatie': '' } }),
    );
    const user = await openStap('waarde');
    const model = await section('Scoremodel');
    expect(model).toHaveTextContent('De gewichten zijn samen 200%. Dat is 100% te veel.');
    await user.click(within(model).getByRole('button', { name: 'Verdeel opnieuw' }));
    await waitFor(() => expect(accounts.account().velden['gewicht.marge']).toBe('0.5'));
    const none = Object.fromEntries(Object.keys(accounts.account().velden).map((veld) => [veld, '']));
    accounts.edit('ACC-0001', (held) => ({ ...held, account: { ...held.account, velden: none as Account['velden'] } }));
    await waitFor(() => expect(model).toHaveTextContent('De gewichten zijn samen 0%. Er mist nog 100%.'));
    await user.click(within(model).getByRole('button', { name: 'Verdeel opnieuw' }));
    await waitFor(() => expect(accounts.account().velden['gewicht.relatie']).toBe('0.2'));
  });
});

describe('The class of an account', () => {
  it('follows from our own turnover over all accounts, whatever the score', async () => {
    accounts.put(testaccount(gezondeJaren, { velden: scores }));
    accounts.put({ nummer: 'ACC-0002' }, { rij: { eigenOmzet: 900_000, score: 1 } });
    await openStap('waarde');
    const part = await section('Klasse van de account');
    expect(part).toHaveTextContent('Klasse B');
    expect(part).toHaveTextContent('€ 50.000');
    expect(part).toHaveTextContent('tot 80,0% van de omzet A, tot 95,0% B, en de rest C');
    expect(part).toHaveTextContent('verandert de klasse niet');
  });

  it('says nothing yet when there is one account, and asks for the turnover when that is missing', async () => {
    accounts.put(testaccount(gezondeJaren));
    await openStap('waarde');
    expect(await section('Klasse van de account')).toHaveTextContent('die ene account is altijd A');
    accounts.edit('ACC-0001', (held) => ({ ...held, account: testaccount([]) }));
    expect(await screen.findByText(/De eigen omzet van deze account ontbreekt/)).toBeVisible();
  });
});

describe('What an account is worth', () => {
  it('shows the customer value with the cells that it was computed from', async () => {
    accounts.put(testaccount(gezondeJaren, { velden: forClv }));
    await openStap('waarde');
    const part = await section('Klantwaarde (CLV)');
    // 14.000 × 0,8 / (1 + 0,1 − 0,8)
    expect(part).toHaveTextContent('€ 37.333,33');
    const inputs = within(part).getAllByRole('listitem');
    expect(inputs.map(({ textContent }) => textContent)).toEqual([
      'Onze marge bij deze account 2023: € 14.000 E12',
      'Retentie per jaar: 80% C4',
      'Disconteringsvoet: 10% C4',
      'Acquisitiekosten: € 0,00 C4',
    ]);
  });

  it('says what is missing and leads to where one fills it in', async () => {
    accounts.put(testaccount(gezondeJaren, { velden: { retentie: '0.8' } }));
    const user = await openStap('waarde');
    const part = await section('Klantwaarde (CLV)');
    expect(part).toHaveTextContent('Dit ontbreekt: Disconteringsvoet.');
    await user.click(within(part).getByRole('button', { name: 'Vul in bij Account' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Account' })).toBeVisible();
  });

  it('says why a value cannot be computed', async () => {
    accounts.put(testaccount(gezondeJaren, { velden: { retentie: '1', disconteringsvoet: '0' } }));
    await openStap('waarde');
    expect((await section('Klantwaarde (CLV)')).querySelector('.offerte-problem')).toHaveTextContent(/retentie/i);
  });

  it('shows which part of its purchases the account makes with us', async () => {
    accounts.put(testaccount(gezondeJaren));
    await openStap('waarde');
    expect(await section('Aandeel in de inkoop (share of wallet)')).toHaveTextContent('16,7%');
  });

  it.each(['nl', 'en'] as const)('is accessible (%s)', async (language) => {
    accounts.put(testaccount(gezondeJaren, { velden: { ...scores, 'gewicht.marge': '0.5' } }));
    await openStap('waarde', language);
    await screen.findAllByRole('combobox');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
