import fc from 'fast-check';
import { cellen, celVanSjabloon, type Cel } from '../../../src/calc/rekenen/cel';
import { klasgrenzen, leerlingen, type Klasopdracht } from '../../../src/calc/rekenen/klas';
import { OEFENNUMMER } from '../../../src/calc/rekenen/oefenseed';
import { leesSeed } from '../../../src/calc/rekenen/seed';
import { sjablonenVan } from '../../../src/calc/rekenen/sjablonen';
import { takenVan } from '../../../src/calc/rekenen/taken';

const opdracht: Klasopdracht = {
  klas: 'MAV3A',
  leerlingen: 24,
  cellen: ['X2-GHM', 'Y1-GHM'],
  aantal: 6,
  formule: 'mag',
  groot: false,
  uitgaven: {},
};
const seed = (tekst: string) => {
  const gelezen = leesSeed(tekst);
  if (!gelezen) throw new Error(tekst);
  return gelezen;
};
const celVan = (tekst: string): Cel => celVanSjabloon(seed(tekst).template);

const opdrachten = fc.record({
  klas: fc.stringMatching(/^[A-Z]{1,4}\d?[ab]?$/),
  leerlingen: fc.integer({ min: 1, max: 40 }),
  cellen: fc.uniqueArray(fc.constantFrom(...cellen), { minLength: 1 }),
  aantal: fc.integer({ min: 1, max: klasgrenzen.aantal }),
  formule: fc.constant('mag' as const),
  groot: fc.boolean(),
  uitgaven: fc.constant({}),
});

describe('the exercises of a class', () => {
  test('24 students have numbers of two digits, a thousand have what they need', () => {
    const namen = leerlingen(opdracht);
    expect(namen).toHaveLength(24);
    expect([namen[0], namen[6], namen[23]]).toEqual(['01', '07', '24']);
    expect(leerlingen({ leerlingen: 1000 }).at(-1)).toBe('1000');
  });

  test('are the same every time', () => {
    expect(takenVan(opdracht, '07')).toEqual(takenVan({ ...opdracht }, '07'));
    expect(takenVan(opdracht, '07')).toMatchInlineSnapshot(`
      [
        "MAV3A|07|X2-GHM-04|1",
        "MAV3A|07|X2-GHM-02|1",
        "MAV3A|07|X2-GHM-08|1",
        "MAV3A|07|Y1-GHM-08|1",
        "MAV3A|07|Y1-GHM-07|1",
        "MAV3A|07|Y1-GHM-02|1",
      ]
    `);
  });

  test('do not depend on the order in which the cells were chosen', () => {
    expect(takenVan({ ...opdracht, cellen: ['Y1-GHM', 'X2-GHM'] }, '07')).toEqual(takenVan(opdracht, '07'));
  });

  test('are spread evenly over the cells, the first ones one more, cell by cell', () => {
    fc.assert(
      fc.property(opdrachten, (klas) => {
        const seeds = takenVan(klas, '01');
        const inVolgorde = cellen.filter((cel) => klas.cellen.includes(cel));
        const aantallen = inVolgorde.map((cel) => seeds.filter((tekst) => celVan(tekst) === cel).length);
        expect(seeds).toHaveLength(klas.aantal);
        expect(Math.max(...aantallen) - Math.min(...aantallen)).toBeLessThanOrEqual(1);
        expect([...aantallen].sort((left, right) => right - left)).toEqual(aantallen);
        expect([...new Set(seeds.map(celVan))]).toEqual(inVolgorde.slice(0, klas.aantal));
      }),
    );
  });

  test('take every template of a cell before one comes back, and then with the next number', () => {
    fc.assert(
      fc.property(opdrachten, (klas) => {
        for (const cel of klas.cellen) {
          const templates = sjablonenVan(cel).length;
          const seeds = takenVan(klas, '01')
            .map(seed)
            .filter(({ template }) => celVanSjabloon(template) === cel);
          seeds.forEach(({ poging }, taak) => expect(poging).toBe(1 + Math.floor(taak / templates)));
          expect(new Set(seeds.map(({ template, poging }) => `${template}|${poging}`)).size).toBe(seeds.length);
          const gekozen = seeds.slice(0, templates).map(({ template }) => template);
          expect(new Set(gekozen).size).toBe(gekozen.length);
        }
      }),
    );
  });

  test('differ from student to student: nobody has the order of all others', () => {
    const volgordes = leerlingen(opdracht).map((leerling) =>
      takenVan({ ...opdracht, aantal: 12 }, leerling)
        .map((tekst) => seed(tekst).template)
        .join(),
    );
    expect(new Set(volgordes).size).toBe(volgordes.length);
  });

  test('never come back when a student gets new ones', () => {
    fc.assert(
      fc.property(opdrachten, fc.integer({ min: 0, max: klasgrenzen.uitgaven - 1 }), (klas, keer) => {
        const eerder = takenVan({ ...klas, uitgaven: { '01': keer } }, '01');
        const nieuw = takenVan({ ...klas, uitgaven: { '01': keer + 1 } }, '01');
        expect(nieuw.filter((tekst) => eerder.includes(tekst))).toEqual([]);
        expect(nieuw.map((tekst) => seed(tekst).template)).toEqual(eerder.map((tekst) => seed(tekst).template));
        expect(seed(nieuw[0] as string).poging).toBe(1 + 100 * (keer + 1));
        expect(takenVan({ ...klas, uitgaven: { '01': keer + 1 } }, '02')).toEqual(takenVan(klas, '02'));
      }),
    );
  });

  test('have numbers that practice never uses, however often a student gets new ones', () => {
    for (const cel of cellen) {
      const grootste = { ...opdracht, cellen: [cel], aantal: klasgrenzen.aantal };
      const nummers = (uitgaven: number): number[] =>
        takenVan({ ...grootste, uitgaven: { '01': uitgaven } }, '01').map((tekst) => seed(tekst).poging);
      expect(Math.max(...nummers(klasgrenzen.uitgaven))).toBeLessThanOrEqual(OEFENNUMMER);
      expect(() => nummers(klasgrenzen.uitgaven + 1)).toThrow(RangeError);
    }
  });

  test('are others with a secret', () => {
    const geheim = takenVan({ ...opdracht, geheim: 'egel' }, '07');
    expect(geheim.every((tekst) => tekst.startsWith('MAV3A·egel|07|'))).toBe(true);
  });

  test('are none without a cell', () => {
    expect(takenVan({ ...opdracht, cellen: [] }, '01')).toEqual([]);
  });
});
