import { controlecode, echteSeed, gedrukteSeed, klasMetGeheim, trekOpgave, type Seed } from '../../../src/calc/rekenen';

const seed: Seed = { klas: 'MAV3A', leerling: '07', template: 'X2-GHM-05', poging: 1, versie: 1 };
const geheim = 'zeven egels';
const drawn: Seed = { ...seed, klas: klasMetGeheim('MAV3A', geheim) };

describe('without a secret', () => {
  test('the printed seed is the seed', () => {
    expect(gedrukteSeed(seed)).toBe('MAV3A|07|X2-GHM-05|1·v1');
    expect(echteSeed('MAV3A|07|X2-GHM-05|1·v1')).toEqual(seed);
  });

  test('what is no seed stays none', () => {
    expect(echteSeed('MAV3A|07')).toBeUndefined();
  });
});

describe('with a secret', () => {
  const printed = gedrukteSeed(drawn, geheim);

  test('other exercises are drawn', () => {
    expect(trekOpgave('MAV3A·zeven egels|07|X2-GHM-05|1').vraag).not.toBe(trekOpgave('MAV3A|07|X2-GHM-05|1').vraag);
  });

  test('paper shows a check code and never the secret', () => {
    expect(printed).toMatch(/^MAV3A·[A-Z]{4}\|07\|X2-GHM-05\|1·v1$/);
    expect(gedrukteSeed(seed, geheim)).toBe(printed);
  });

  test('the secret gives back what was drawn from', () => {
    expect(echteSeed(printed, geheim)).toEqual(drawn);
  });

  test('the key is closed without it, or with another one', () => {
    expect(echteSeed(printed)).toBe('geheim nodig');
    expect(echteSeed(printed, 'acht egels')).toBe('geheim klopt niet');
  });

  test('another class or secret has another code', () => {
    const codes = [controlecode('MAV3A', geheim), controlecode('MAV3B', geheim), controlecode('MAV3A', 'acht egels')];
    expect(new Set(codes).size).toBe(3);
  });
});
