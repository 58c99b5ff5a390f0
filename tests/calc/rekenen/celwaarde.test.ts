import { beoordeel } from '../../../src/calc/rekenen/beoordeel';
import { celwaarde } from '../../../src/calc/rekenen/celwaarde';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';

const procent = { eenheid: '%' };

describe('the number of a cell as an answer', () => {
  test.each(['0.0%', '0%', '0.00 %', '[Red]0.0%', '[Red]-0.0%;0.0%', '"ca. "0.0%', '0.0%"-punt"'])(
    'is shown a hundred times larger as %s',
    (format) => {
      expect(celwaarde(procent, 0.125, format)).toBe(12.5);
      expect(celwaarde({ eenheid: 'procentpunten' }, 0.125, format)).toBe(12.5);
      expect(celwaarde({ eenheid: '€' }, 0.125, format)).toBe(0.125);
    },
  );

  test.each(['General', '0.0', '0.0"%"', '0.0\\%', '0.0" %"', '0.0_%', '0.0*%', '[Red]0.0"%"', '0.0"%'])(
    'is shown as it is as %s',
    (format) => {
      expect(celwaarde(procent, 12.5, format)).toBe(12.5);
      expect(celwaarde({ eenheid: 'procentpunten' }, 12.5, format)).toBe(12.5);
    },
  );

  test('4,9% typed in a cell answers a question in points of a percent', () => {
    const opgave = trekOpgave('DEMO|01|Y2-GVO-02|1');
    expect(beoordeel(opgave, celwaarde(opgave, opgave.antwoord / 100, '0.0%')).code).toBe('GOED');
    expect(beoordeel(opgave, celwaarde(opgave, opgave.antwoord, '0.0"%"')).code).toBe('GOED');
  });
});
