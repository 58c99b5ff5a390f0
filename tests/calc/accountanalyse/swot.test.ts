import fc from 'fast-check';
import type { Confrontatie, Kwadrant, Swotrij } from '../../../src/calc/accountanalyse/account';
import { confrontatiematrix } from '../../../src/calc/accountanalyse/swot';

const punt = (id: string): Swotrij => ({ id, kwadrant: id.charAt(0) as Kwadrant, punt: `punt ${id}`, herkomst: '' });
const swot = ['S1', 'T1', 'W1', 'O1', 'O2'].map(punt);
const score = (intern: string, extern: string, waarde: number): Confrontatie => ({ intern, extern, score: waarde });

describe('the confrontation matrix', () => {
  test('sets each strength and weakness against each opportunity and threat', () => {
    const { paren } = confrontatiematrix(swot, [score('W1', 'O1', 2)]);
    expect(paren.map(({ intern, extern, strategie, score: each }) => [intern.id, extern.id, strategie, each])).toEqual([
      ['S1', 'T1', 'ST', 0],
      ['S1', 'O1', 'SO', 0],
      ['S1', 'O2', 'SO', 0],
      ['W1', 'T1', 'WT', 0],
      ['W1', 'O1', 'WO', 2],
      ['W1', 'O2', 'WO', 0],
    ]);
  });

  test('adds up per strategy and finds the strongest pair, of equal ones the first', () => {
    const { totalen, sterkste } = confrontatiematrix(swot, [
      score('W1', 'O2', 3),
      score('S1', 'O1', 2),
      score('S1', 'O2', 3),
      score('S1', 'T1', 1),
    ]);
    expect(totalen).toEqual({ SO: 5, ST: 1, WO: 3, WT: 0 });
    expect([sterkste?.intern.id, sterkste?.extern.id]).toEqual(['S1', 'O2']);
  });

  test('does not count points that are gone, scores that are none, and pairs the wrong way round', () => {
    const { totalen, sterkste } = confrontatiematrix(swot, [
      score('S9', 'O1', 3),
      score('S1', 'O1', 4),
      score('S1', 'O2', 1.5),
      score('S1', 'T1', -1),
      score('O1', 'W1', 3),
    ]);
    expect(totalen).toEqual({ SO: 0, ST: 0, WO: 0, WT: 0 });
    expect(sterkste).toBeUndefined();
  });

  test('has totals that add up to the scores of all pairs', () => {
    const scores = fc.array(
      fc.record({ intern: fc.constantFrom('S1', 'W1'), extern: fc.constantFrom('O1', 'O2', 'T1'), score: fc.nat(3) }),
    );
    fc.assert(
      fc.property(scores, (confrontatie) => {
        const { paren, totalen } = confrontatiematrix(swot, confrontatie);
        const som = (waarden: readonly number[]): number => waarden.reduce((total, each) => total + each, 0);
        expect(som(Object.values(totalen))).toBe(som(paren.map((paar) => paar.score)));
      }),
    );
  });
});
