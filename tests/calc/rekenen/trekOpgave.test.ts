import { cellen, sjablonenVan, trekOpgave } from '../../../src/calc/rekenen';
import facts from '../../facts/rekenen.json';

const DRAWS = 50;
const templates = cellen.flatMap(sjablonenVan);

describe('the exercise of a seed is that of the worked cases', () => {
  test.each(facts.instances)('$seed', (feit) => {
    const opgave = trekOpgave(feit.seed);
    const { excel } = feit as unknown as { excel: Readonly<Record<string, unknown>> };
    expect(opgave).toMatchObject({
      seed: feit.seed,
      template: feit.template,
      niveau: feit.niveau,
      parameters: feit.parameters,
      vraag: feit.vraag,
      tabel: feit.tabel,
      diagram: feit.diagram,
      antwoord: feit.antwoord,
      antwoordExact: feit.antwoord_exact,
      antwoordTekst: feit.antwoord_tekst,
      eenheid: feit.eenheid,
      decimalen: feit.decimalen,
      tolerantie: feit.tolerantie,
      controle: feit.controle,
      aanpak: feit.aanpak,
      stappen: feit.stappen,
    });
    expect(Object.keys(opgave.parameters)).toEqual(Object.keys(feit.parameters));
    expect(opgave.blad.cellen).toEqual(excel.cellen);
    expect(opgave.blad.formule).toEqual({ en: excel.formule_en, nl: excel.formule_nl });
    expect(opgave.blad.celformaat).toEqual(excel.celformaat);
    expect(opgave.blad.doorvoeren?.formule).toBe(excel.doorvoerformule_c2);
    expect(opgave.blad.doorvoeren?.tot).toBe(excel.doorvoeren_tot);
    expect(opgave.fouten.map(({ code, actief, feedback }) => ({ code, actief, feedback }))).toEqual(
      feit.fouten.map(({ code, actief, feedback }) => ({ code, actief, feedback })),
    );
    opgave.fouten.forEach(({ waarde }, index) => {
      expect(waarde).toBeCloseTo(feit.fouten[index]?.waarde ?? NaN, 5);
    });
  });
});

describe('of every template', () => {
  test('there are 87', () => {
    expect(templates).toHaveLength(87);
  });

  test.each(templates)('$id is drawn, and nothing changes it', ({ id }) => {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const seed = `TREK|${draw}|${id}|1`;
      const opgave = trekOpgave(seed);
      expect(Number.isFinite(opgave.antwoord)).toBe(true);
      expect(trekOpgave(seed).vraag).toBe(opgave.vraag);
    }
  });

  test.each(templates)('the sheet of $id says what each cell holds', ({ id }) => {
    const { blad, parameters } = trekOpgave(`BLAD|01|${id}|1`);
    const { cellen: cells, plaatsen } = blad;
    const told = Object.entries(plaatsen).flatMap(([key, value]) => {
      const [first = '', last] = value.split(':');
      if (last === undefined) return [[key, parameters[value]]];
      const column = parameters[key] as readonly number[];
      return column.map((figure, row) => [first.charAt(0) + String(row + 2), figure]);
    });
    const atHundredth = Object.fromEntries(told) as Record<string, number>;
    if (blad.celformaat?.E1) atHundredth.E1 = (atHundredth.E1 ?? NaN) / 100;
    expect(cells).toEqual(atHundredth);
  });
});
