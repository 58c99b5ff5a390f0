import { isOnverklaard } from '../../../src/calc/rekenen/isOnverklaard';
import { nieuwePoging, type Logpoging, type Nagekekenantwoord } from '../../../src/calc/rekenen/nieuwePoging';
import type { Oordeel } from '../../../src/calc/rekenen/oordeel';

const seed = 'MAV3A|07|X2-GHM-01|1001';
const fout: Oordeel = { oordeel: 'fout', goed: false, code: 'ONBEKEND', feedback: '' };
const goed: Oordeel = { oordeel: 'goed', goed: true, code: 'GOED', feedback: '' };

interface Antwoord extends Partial<Nagekekenantwoord> {
  readonly antwoord: string;
}

/** The log after these answers. */
function logVan(...antwoorden: readonly Antwoord[]): Logpoging[] {
  const log: Logpoging[] = [];
  for (const antwoord of antwoorden) {
    const poging = nieuwePoging(log, { seed, oordeel: fout, hint: false, ...antwoord });
    if (poging) log.push({ ...poging, dag: 0 });
  }
  return log;
}
const nummers = (log: readonly Logpoging[]): number[] => log.map(({ poging }) => poging);

describe('a new attempt', () => {
  test('holds the exercise as it is printed, the answer as it was typed and what became of it', () => {
    expect(nieuwePoging([], { seed, antwoord: '497,31', oordeel: goed, hint: false })).toEqual({
      template: 'X2-GHM-01',
      seed: `${seed}·v1`,
      antwoord: '497,31',
      oordeel: 'goed',
      goed: true,
      code: 'GOED',
      hint: false,
      poging: 1,
    });
  });

  test('is not made by the same number written otherwise', () => {
    expect(nummers(logVan({ antwoord: '497,31' }, { antwoord: '€ 497,31' }, { antwoord: '497,32' }))).toEqual([1, 2]);
  });

  test('is not made by what cannot be read, nor by an exercise of which a given was changed', () => {
    const log = logVan(
      { antwoord: '?', oordeel: { ...fout, oordeel: 'onleesbaar', code: 'NIET-LEESBAAR' } },
      { antwoord: '1', oordeel: { ...fout, code: 'GEGEVEN-GEWIJZIGD' } },
      { antwoord: '2', seed: 'geen seed' },
      { antwoord: '3' },
    );
    expect(log.map(({ antwoord }) => antwoord)).toEqual(['3']);
    expect(nummers(log)).toEqual([1]);
  });

  test('is not made by the answer that was given last, with or without the version in the seed', () => {
    const log = logVan(
      { antwoord: '12' },
      { antwoord: ' 12 ', seed: `${seed}·v1` },
      { antwoord: '13' },
      { antwoord: '12' },
    );
    expect(log.map(({ antwoord }) => antwoord)).toEqual(['12', '13', '12']);
    expect(nummers(log)).toEqual([1, 2, 3]);
  });

  test('counts the attempts at its own exercise alone', () => {
    const andere = 'MAV3A|07|X2-GHM-01|1002';
    expect(nummers(logVan({ antwoord: '12' }, { antwoord: '12', seed: andere }, { antwoord: '13' }))).toEqual([
      1, 1, 2,
    ]);
  });

  test('keeps the hint of an earlier attempt at the same exercise', () => {
    const andere = 'MAV3A|07|X2-GHM-01|1002';
    const log = logVan(
      { antwoord: '1' },
      { antwoord: '2', hint: true },
      { antwoord: '3' },
      { antwoord: '4', seed: andere },
    );
    expect(log.map(({ hint }) => hint)).toEqual([false, true, true, false]);
  });
});

describe('twice without an explanation', () => {
  test('is two different answers, and the same one again is none', () => {
    expect(isOnverklaard(logVan({ antwoord: '1' }), 'X2-GHM-01')).toBe(false);
    expect(isOnverklaard(logVan({ antwoord: '1' }, { antwoord: '1' }), 'X2-GHM-01')).toBe(false);
    expect(isOnverklaard(logVan({ antwoord: '1' }, { antwoord: '2' }), 'X2-GHM-01')).toBe(true);
  });

  test('begins again after two, after a hint and after an answer that can be explained', () => {
    const waar = (...antwoorden: readonly Antwoord[]) => isOnverklaard(logVan(...antwoorden), 'X2-GHM-01');
    expect(waar({ antwoord: '1' }, { antwoord: '2' }, { antwoord: '3' })).toBe(false);
    expect(waar({ antwoord: '1' }, { antwoord: '2', hint: true }, { antwoord: '3' })).toBe(false);
    expect(waar({ antwoord: '1' }, { antwoord: '2', oordeel: { ...fout, code: 'KOMMA' } }, { antwoord: '3' })).toBe(
      false,
    );
    expect(waar({ antwoord: '1' }, { antwoord: '2' }, { antwoord: '3' }, { antwoord: '4' })).toBe(true);
  });

  test('counts the template alone, whatever came in between', () => {
    const log = logVan({ antwoord: '1' }, { antwoord: '9', seed: 'MAV3A|07|X2-GHM-02|1001' }, { antwoord: '2' });
    expect(isOnverklaard(log, 'X2-GHM-01')).toBe(true);
    expect(isOnverklaard(log, 'X2-GHM-02')).toBe(false);
  });
});
