import { screen, waitFor, within } from '@testing-library/react';
import { gezondeJaren, testaccount } from '../calc/accountanalyse/testaccount';
import AdviesStap from '../../src/taskpane/accountanalyse/advies/AdviesStap';
import { problemsOf } from './axe';
import { held } from './oordeelWorkbook';
import { showStep } from './showStep';

jest.mock('../../src/taskpane/accountanalyse/operations', () => jest.requireActual('./oordeelWorkbook').operations);

const filled = {
  'advies.voorstel': 'Meer verkopen.',
  'advies.actie': 'Gesprek plannen',
  'advies.eigenaar': 'Noor',
  'advies.reviewdatum': '2027-05-01',
};

describe('The advice', () => {
  it('says in words what is still missing, until nothing is', async () => {
    held.put(testaccount(gezondeJaren, { velden: { ...filled, 'advies.eigenaar': '', 'advies.reviewdatum': '' } }));
    const user = await showStep(AdviesStap);
    const state = await screen.findByText(/^De eigenaar: wie doet het\?$/);
    expect(screen.getByText(/^De reviewdatum: wanneer kijk je opnieuw\?$/)).toBeVisible();
    expect(screen.queryByText(/^De volgende actie/)).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Eigenaar van de actie' }), 'Noor');
    await user.type(screen.getByRole('textbox', { name: 'Datum van de review' }), '1-5-2027');
    await user.tab();
    await waitFor(() => expect(state).not.toBeInTheDocument());
    expect(await screen.findByText('Het advies is compleet.')).toBeVisible();
    expect(held.account.velden['advies.reviewdatum']).toBe('2027-05-01');
  });

  it('shows each sentence as it will be, with the cells it rests on', async () => {
    const tekst = 'Er valt hier veel te verkopen.';
    held.put(
      testaccount(gezondeJaren, {
        velden: filled,
        signalen: [{ signaal: 'crossselling', besluit: 'aangepast', tekst, voorstel: '' }],
      }),
    );
    await showStep(AdviesStap);
    const sentence = (await screen.findByText(new RegExp(tekst))).closest('li')!;
    const places = within(sentence).getByRole('list', { name: 'Rust op:' });
    expect(within(places).getAllByRole('button').length).toBeGreaterThan(0);
  });

  it('goes on its sheet in the language of the account, and then leads there', async () => {
    held.put({ ...testaccount(gezondeJaren, { velden: filled }), taal: 'en' });
    const user = await showStep(AdviesStap);
    expect(
      await screen.findByText('Het advies staat in het Engels, net als de bladen van deze account.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zet het advies op een blad' }));
    await user.click(await screen.findByRole('button', { name: 'Naar het blad Advies 0001' }));
    expect(held.written).toEqual([expect.objectContaining({ titel: 'Advice Jansen bv', voorstel: 'Meer verkopen.' })]);
    expect(held.shown).toEqual(['advies']);
  });

  it('comes with a profile that names what is not known yet', async () => {
    held.put(testaccount(gezondeJaren));
    const user = await showStep(AdviesStap);
    const part = await screen.findByRole('region', { name: 'Accountprofiel' });
    expect(within(part).getAllByRole('listitem').length).toBeGreaterThan(0);
    await user.click(within(part).getByRole('button', { name: 'Zet het profiel op een blad' }));
    expect(await screen.findByRole('button', { name: 'Naar het blad Profiel 0001' })).toBeVisible();
  });

  it('leads to the chances and risks while nothing rests on the sheets', async () => {
    held.put(testaccount([], { velden: filled }));
    const user = await showStep(AdviesStap);
    await user.click(await screen.findByRole('button', { name: 'Naar kansen en risico’s' }));
    expect(held.steps).toEqual(['signalen']);
  });

  it.each(['nl', 'en'] as const)('is accessible (%s)', async (language) => {
    held.put(testaccount(gezondeJaren, { velden: { 'advies.voorstel': 'Meer verkopen.' } }));
    await showStep(AdviesStap, language);
    await screen.findAllByRole('textbox');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
