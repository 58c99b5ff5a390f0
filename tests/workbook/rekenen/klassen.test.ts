import type { Klasopdracht } from '../../../src/calc/rekenen/klas';
import { metKlas, zonderKlas } from '../../../src/workbook/rekenen/store/klassen';
import { leegRekenboek } from '../../../src/workbook/rekenen/store/rekensettings';

const opdracht = (klas: string): Klasopdracht => ({
  klas,
  leerlingen: 3,
  cellen: ['X2-GHM'],
  aantal: 2,
  formule: 'mag',
  groot: false,
  uitgaven: {},
});

describe('the classes of a workbook', () => {
  it('keep their order when one is changed, and lose only the one that is removed', () => {
    let setting = leegRekenboek;
    for (const klas of ['A', 'B', 'C']) setting = { ...setting, ...metKlas(setting, { opdracht: opdracht(klas) }) };
    setting = { ...setting, ...metKlas(setting, { opdracht: { ...opdracht('A'), groot: true } }) };
    const left = zonderKlas(setting, 'B').klassen;
    expect(left.map((one) => [one.opdracht.klas, one.opdracht.groot])).toEqual([
      ['A', true],
      ['C', false],
    ]);
    expect(zonderKlas(setting, 'b').klassen).toHaveLength(3);
  });
});
