import { screen } from '@testing-library/react';
import type { Account } from '../../src/calc/accountanalyse/account';
import { gezondeJaren, testaccount } from '../calc/accountanalyse/testaccount';
import { accounts } from './accountWorkbook';
import { showPane } from './showPane';

jest.setTimeout(60_000);

const complete = {
  'advies.voorstel': 'Meer verkopen.',
  'advies.actie': 'Gesprek plannen',
  'advies.eigenaar': 'Noor',
  'advies.reviewdatum': '2999-05-01',
  'score.omzetpotentie': '4',
  'score.marge': '3',
  'score.strategischeFit': '5',
  'score.kredietwaardigheid': '2',
  'score.relatie': '3',
};
const stale = {
  signaal: 'liquiditeitsrisico',
  besluit: 'overgenomen',
  tekst: 'Weinig geld.',
  voorstel: 'Toen.',
} as const;
/** What the list of steps says of one. */
const stateOf = async (account: Account, step: string): Promise<string> => {
  accounts.put(account);
  await showPane('?account=ACC-0001');
  return (await screen.findByRole('button', { name: new RegExp(`^${step}`) })).textContent;
};

describe('The list of steps', () => {
  it.each([
    ['that figures come first', testaccount([]), 'Kansen en risico’s', /eerst cijfers nodig/],
    ['how many proposals wait', testaccount(gezondeJaren), 'Kansen en risico’s', /\d voorstellen om over te beslissen/],
    [
      'that a decision rests on other figures',
      testaccount(gezondeJaren, { signalen: [stale] }),
      'Kansen en risico’s',
      /1 besluit rust op andere cijfers dan nu/,
    ],
    [
      'nothing of a rejected proposal that the figures no longer make',
      testaccount([], { signalen: [{ ...stale, besluit: 'afgewezen' }] }),
      'Kansen en risico’s',
      /over 1 voorstel beslist/,
    ],
    [
      'how much is known in words',
      testaccount([]),
      'Kwalitatief',
      /0 van 6 onderwerpen ingevuld, nog niemand in de DMU/,
    ],
    ['that there are no points', testaccount([]), 'SWOT', /nog geen punten/],
    [
      'how many marks are given',
      testaccount([], { velden: { 'score.marge': '3' } }),
      'Waarde',
      /1 van 5 cijfers gegeven/,
    ],
    [
      'that the weights are not right',
      testaccount([], { velden: { ...complete, 'gewicht.relatie': '0.2' } }),
      'Waarde',
      /!.*de gewichten zijn samen geen 100%/,
    ],
    ['what the score comes to', testaccount([], { velden: complete }), 'Waarde', /totaalscore 3,55 van 5/],
    ['how much the advice lacks', testaccount(gezondeJaren), 'Profiel en advies', /nog 4 dingen in te vullen/],
    [
      'when the advice is looked at again',
      testaccount(gezondeJaren, { velden: complete }),
      'Profiel en advies',
      /✓.*compleet, opnieuw bekijken op 1-5-2999/,
    ],
    [
      'that the advice should have been looked at',
      testaccount(gezondeJaren, { velden: { ...complete, 'advies.reviewdatum': '2020-05-01' } }),
      'Profiel en advies',
      /!.*de reviewdatum 1-5-2020 is voorbij/,
    ],
  ])('says %s', async (_, account, step, state) => {
    expect(await stateOf(account, step)).toMatch(state);
  });
});
