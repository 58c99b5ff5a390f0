import { screen, waitFor, within } from '@testing-library/react';
import type { Jaar } from '../calc/accountanalyse/testaccount';
import { gezondeJaren, testaccount } from '../calc/accountanalyse/testaccount';
import SignalenStap from '../../src/taskpane/accountanalyse/signalen/SignalenStap';
import { problemsOf } from './axe';
import { held } from './oordeelWorkbook';
import { showStep } from './showStep';

jest.mock('../../src/taskpane/accountanalyse/operations', () => jest.requireActual('./oordeelWorkbook').operations);
jest.mock('../../src/workbook/offerte/goToCell', () => ({ goToCell: jest.fn(async () => undefined) }));
const { goToCell } = jest.requireMock<{ goToCell: jest.Mock }>('../../src/workbook/offerte/goToCell');

/** The account buys little of what it could buy from us: the rule of cross-selling speaks. */
const jaren = gezondeJaren;
const card = async (title: string): Promise<HTMLElement> =>
  (await screen.findByRole('heading', { level: 4, name: new RegExp(title, 'i') })).closest('li')!;
const button = (where: HTMLElement, name: RegExp) => within(where).getByRole('button', { name });

describe('Opportunities and risks', () => {
  it('say in a sign and a word what they are, with their figures and the cells these stand in', async () => {
    held.put(testaccount(jaren));
    const user = await showStep(SignalenStap);
    const cross = await card('cross-selling');
    expect(cross).toHaveTextContent(/^\+ Kans: /);
    const facts = within(cross).getByRole('list', { name: /Waarop dit rust/ });
    expect(within(facts).getAllByRole('listitem')[0]).toHaveTextContent(/\d/);
    await user.click(within(facts).getAllByRole('button', { name: /G12/ })[0]!);
    expect(goToCell).toHaveBeenCalledWith("'Kengetallen 0001'!$G$12");
  });

  it('are nobody’s facts before somebody decides: accepting keeps the sentence, and can be taken back', async () => {
    held.put(testaccount(jaren));
    const user = await showStep(SignalenStap);
    expect(held.account.signalen).toEqual([]);
    const sentence = (await card('cross-selling')).querySelector('.signaal-zin')!.textContent;
    await user.click(button(await card('cross-selling'), /^Overnemen/));
    await waitFor(() =>
      expect(held.account.signalen).toEqual([
        { signaal: 'crossselling', besluit: 'overgenomen', tekst: sentence, voorstel: sentence },
      ]),
    );
    expect(await card('cross-selling')).toHaveTextContent('overgenomen');
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(held.account.signalen).toEqual([]));
    expect(button(await card('cross-selling'), /^Overnemen/)).toBeVisible();
  });

  it('can be reworded in a field that gets the focus, and Esc gives the focus back without a change', async () => {
    held.put(testaccount(jaren));
    const user = await showStep(SignalenStap);
    await user.click(button(await card('cross-selling'), /^Aanpassen/));
    const field = await screen.findByRole('textbox', { name: /Jouw zin/ });
    expect(field).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button(await card('cross-selling'), /^Aanpassen/)).toHaveFocus();
    await user.click(button(await card('cross-selling'), /^Aanpassen/));
    await user.clear(screen.getByRole('textbox', { name: /Jouw zin/ }));
    await user.click(screen.getByRole('button', { name: 'Bewaar je zin' }));
    expect(screen.getByText('Schrijf eerst een zin.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Jouw zin/ }), 'Hier valt nog veel te verkopen.');
    await user.click(screen.getByRole('button', { name: 'Bewaar je zin' }));
    await waitFor(() =>
      expect(held.account.signalen[0]).toMatchObject({
        besluit: 'aangepast',
        tekst: 'Hier valt nog veel te verkopen.',
        voorstel: expect.not.stringContaining('Hier valt'),
      }),
    );
  });

  it('tell when the figures changed since the decision, and let one take the new sentence or keep the own one', async () => {
    held.put(testaccount(jaren));
    const user = await showStep(SignalenStap);
    await user.click(button(await card('cross-selling'), /^Overnemen/));
    await waitFor(() => expect(held.account.signalen).toHaveLength(1));
    const [before] = held.account.signalen;
    const dearer: readonly Jaar[] = jaren.map((jaar) => ({ ...jaar, inkopenAssortiment: 400_000 }));
    held.edit({ ...held.account, jaren: testaccount(dearer).jaren });
    await screen.findByText(/De cijfers zijn veranderd sinds je besluit/);
    await user.click(button(await card('cross-selling'), /^Neem de nieuwe zin over/));
    await waitFor(() => expect(held.account.signalen[0]?.tekst).not.toBe(before?.tekst));
    await waitFor(() => expect(screen.queryByText(/De cijfers zijn veranderd/)).toBeNull());
    expect(within(await card('cross-selling')).getByRole('heading', { level: 4 })).toHaveFocus();
  });

  it('say when the figures no longer give rise to them', async () => {
    held.put(
      testaccount(jaren, {
        signalen: [{ signaal: 'liquiditeitsrisico', besluit: 'overgenomen', tekst: 'Weinig geld.', voorstel: 'Toen.' }],
      }),
    );
    await showStep(SignalenStap);
    expect(await card('Liquiditeitsrisico')).toHaveTextContent('De regel leest dit nu niet meer uit de cijfers.');
  });

  it('go into their quadrant of the SWOT once they are accepted, one time', async () => {
    held.put(testaccount(jaren));
    const user = await showStep(SignalenStap);
    expect(within(await card('cross-selling')).queryByRole('button', { name: /SWOT/ })).toBeNull();
    await user.click(button(await card('cross-selling'), /^Overnemen/));
    await waitFor(() => expect(held.account.signalen).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: /^Zet in SWOT/ }));
    await waitFor(() =>
      expect(held.account.swot).toEqual([
        { id: 'p1', kwadrant: 'O', punt: held.account.signalen[0]?.tekst, herkomst: 'crossselling' },
      ]),
    );
    expect(await screen.findByText('Staat in de SWOT bij kansen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Zet in SWOT/ })).toBeNull();
  });

  it('wait for figures, and lead there', async () => {
    held.put(testaccount([]));
    const user = await showStep(SignalenStap);
    await user.click(await screen.findByRole('button', { name: 'Naar de jaarcijfers' }));
    expect(held.steps).toEqual(['jaarcijfers']);
  });

  it('are proposed in the language of the sheets, and say so in a pane of another language', async () => {
    held.put(testaccount(jaren));
    await showStep(SignalenStap, 'en');
    expect(await screen.findByText(/The sentences are in the language of the sheets/)).toBeVisible();
    expect((await card('cross-selling')).querySelector('.signaal-zin')).toHaveAttribute('lang', 'nl');
  });

  it('cannot be decided on in sheets of a newer add-in', async () => {
    held.put(testaccount(jaren));
    held.isAlleenLezen = true;
    await showStep(SignalenStap);
    expect(within(await card('cross-selling')).queryByRole('button', { name: /^Overnemen/ })).toBeNull();
  });

  it.each(['nl', 'en'] as const)('are accessible (%s)', async (language) => {
    held.put(
      testaccount(jaren, {
        signalen: [{ signaal: 'liquiditeitsrisico', besluit: 'aangepast', tekst: 'Weinig geld.', voorstel: 'Toen.' }],
      }),
    );
    await showStep(SignalenStap, language);
    await screen.findAllByRole('heading', { level: 4 });
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
