import { controlecode, gedrukteSeed } from '../../../src/calc/rekenen/geheim';
import { leesSeed, type Seed } from '../../../src/calc/rekenen/seed';
import { sleutel, type Sleutelfout } from '../../../src/calc/rekenen/sleutel';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';

const SEED = 'MAV3A|07|X2-GHM-05|2';
const opgave = trekOpgave(SEED);
const code = controlecode('MAV3A', 'egel');

describe('a printed seed gives the key', () => {
  test.each([
    SEED,
    `${SEED}·v1`,
    '  MAV3A | 07 | X2-GHM-05 | 2·v1 ',
    'MAV3A|07|x2-ghm-05|2 v1',
    'MAV3A|07|X2 GHM 05|2.v1',
    'MAV3A|7|X2-GHM-05|2v1',
    'MAV3A|07|X2-GHM-05|2 • V1',
  ])('typed as %s', (getypt) => {
    expect(sleutel(getypt)).toMatchObject({ vraag: opgave.vraag, antwoord: opgave.antwoord });
  });

  test('the class keeps its letters and its blanks', () => {
    expect(sleutel('mav 3 a|07|X2-GHM-05|2')).toMatchObject({
      antwoord: trekOpgave('mav 3 a|07|X2-GHM-05|2').antwoord,
    });
  });

  const geheim = `MAV3A·egel|07|X2-GHM-05|2`;
  const gedrukt = gedrukteSeed(leesSeed(geheim) as Seed, 'egel');
  test.each([gedrukt, gedrukt.replace(code, code.toLowerCase()), gedrukt.replace(`·${code}`, ` . ${code}`)])(
    'of a class with a secret, typed as %s',
    (getypt) => {
      expect(sleutel(getypt, ' egel ')).toMatchObject({ antwoord: trekOpgave(geheim).antwoord });
    },
  );

  const fouten: readonly (readonly [string, Sleutelfout, string?])[] = [
    ['', 'leeg'],
    ['   ', 'leeg'],
    ['MAV3A', 'onleesbaar'],
    ['MAV3A|07', 'onleesbaar'],
    ['MAV3A|07|X2-GHM-05|', 'onleesbaar'],
    ['MAV3A|07|X2-GHM-05|0', 'onleesbaar'],
    ['MAV3A|07|X2-GHM-05|2|3', 'onleesbaar'],
    ['|07|X2-GHM-05|2', 'onleesbaar'],
    ['MAV3A||X2-GHM-05|2', 'onleesbaar'],
    ['MAV3A|07|X2-GHM-99|2', 'sjabloon onbekend'],
    ['MAV3A|07|Y2-VV-01|2', 'sjabloon onbekend'],
    ['MAV3A|07|X2-GHM-05|2·v9', 'versie onbekend'],
    [gedrukt, 'geheim nodig'],
    [gedrukt, 'geheim nodig', ' '],
    [gedrukt, 'geheim klopt niet', 'das'],
  ];
  test.each(fouten.map(([getypt, reden, met]) => ({ getypt, reden, met })))(
    '$getypt is $reden',
    ({ getypt, reden, met }) => {
      expect(sleutel(getypt, met)).toBe(reden);
    },
  );
});
