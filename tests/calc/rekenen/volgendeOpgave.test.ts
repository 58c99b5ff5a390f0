import fc from 'fast-check';
import { cellen, celVanSjabloon, isCel, type Cel } from '../../../src/calc/rekenen/cel';
import type { Opgavepoging } from '../../../src/calc/rekenen/nieuwePoging';
import { oefenseed } from '../../../src/calc/rekenen/oefenseed';
import { leesSeed, type Seed } from '../../../src/calc/rekenen/seed';
import { sjablonenVan } from '../../../src/calc/rekenen/sjablonen';
import { takenVan } from '../../../src/calc/rekenen/taken';
import { volgendeOpgave } from '../../../src/calc/rekenen/volgendeOpgave';

const wie = { klas: 'MAV3A', leerling: '07' };
const seed = (tekst: string): Seed => leesSeed(tekst) as Seed;
const celVan = (tekst: string): Cel => celVanSjabloon(seed(tekst).template);
const poging = (tekst: string, meer: Partial<Opgavepoging> = {}): Opgavepoging => ({
  seed: tekst,
  template: seed(tekst).template,
  goed: true,
  hint: false,
  poging: 1,
  dag: 0,
  ...meer,
});

/** Does so many exercises as they come. */
function oefen(aantal: number, antwoord: (tekst: string, index: number) => Partial<Opgavepoging>, cel?: Cel) {
  const pogingen: Opgavepoging[] = [];
  const seeds: string[] = [];
  for (let index = 0; index < aantal; index += 1) {
    const tekst = volgendeOpgave({ ...wie, pogingen, ...(cel && { cel }) });
    seeds.push(tekst);
    pogingen.push(poging(tekst, antwoord(tekst, index)));
  }
  return { pogingen, seeds, volgende: volgendeOpgave({ ...wie, pogingen, ...(cel && { cel }) }) };
}
const niveaus = (seeds: readonly string[], domein: string): string[] =>
  seeds.filter((tekst) => celVan(tekst).endsWith(domein)).map((tekst) => celVan(tekst).slice(0, 2));

