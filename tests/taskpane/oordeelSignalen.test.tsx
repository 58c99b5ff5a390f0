import { screen, waitFor, within } from '@testing-library/react';
import type { Jaar } from '../calc/accountanalyse/testaccount';
import { gezondeJaren, testaccount } from '../calc/accountanalyse/testaccount';
import { accounts } from './accountWorkbook';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { openStap } from './openStap';

jest.setTimeout(60_000);

/** The account buys little of what it could buy from us: the rule of cross-selling speaks. */
const jaren = gezondeJaren;
const card = async (title: string): Promise<HTMLElement> =>
  (await screen.findByRole('heading', { level: 4, name: new RegExp(title, 'i') })).closest('li')!;
const button = (where: HTMLElement, name: RegExp) => within(where).getByRole('button', { name });

describe('Opportunities and risks', () => {
  it('say in a sign and a word what they are, with their figures and the cells these stand in', async () => {
    accounts.put(testaccount(jaren));
    const user = await openStap('signalen');
    const cross = await card('cross-selling');
    expect(cross).toHaveTextContent(/^\+ Kans: /);
    const facts = within(cross).getByRole('list', { name: /Waarop dit rust/ });
    expect(within(facts).getAllByRole('listitem')[0]).toHaveTextContent(/\d/);
    await user.click(within(facts).getAllByRole('button', { name: /E12/ })[0]!);
    await waitFor(() => expect(offertes.visited).toEqual(["'Jaarcijfers 0001'!$E$12"]));
  });

  it('are nobody’s facts before somebody decides: accepting keeps the sentence, and can be taken back', async () => {
    accounts.put(testaccount(jaren));
    const user = await openStap('signalen');
    expect(accounts.account().signalen).toEqual([]);
    const sentence = (await card('cross-selling')).querySelector('.signaal-zin')!.textContent;
    await user.click(button(await card('cross-selling'), /^Overnemen/));
    await waitFor(() =>
      expect(accounts.account().signalen).toEqual([
        { signaal: 'crossselling', besluit: 'overgenomen', tekst: sentence, voorstel: sentence },
      ]),
    );
    expect(await card('cross-selling')).toHaveTextContent('overgenomen');
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(accounts.account().signalen).toEqual([]));
    expect(button(await card('cross-selling'), /^Overnemen/)).toBeVisible();
  });

  it('can be reworded in a field that gets the focus, and Esc gives the focus back without a change', async () => {
    accounts.put(testaccount(jaren));
    const user = await openStap('signalen');
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
      expect(accounts.account().signalen[0]).toMatchObject({
        besluit: 'aangepast',
        tekst: 'Hier valt nog veel te verkopen.',
        voorstel: expect.not.stringContaining('Hier valt'),
      }),
    );
  });

  it('tell when the figures changed since the decision, and let one take the new sentence or keep the own one', async () => {
    accounts.put(testaccount(jaren));
    const user = await openStap('signalen');
    await user.click(button(await card('cross-selling'), /^Overnemen/));
    await waitFor(() => expect(accounts.account().signalen).toHaveLength(1));
    const [before] = accounts.account().signalen;
    const dearer: readonly Jaar[] = jaren.map((jaar) => ({ ...jaar, inkopenAssortiment: 400_000 }));
    accounts.edit('ACC-0001', (held) => ({ ...held, account: { ...held.account, jaren: testaccount(dearer).jaren } }));
    await screen.findByText(/De cijfers zijn veranderd sinds je besluit/);
    await user.click(button(await card('cross-selling'), /^Neem de nieuwe zin over/));
    await waitFor(() => expect(accounts.account().signalen[0]?.tekst).not.toBe(before?.tekst));
    await waitFor(() => expect(screen.queryByText(/De cijfers zijn veranderd/)).toBeNull());
    expect(within(await card('cross-selling')).getByRole('heading', { level: 4 })).toHaveFocus();
  });

  it('say when the figures no longer give rise to them', async () => {
    accounts.put(
      testaccount(jaren, {
        signalen: [{ signaal: 'liquiditeitsrisico', besluit: 'overgenomen', tekst: 'Weinig geld.', voorstel: 'Toen.' }],
      }),
    );
    await openStap('signalen');
    expect(await card('Liquiditeitsrisico')).toHaveTextContent('De regel leest dit nu niet meer uit de cijfers.');
  });

  it('go into their quadrant of the SWOT once they are accepted, one time', async () => {
    accounts.put(testaccount(jaren));
    const user = await openStap('signalen');
    expect(within(await card('cross-selling')).queryByRole('button', { name: /SWOT/ })).toBeNull();
    await user.click(button(await card('cross-selling'), /^Overnemen/));
    await waitFor(() => expect(accounts.account().signalen).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: /^Zet in SWOT/ }));
    await waitFor(() =>
      expect(accounts.account().swot).toEqual([
        { id: 'p1', kwadrant: 'O', punt: accounts.account().signalen[0]?.tekst, herkomst: 'crossselling' },
      ]),
    );
    expect(await screen.findByText('Staat in de SWOT bij kansen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Zet in SWOT/ })).toBeNull();
  });

  it('wait for figures, and lead there', async () => {
    accounts.put(testaccount([]));
    const user = await openStap('signalen');
    await user.click(await screen.findByRole('button', { name: 'Naar de jaarcijfers' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Jaarcijfers' })).toBeVisible();
  });

  it('are proposed in the language of the sheets, and say so in a pane of another language', async () => {
    accounts.put(testaccount(jaren));
    await openStap('signalen', 'en');
    expect(await screen.findByText(/The sentences are in the language of the sheets/)).toBeVisible();
    expect((await card('cross-selling')).querySelector('.signaal-zin')).toHaveAttribute('lang', 'nl');
  });

  it('cannot be decided on in sheets of a newer add-in', async () => {
    accounts.put(testaccount(jaren));
    accounts.isAlleenLezen = true;
    await openStap('signalen');
    expect(within(await card('cross-selling')).queryByRole('button', { name: /^Overnemen/ })).toBeNull();
  });

  it.each(['nl', 'en'] as const)('are accessible (%s)', async (language) => {
    accounts.put(
      testaccount(jaren, {
        signalen: [{ signaal: 'liquiditeitsrisico', besluit: 'aangepast', tekst: 'Weinig geld.', voorstel: 'Toen.' }],
      }),
    );
    await openStap('signalen', language);
    await screen.findAllByRole('heading', { level: 4 });
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
