import { beoordeel } from '../../../src/calc/rekenen/beoordeel';
import { celwaarde } from '../../../src/calc/rekenen/celwaarde';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';
import facts from '../../facts/rekenen.json';

interface Toets {
  readonly invoer: string | number;
  readonly celformaat?: string;
  readonly oordeel: string;
  readonly code?: string;
  readonly codes?: readonly string[];
  readonly notities?: readonly string[];
}

const toetsen = facts.instances.flatMap(({ seed, toetsen }) =>
  (toetsen as readonly Toets[]).map((toets) => ({ seed, ...toets })),
);

describe('every answer to a worked exercise is judged as it was by hand', () => {
  test.each(toetsen)(
    '$seed: $invoer is $oordeel $code',
    ({ seed, invoer, celformaat, oordeel, code, codes, notities }) => {
      const opgave = trekOpgave(seed);
      const gelezen = typeof invoer === 'number' ? celwaarde(opgave, invoer, celformaat ?? '') : invoer;
      const uitspraak = beoordeel(opgave, gelezen);
      const anders = { goed: 'GOED', fout: 'ONBEKEND', onleesbaar: 'NIET-LEESBAAR' }[oordeel];
      expect(uitspraak).toMatchObject({ oordeel, goed: oordeel === 'goed', code: code ?? anders });
      if (notities) expect(uitspraak.notities).toEqual(notities);
      if (codes) expect(uitspraak.feedback).toMatch(/^Dit kan twee oorzaken hebben: /);
      expect(uitspraak.feedback).not.toMatch(/\d\.\d{1,2}(?!\d)|undefined|NaN|!/);
    },
  );
});
