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

describe('every answer to a worked exercise is judged as it was by hand', () => {
  test.each(facts.instances.map(({ seed, toetsen }) => ({ seed, toetsen: toetsen as readonly Toets[] })))(
    '$seed',
    ({ seed, toetsen }) => {
      const opgave = trekOpgave(seed);
      for (const { invoer, celformaat, oordeel, code, codes, notities } of toetsen) {
        const gelezen = typeof invoer === 'number' ? celwaarde(opgave, invoer, celformaat ?? '') : invoer;
        const uitspraak = beoordeel(opgave, gelezen);
        const anders = { goed: 'GOED', fout: 'ONBEKEND', onleesbaar: 'NIET-LEESBAAR' }[oordeel];
        expect({ invoer, ...uitspraak }).toMatchObject({
          invoer,
          oordeel,
          goed: oordeel === 'goed',
          code: code ?? anders,
          ...(notities && { notities }),
          feedback: expect.stringMatching(codes ? /^Dit kan twee oorzaken hebben: / : /./) as string,
        });
        expect(uitspraak.feedback).not.toMatch(/\d\.\d{1,2}(?!\d)|undefined|NaN|!/);
      }
    },
  );
});
