import { screen, waitFor, within } from '@testing-library/react';
import { gezondeJaren, testaccount } from '../calc/accountanalyse/testaccount';
import type { Kwadrant, Swotrij } from '../../src/calc/accountanalyse/account';
import { accounts } from './accountWorkbook';
import { problemsOf } from './axe';
import { openStap } from './openStap';

jest.setTimeout(60_000);

const point = (id: string, kwadrant: Kwadrant, punt: string): Swotrij => ({ id, kwadrant, punt, herkomst: '' });
const [loyal, cheap, slow, growth, rival] = [
  point('p1', 'S', 'Trouwe klanten'),
  point('p2', 'S', 'Lage kosten'),
  point('p3', 'W', 'Trage levering'),
  point('p4', 'O', 'Markt groeit'),
  point('p5', 'T', 'Nieuwe concurrent'),
];
const swot = [loyal, cheap, slow, growth, rival];
const points = (): readonly string[] => accounts.account().swot.map(({ punt }) => punt);
const quadrant = (name: string): Promise<HTMLElement> => screen.findByRole('list', { name });

describe('The SWOT', () => {
  it('takes a point where one types it, and the focus stays for the next', async () => {
    accounts.put(testaccount([]));
    const user = await openStap('swot');
    const field = await screen.findByRole('textbox', { name: 'Nieuw punt bij sterktes' });
    await user.type(field, 'Trouwe klanten{Enter}');
    await waitFor(() =>
      expect(accounts.account().swot).toEqual([{ id: 'p1', kwadrant: 'S', punt: 'Trouwe klanten', herkomst: '' }]),
    );
    await waitFor(() => expect(field).toHaveValue(''));
    expect(field).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Voeg toe: Nieuw punt bij zwaktes' }));
    expect(screen.getByText('Schrijf eerst een punt op.')).toBeVisible();
  });

  it('moves a point within its quadrant by the keyboard, past points of other quadrants', async () => {
    accounts.put(testaccount([], { swot: [loyal, slow, cheap] }));
    const user = await openStap('swot');
    const strengths = await quadrant('Sterktes');
    within(strengths).getByRole('button', { name: 'Wijzig: Trouwe klanten' }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(points()).toEqual(['Lage kosten', 'Trage levering', 'Trouwe klanten']));
    expect(screen.getByRole('button', { name: 'Wijzig: Trouwe klanten' })).toHaveFocus();
  });

  it('moves a point to another quadrant, rewords it, and removes it with a way back', async () => {
    accounts.put(testaccount([], { swot }));
    const user = await openStap('swot');
    await user.click(await screen.findByRole('button', { name: 'Wijzig: Markt groeit' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hoort bij' }), 'Bedreigingen');
    await waitFor(() => expect(accounts.account().swot.at(-1)).toMatchObject({ id: 'p4', kwadrant: 'T' }));
    const field = screen.getByRole('textbox', { name: 'Punt' });
    await user.clear(field);
    await user.type(field, 'Markt krimpt');
    await user.tab();
    await waitFor(() => expect(points()).toContain('Markt krimpt'));
    await user.click(screen.getByRole('button', { name: 'Verwijder' }));
    await waitFor(() => expect(points()).not.toContain('Markt krimpt'));
    expect(await screen.findByRole('button', { name: 'Wijzig: Nieuwe concurrent' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(points()).toContain('Markt krimpt'));
  });

  it('drops the scores of a point that goes, so that no later point has them', async () => {
    accounts.put(testaccount([], { swot, confrontatie: [{ intern: 'p1', extern: 'p5', score: 3 }] }));
    const user = await openStap('swot');
    await user.click(await screen.findByRole('button', { name: 'Wijzig: Nieuwe concurrent' }));
    await user.click(screen.getByRole('button', { name: 'Verwijder' }));
    await waitFor(() => expect(points()).not.toContain('Nieuwe concurrent'));
    expect(accounts.account().confrontatie).toEqual([]);
  });

  it('offers the sentences on chances and risks that were accepted, and knows where they came from', async () => {
    const signalen = [
      { signaal: 'crossselling', besluit: 'aangepast', tekst: 'Meer verkopen.', voorstel: '' },
    ] as const;
    accounts.put(testaccount(gezondeJaren, { signalen }));
    const user = await openStap('swot');
    await user.click(await screen.findByRole('button', { name: /^Zet bij kansen/ }));
    await waitFor(() =>
      expect(accounts.account().swot).toMatchObject([
        { kwadrant: 'O', punt: 'Meer verkopen.', herkomst: 'crossselling' },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Uit kansen en risico’s' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Wijzig: Meer verkopen.' }));
    expect(await screen.findByText(/^Komt uit: .*cross-selling/)).toBeVisible();
  });

  it.each(['nl', 'en'] as const)('is accessible (%s)', async (language) => {
    accounts.put(testaccount([], { swot }));
    await openStap('swot', language);
    expect(await screen.findAllByRole('combobox')).toHaveLength(3);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});

describe('The confrontation matrix', () => {
  it('waits for an inside and an outside', async () => {
    accounts.put(testaccount([], { swot: [loyal, slow] }));
    await openStap('swot');
    expect(await screen.findByText(/minstens één kans of bedreiging/)).toBeVisible();
  });

  it('asks a score for each pair, adds up per strategy and names the strongest pair', async () => {
    accounts.put(testaccount([], { swot }));
    const user = await openStap('swot');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Tegenover kans: Markt groeit' }),
      '3: beslissend',
    );
    await screen.findByText('1 van 6 paren heeft een score.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sterkte of zwakte' }), 'Zwakte: Trage levering');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Tegenover bedreiging: Nieuwe concurrent' }),
      '2: veel',
    );
    await waitFor(() =>
      expect(accounts.account().confrontatie).toEqual([
        { intern: 'p1', extern: 'p4', score: 3 },
        { intern: 'p3', extern: 'p5', score: 2 },
      ]),
    );
    const total = async (name: RegExp) => (await screen.findByText(name)).nextElementSibling;
    expect(await total(/^SO/)).toHaveTextContent('3');
    expect(await total(/^WT/)).toHaveTextContent('2');
    expect(
      screen.getByText(/Het sterkste paar is “Trouwe klanten” tegenover “Markt groeit” \(score 3\)/),
    ).toBeVisible();
  });

  it('forgets the score of a pair, and tells a zero from none', async () => {
    accounts.put(testaccount([], { swot, confrontatie: [{ intern: 'p1', extern: 'p4', score: 0 }] }));
    const user = await openStap('swot');
    const pair = await screen.findByRole('combobox', { name: 'Tegenover kans: Markt groeit' });
    expect(pair).toHaveDisplayValue('0: niets met elkaar te maken');
    await user.selectOptions(pair, 'nog geen score');
    await waitFor(() => expect(accounts.account().confrontatie).toEqual([]));
    await screen.findByText('0 van 6 paren heeft een score.');
  });
});
