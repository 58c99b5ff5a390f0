import { leesSeed, schrijfSeed, Seedfout, trekOpgave } from '../../../src/calc/rekenen';

const SEED = { klas: 'MAV3A', leerling: '07', template: 'X2-GHM-05', poging: 2, versie: 1 };

describe('a seed', () => {
  test('is read and written', () => {
    expect(leesSeed('MAV3A|07|X2-GHM-05|2')).toEqual(SEED);
    expect(schrijfSeed(SEED)).toBe('MAV3A|07|X2-GHM-05|2');
  });

  test('is printed with the version of its template', () => {
    expect(schrijfSeed(SEED, { versie: true })).toBe('MAV3A|07|X2-GHM-05|2·v1');
    expect(leesSeed('MAV3A|07|X2-GHM-05|2·v3')).toEqual({ ...SEED, versie: 3 });
  });

  test('may hold any class', () => {
    expect(leesSeed('mav 3 (é)·x|07|X2-GHM-05|102')).toMatchObject({ klas: 'mav 3 (é)·x', poging: 102 });
  });

  test.each([
    '',
    'MAV3A',
    'MAV3A|07|X2-GHM-05',
    'MAV3A|07|X2-GHM-05|0',
    'MAV3A|07|X2-GHM-05|02',
    'a|b|c|1|2',
    'a|b|c|-1',
  ])('"%s" is none', (text) => {
    expect(leesSeed(text)).toBeUndefined();
  });
});

describe('the exercise of a seed', () => {
  test('is the same with and without the first version', () => {
    const opgave = trekOpgave('MAV3A|07|X2-GHM-05|2');
    expect(trekOpgave('MAV3A|07|X2-GHM-05|2·v1')).toMatchObject({ seed: opgave.seed, vraag: opgave.vraag });
  });

  test.each(['', 'geen seed', 'MAV3A|07|X9-GHM-01|1', 'MAV3A|07|X2-GHM-05|2·v2', 'MAV3A|07|constructor|1'])(
    'is a Seedfout of "%s"',
    (seed) => {
      expect(() => trekOpgave(seed)).toThrow(Seedfout);
    },
  );
});
