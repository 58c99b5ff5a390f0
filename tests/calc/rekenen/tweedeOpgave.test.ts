import { cellen, sjablonenVan, trekOpgave, tweedeOpgave } from '../../../src/calc/rekenen';

const DRAWS = 30;

describe('the second figures', () => {
  test.each(cellen.flatMap(sjablonenVan))('of $id differ in every given and in the answer', ({ id }) => {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const opgave = trekOpgave(`TWEE|${draw}|${id}|1`);
      const tweede = tweedeOpgave(opgave);
      expect(Object.keys(tweede.blad.cellen)).toEqual(Object.keys(opgave.blad.cellen));
      for (const [cel, waarde] of Object.entries(opgave.blad.cellen)) expect(tweede.blad.cellen[cel]).not.toBe(waarde);
      const apart = Math.abs(opgave.antwoord - tweede.antwoord);
      expect(apart).toBeGreaterThan(opgave.tolerantie + tweede.tolerantie);
    }
  });

  test('are always the same', () => {
    const opgave = trekOpgave('MAV3A|07|X2-GHM-01|1');
    expect(tweedeOpgave(opgave).blad).toEqual(tweedeOpgave(opgave).blad);
  });

  test('have the other rate of VAT where a template knows one', () => {
    const opgave = trekOpgave('MAV3A|07|X2-GHM-02|1');
    expect(opgave.parameters.b).toBe(21);
    expect(tweedeOpgave(opgave).parameters.b).toBe(9);
  });
});
