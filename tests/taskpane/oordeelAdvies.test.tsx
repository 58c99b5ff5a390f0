import { screen, waitFor, within } from '@testing-library/react';
import { gezondeJaren, testaccount } from '../calc/accountanalyse/testaccount';
import { accounts } from './accountWorkbook';
import { problemsOf } from './axe';
import { openStap } from './openStap';

jest.setTimeout(60_000);

const filled = {
  'advies.voorstel': 'Meer verkopen.',
  'advies.actie': 'Gesprek plannen',
  'advies.eigenaar': 'Noor',
  'advies.reviewdatum': '2027-05-01',
};

describe('The advice', () => {
  it('says in words what is still missing, until nothing is', async () => {
    accounts.put(testaccount(gezondeJaren, { velden: { ...filled, 'advies.eigenaar': '', 'advies.reviewdatum': '' } }));
    const user = await openStap('advies');
    const state = await screen.findByText(/^De eigenaar: wie doet het\?$/);
    expect(screen.getByText(/^De reviewdatum: wanneer kijk je opnieuw\?$/)).toBeVisible();
    expect(screen.queryByText(/^De volgende actie/)).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Eigenaar van de actie' }), 'Noor');
    await user.type(screen.getByRole('textbox', { name: 'Datum van de review' }), '1-5-2027');
    await user.tab();
    await waitFor(() => expect(state).not.toBeInTheDocument());
    expect(await screen.findByText('Het advies is compleet.')).toBeVisible();
    expect(accounts.account().velden['advies.reviewdatum']).toBe('2027-05-01');
  });

  it('shows each sentence as it will be, with the cells it rests on', async () => {
    const tekst = 'Er valt hier veel te verkopen.';
    accounts.put(
      testaccount(gezondeJaren, {
        velden: filled,
        signalen: [{ signaal: 'crossselling', besluit: 'aangepast', tekst, voorstel: '' }],
      }),
    );
    await openStap('advies');
    const sentence = (await screen.findByText(new RegExp(tekst))).closest('li')!;
    const places = within(sentence).getByRole('list', { name: 'Rust op:' });
    expect(within(places).getAllByRole('button').length).toBeGreaterThan(0);
  });

  it('goes on its sheet in the language of the account, and then leads there', async () => {
    accounts.put({ ...testaccount(gezondeJaren, { velden: filled }), taal: 'en' });
    const user = await openStap('advies');
    expect(
      await screen.findByText('Het advies staat in het Engels, net als de bladen van deze account.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zet het advies op een blad' }));
    await user.click(await screen.findByRole('button', { name: 'Naar het blad Advies 0001' }));
    expect(accounts.written).toEqual([
      expect.objectContaining({ titel: 'Advice Jansen bv', voorstel: 'Meer verkopen.' }),
    ]);
    expect(accounts.shown).toEqual([['ACC-0001', 'advies']]);
  });

  it('asks first where somebody changed its sentences, and leaves them unless told otherwise', async () => {
    accounts.put(testaccount(gezondeJaren, { velden: filled }));
    accounts.gewijzigd = [{ cel: "'Advies 0001'!A14", oud: 'Mijn zin.', nieuw: 'Onze zin.' }];
    const user = await openStap('advies');
    const button = await screen.findByRole('button', { name: 'Zet het advies op een blad' });
    await user.click(button);
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByRole('row', { name: 'A14 Mijn zin. Onze zin.' })).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Niet overschrijven' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog', { hidden: true })).toBeNull());
    expect(accounts.written).toEqual([]);
    expect(button).toHaveFocus();
    expect(screen.getByText(/Er is nog niets vervangen/)).toBeVisible();
    await user.click(button);
    // On a busy machine the page behind the first question is shown again to screen readers after the second one opened.
    await user.click(await screen.findByRole('button', { name: 'Overschrijven', hidden: true }));
    expect(await screen.findByText('Het advies staat op het blad.')).toBeVisible();
    expect(accounts.written).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(accounts.written).toEqual([]));
  });

  it('comes with a profile that names what is not known yet', async () => {
    accounts.put(testaccount(gezondeJaren));
    const user = await openStap('advies');
    const part = await screen.findByRole('region', { name: 'Accountprofiel' });
    expect(within(part).getAllByRole('listitem').length).toBeGreaterThan(0);
    await user.click(within(part).getByRole('button', { name: 'Zet het profiel op een blad' }));
    expect(await screen.findByRole('button', { name: 'Naar het blad Profiel 0001' })).toBeVisible();
  });

  it('leads to the chances and risks while nothing rests on the sheets', async () => {
    accounts.put(testaccount([], { velden: filled }));
    const user = await openStap('advies');
    await user.click(await screen.findByRole('button', { name: 'Naar kansen en risico’s' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Kansen en risico’s' })).toBeVisible();
  });

  it.each(['nl', 'en'] as const)('is accessible (%s)', async (language) => {
    accounts.put(testaccount(gezondeJaren, { velden: { 'advies.voorstel': 'Meer verkopen.' } }));
    await openStap('advies', language);
    await screen.findAllByRole('textbox');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