describe('the next exercise', () => {
  test('begins at X2 in every domain, in turns', () => {
    expect(oefen(3, () => ({ hint: true })).seeds.map(celVan)).toEqual(['X2-GHM', 'X2-GVO', 'X2-VV']);
  });

  test('goes one level down after two wrong ones in a row, and never below the lowest', () => {
    const { seeds } = oefen(18, () => ({ goed: false }));
    for (const domein of ['GHM', 'GVO', 'VV'])
      expect(niveaus(seeds, domein)).toEqual(['X2', 'X2', 'X1', 'X1', 'X1', 'X1']);
  });

  test('stays where a right one comes between two wrong ones', () => {
    const { seeds } = oefen(9, (_, index) => ({ goed: Math.floor(index / 3) === 1 }));
    expect(new Set(seeds.map((tekst) => celVan(tekst).slice(0, 2)))).toEqual(new Set(['X2']));
  });

  test('goes one level up when a cell is mastered for the time being, up to the highest that asks for something', () => {
    const { seeds } = oefen(60, () => ({}));
    const hoogste = (domein: string): string | undefined => niveaus(seeds, domein).sort().at(-1);
    expect([hoogste('GHM'), hoogste('GVO'), hoogste('VV')]).toEqual(['Y2', 'Y2', 'Y1']);
    expect([...new Set(niveaus(seeds, 'GHM'))]).toEqual(['X2', 'Y1', 'Y2']);
    expect(seeds.slice(0, 9).filter((tekst) => celVan(tekst).startsWith('X2'))).toHaveLength(9);
    expect(celVan(seeds[10] as string).slice(0, 2)).toBe('Y1');
  });

  test('skips a level that the student mastered by choice', () => {
    const gekozen = oefen(3, () => ({}), 'Y1-GHM').pogingen;
    const pogingen = [...gekozen, ...oefen(3, () => ({}), 'X2-GHM').pogingen];
    const rest = { ...wie, pogingen };
    const volgende = volgendeOpgave(rest);
    expect(celVan(volgende)).toBe('X2-GVO');
    const later = [
      ...pogingen,
      ...['X2-GVO-01', 'X2-VV-01'].flatMap((id) =>
        Array.from({ length: 7 }, () => poging(`A|1|${id}|1`, { hint: true })),
      ),
    ];
    expect(celVan(volgendeOpgave({ ...wie, pogingen: later }))).toBe('Y2-GHM');
  });

  test('comes from a mastered cell once in five', () => {
    const { seeds, pogingen } = oefen(40, () => ({}));
    seeds.forEach((tekst, index) => {
      if ((index + 1) % 5 !== 0 || index < 10) return;
      const eerder = pogingen.slice(0, index).filter(({ template }) => celVanSjabloon(template) === celVan(tekst));
      expect(eerder.length).toBeGreaterThanOrEqual(3);
    });
  });

  test('takes each template of a cell once before one comes back with the next number', () => {
    const { seeds } = oefen(14, () => ({ hint: true }), 'X1-GHM');
    const gemaakt = seeds.map(seed);
    expect(new Set(gemaakt.slice(0, 7).map(({ template }) => template)).size).toBe(sjablonenVan('X1-GHM').length);
    expect(gemaakt.map(({ poging: nummer }) => nummer)).toEqual([
      ...Array<number>(7).fill(1001),
      ...Array<number>(7).fill(1002),
    ]);
    expect(new Set(seeds).size).toBe(14);
  });

  test('stays in the cell that was chosen', () => {
    const { seeds } = oefen(12, (_, index) => ({ goed: index % 3 === 0 }), 'Y2-GVO');
    expect(new Set(seeds.map(celVan))).toEqual(new Set(['Y2-GVO']));
  });

  test('is the same kind with other figures after two answers that nobody can explain', () => {
    const eerste = volgendeOpgave({ ...wie, pogingen: [], cel: 'X2-GHM' });
    const { template } = seed(eerste);
    const onverklaard = (nummer: number) => poging(eerste, { goed: false, code: 'ONBEKEND', poging: nummer });
    const na = (...pogingen: Opgavepoging[]) => seed(volgendeOpgave({ ...wie, pogingen, cel: 'X2-GHM' }));
    expect(na(onverklaard(1)).template).not.toBe(template);
    expect(na(onverklaard(1), onverklaard(2))).toMatchObject({ template, poging: 1002 });
    expect(na(onverklaard(1), { ...onverklaard(2), code: 'KOMMA' }).template).not.toBe(template);
    expect(na(onverklaard(1), onverklaard(2), onverklaard(1)).template).not.toBe(template);
  });

  test('is never a task that a class of this student still has to come to', () => {
    const opdracht = { ...wie, leerlingen: 7, cellen: ['X2-GHM'], aantal: 60, formule: 'mag', groot: false } as const;
    const taken = [0, 1, 9].flatMap((keer) => takenVan({ ...opdracht, uitgaven: { '07': keer } }, '07'));
    const { seeds } = oefen(80, () => ({ goed: false }), 'X2-GHM');
    expect(seeds.filter((tekst) => taken.includes(tekst))).toEqual([]);
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  test('has the first number that was not used, also when the one on screen was not answered', () => {
    const van = { ...wie, template: 'X2-GHM-01' };
    const pogingen = [1, 101, 1001, 1003].map((nummer) => ({ seed: `MAV3A|07|X2-GHM-01|${nummer}·v1` }));
    expect(oefenseed(van, pogingen)).toBe('MAV3A|07|X2-GHM-01|1002');
    expect(oefenseed(van, pogingen, 'MAV3A|07|X2-GHM-01|1002·v1')).toBe('MAV3A|07|X2-GHM-01|1004');
    expect(oefenseed({ ...van, klas: ' A' }, [{ seed: ' A|07|X2-GHM-01|1001·v1' }])).toBe(' A|07|X2-GHM-01|1002');
  });

  test('follows from the log and the student alone, and is never of a cell without an x', () => {
    const log = fc.array(
      fc.record({
        template: fc.constantFrom(...cellen.flatMap((cel) => sjablonenVan(cel).map(({ id }) => id))),
        goed: fc.boolean(),
        hint: fc.boolean(),
        poging: fc.integer({ min: 1, max: 3 }),
        dag: fc.nat(30),
        code: fc.constantFrom('ONBEKEND' as const, 'KOMMA' as const),
        nummer: fc.constantFrom(1, 2, 101, 1001, 1002, 1004),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(log, fc.option(fc.constantFrom(...cellen), { nil: undefined }), (pogingen, cel) => {
        const gehad = pogingen.map((een) => `MAV3A|07|${een.template}|${een.nummer}`);
        const stand = {
          ...wie,
          pogingen: pogingen.map((een, index) => ({ ...een, seed: `${gehad[index]}·v1` })),
          ...(cel && { cel }),
        };
        const tekst = volgendeOpgave(stand);
        const { template, poging: nummer } = seed(tekst);
        expect(volgendeOpgave(stand)).toBe(tekst);
        expect(isCel(celVan(tekst))).toBe(true);
        if (cel) expect(celVan(tekst)).toBe(cel);
        expect(sjablonenVan(celVan(tekst)).map(({ id }) => id)).toContain(template);
        expect(nummer).toBeGreaterThan(1000);
        expect(gehad).not.toContain(tekst);
      }),
    );
  });
});
