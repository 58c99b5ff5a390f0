import fc from 'fast-check';
import { beoordeel } from '../../../src/calc/rekenen/beoordeel';
import { cellen } from '../../../src/calc/rekenen/cel';
import { gegevenGewijzigd } from '../../../src/calc/rekenen/gegevenGewijzigd';
import type { Oordeel, Oordeelcode } from '../../../src/calc/rekenen/oordeel';
import type { Opgave } from '../../../src/calc/rekenen/opgave';
import { sjablonenVan } from '../../../src/calc/rekenen/sjablonen';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';

const templates = cellen.flatMap((cel) => sjablonenVan(cel).map(({ id }) => id));
const opgaven = fc
  .tuple(fc.constantFrom(...templates), fc.integer({ min: 1, max: 5000 }))
  .map(([template, poging]) => trekOpgave(`WET|01|${template}|${poging}`));
const RUNS = { numRuns: 400 };

const nederlands = (getal: number, decimalen: number): string => {
  const [heel = '', rest] = Math.abs(getal).toFixed(decimalen).split('.');
  const tekst = heel.replace(/\B(?=(\d{3})+$)/g, '.') + (rest ? `,${rest}` : '');
  return getal < 0 ? `-${tekst}` : tekst;
};

/** The same right answer as people write it. */
function schrijfwijzen({ antwoord, antwoordTekst, antwoordExact, decimalen }: Opgave): (string | number)[] {
  const tekst = nederlands(antwoord, decimalen);
  return [
    antwoordTekst,
    tekst,
    tekst.replace(/\./g, ''),
    tekst.replace(/\./g, '\u00a0'),
    // A point with three decimals behind it would part thousands.
    antwoord.toFixed(decimalen),
    antwoord,
    Number(antwoordExact),
    ` ${tekst.replace('-', '−')} `,
  ];
}

describe('the judge', () => {
  test('accepts a right answer in every notation', () => {
    fc.assert(
      fc.property(opgaven, (opgave) => {
        for (const invoer of schrijfwijzen(opgave))
          expect([invoer, beoordeel(opgave, invoer).code]).toEqual([invoer, 'GOED']);
      }),
      RUNS,
    );
  });

  test('never takes a misconception for right, and names it or one that comes to the same', () => {
    fc.assert(
      fc.property(opgaven, (opgave) => {
        for (const { code, waarde, feedback } of opgave.fouten.filter(({ actief }) => actief)) {
          const oordeel = beoordeel(opgave, waarde);
          expect([code, oordeel.goed]).toEqual([code, false]);
          expect(oordeel.feedback).toContain(feedback);
        }
      }),
      RUNS,
    );
  });

  test('says that it does not know where nothing fits, with the approach as a hint', () => {
    const ernaast = fc.double({ min: 1.11, max: 1.73, noNaN: true });
    fc.assert(
      fc.property(opgaven, ernaast, (opgave, factor) => {
        const invoer = opgave.antwoord * factor + 0.37;
        const oordeel = beoordeel(opgave, invoer);
        const bekend = opgave.fouten.map(({ feedback }) => feedback);
        const isBekend = bekend.some((feedback) => oordeel.feedback.includes(feedback));
        expect(oordeel.code === 'ONBEKEND' || isBekend || oordeel.code === 'AFR-TUSSEN' || oordeel.goed).toBe(true);
        if (oordeel.code === 'ONBEKEND')
          expect(oordeel.feedback).toBe(`Ik weet niet wat hier misging. Dit kan je helpen: ${opgave.aanpak}`);
      }),
      RUNS,
    );
  });

  test('tells the place of the comma and the sign only where they fit to the last decimal', () => {
    fc.assert(
      fc.property(opgaven, fc.constantFrom(10, 100, 1000), (opgave, factor) => {
        if (opgave.antwoord === 0 || opgave.tolerantieRelatief !== undefined) return;
        const maal = beoordeel(opgave, Number(opgave.antwoordExact) * factor);
        const min = beoordeel(opgave, -opgave.antwoord);
        const bekend = opgave.fouten.some(({ feedback }) => maal.feedback.includes(feedback));
        if (!bekend) expect(['KOMMA', 'PCT-FACTOR']).toContain(maal.code);
        if (min.code !== 'TEKEN')
          expect(opgave.fouten.some(({ feedback }) => min.feedback.includes(feedback)) || min.oordeel === 'bijna').toBe(
            true,
          );
      }),
      RUNS,
    );
  });

  test('whatever is typed, gives a verdict with words and without signs that nobody writes', () => {
    const teken = fc.constantFrom(...'0123456789.,-−+()€%/ =kmxe×'.split(''));
    fc.assert(
      fc.property(
        opgaven,
        fc.oneof(
          fc.string(),
          fc.array(teken, { maxLength: 8 }).map((tekens) => tekens.join('')),
        ),
        (opgave, invoer) => {
          const { oordeel, goed, feedback } = beoordeel(opgave, invoer);
          expect(goed).toBe(oordeel === 'goed');
          expect(feedback.length).toBeGreaterThan(3);
          if (oordeel !== 'onleesbaar') expect(feedback).not.toMatch(/undefined|NaN|Infinity/);
        },
      ),
      RUNS,
    );
  });
});

describe('generic verdicts', () => {
  it('are short on what is far too long, and on a formula that may not be finished yet', () => {
    const opgave = trekOpgave('DEMO|01|X2-GHM-01|1');
    const proef = { waarde: null, tweede: null };
    const lang = `=${'B2+'.repeat(3_000)}B2`;
    expect(beoordeel(opgave, lang, { proef })).toMatchObject({ code: 'NIET-LEESBAAR' });
    for (const invoer of [lang, '1'.repeat(501)]) expect(beoordeel(opgave, invoer).feedback).toMatch(/^Dat is te lang/);
    expect(beoordeel(opgave, '=B2*', { proef }).feedback).toMatch(/geen getal\. Misschien is hij nog niet af\./);
  });

  const TUSSENDOOR = 'Dat komt vaak doordat je tussendoor hebt afgerond. Rond alleen aan het einde af';
  const euro = trekOpgave('DEMO|01|Y2-GHM-06|1');
  const kilo = trekOpgave('DEMO|01|X1-GHM-03|1');
  const procent = trekOpgave('DEMO|01|Y2-GHM-08|1');
  const duizenden = trekOpgave('DEMO|01|Y2-GVO-04|1');

  const gevallen: readonly (readonly [Opgave, string, Oordeel['oordeel'], Oordeelcode, string])[] = [
    [
      kilo,
      '18,75 gram',
      'bijna',
      'EENHEID-TEKST',
      'Je getal klopt, de eenheid nog niet. Gevraagd: kg. Jij schreef: gram.',
    ],
    [kilo, '€ 18,75', 'bijna', 'EENHEID-TEKST', 'Je getal klopt, de eenheid nog niet. Gevraagd: kg. Jij schreef: €.'],
    [kilo, '18,75 kilo', 'goed', 'GOED', 'Goed.'],
    [
      kilo,
      '18.750 gram',
      'fout',
      'EENHEID-NIET',
      'Dit is het aantal gram. De vraag is in kilogram: deel nog door 1.000.',
    ],
    [procent, '42,9 procent', 'goed', 'GOED', 'Goed.'],
    [procent, '42.9', 'goed', 'GOED', 'Goed. Typ in het Nederlands een komma voor decimalen.'],
    [
      procent,
      '42,9 euro',
      'bijna',
      'EENHEID-TEKST',
      'Je getal klopt, de eenheid nog niet. Gevraagd: procent. Jij schreef: euro.',
    ],
    [
      procent,
      '0,429',
      'fout',
      'PCT-FACTOR',
      'De cijfers kloppen, maar je antwoord is 100 keer te klein. De vraag is in procenten: vermenigvuldig je uitkomst met 100.',
    ],
    [
      procent,
      '4.290',
      'fout',
      'PCT-FACTOR',
      'De cijfers kloppen, maar je antwoord is 100 keer te groot. Kijk of je een keer te veel met 100 hebt vermenigvuldigd.',
    ],
    [
      procent,
      '43',
      'bijna',
      'AFR-TUSSEN',
      'Bijna: je zit er 0,1 procentpunt naast. Dat komt vaak doordat je tussendoor hebt afgerond. Rond alleen aan het einde af, op één decimaal.',
    ],
    [
      procent,
      '-42,9',
      'fout',
      'TEKEN',
      'Het getal klopt, maar het teken niet: jouw antwoord is lager dan nul. Heb je getallen van elkaar afgetrokken? Kijk dan of ze in de goede volgorde staan.',
    ],
    [
      duizenden,
      '14400',
      'fout',
      'KOMMA',
      "Je bedrag klopt, maar de vraag is in duizenden euro's: schrijf € 5.000 als 5.",
    ],
    [duizenden, '€ 14,4', 'goed', 'GOED', 'Goed.'],
    [
      trekOpgave('DEMO|01|Y1-GVO-03|1'),
      '63,9 kg',
      'bijna',
      'EENHEID-TEKST',
      'Je getal klopt, de eenheid nog niet. Gevraagd: een indexcijfer. Jij schreef: kg.',
    ],
  ];
  const benoemd = gevallen.map(([opgave, invoer, oordeel, code, feedback]) => ({
    opgave,
    invoer,
    oordeel,
    code,
    feedback,
  }));
  test.each(benoemd)('$invoer is $oordeel', ({ opgave, invoer, ...verwacht }) => {
    expect(beoordeel(opgave, invoer)).toMatchObject(verwacht);
  });

  test.each([
    // Nothing is rounded: € 755,00 × 1,21.
    ['DEMO|01|X2-GHM-01|1', '913,52', 'Bijna: je zit er € 0,03 naast. Reken het nog eens na.'],
    ['DEMO|01|X1-GVO-05|1', '69,8', 'Bijna: je zit er 0,2 procentpunt naast. Reken het nog eens na.'],
    // The answer is rounded.
    ['DEMO|01|X2-GHM-05|1', '2.528,39', `Bijna: je zit er € 0,02 naast. ${TUSSENDOOR}, op twee decimalen.`],
    ['DEMO|01|Y1-GVO-03|1', '64', `Bijna: je zit er 0,1 punt naast. ${TUSSENDOOR}, op één decimaal.`],
    ['DEMO|01|Y2-GVO-02|1', '6,5', `Bijna: je zit er 0,1 procentpunt naast. ${TUSSENDOOR}, op één decimaal.`],
  ])('%s: %s is nearly right, and why is said where something is rounded', (seed, invoer, feedback) => {
    expect(beoordeel(trekOpgave(seed), invoer)).toMatchObject({ oordeel: 'bijna', code: 'AFR-TUSSEN', feedback });
  });

  test('a step that is rounded is enough to say so', () => {
    const opgave = Array.from({ length: 200 }, (_, poging) => trekOpgave(`A|1|X2-GHM-08|${poging + 1}`)).find(
      ({ antwoord, antwoordExact, stappen }) =>
        antwoord === Number(antwoordExact) && stappen.some((stap) => /= 0,333 uur/.test(stap)),
    );
    const { antwoord, rondtAf } = opgave as Opgave;
    expect(rondtAf).toBe(true);
    expect(beoordeel(opgave as Opgave, antwoord + 0.03).feedback).toContain(TUSSENDOOR);
  });

  test.each(['182 × € 1.000', '182 duizend', "182.000 euro's", '€ 182.000,-', '0,182 miljoen euro'])(
    '%s is € 182.000',
    (invoer) => {
      const opgave = trekOpgave('DEMO|01|X2-GVO-01|1');
      expect(opgave.antwoordTekst).toBe('€ 182.000');
      expect(beoordeel(opgave, invoer).code).toBe('GOED');
    },
  );

  test.each([
    ['X1-GVO-02', '47 klantbezoeken', 'GOED'],
    ['X1-GVO-02', '47 bezoek', 'GOED'],
    ['X1-GVO-02', '47 orders', 'EENHEID-TEKST'],
    ['X1-GHM-01', '€ 382,50 excl. btw', 'GOED'],
    ['X1-GHM-01', '382,50 euro per order', 'GOED'],
    ['X1-VV-03', '5e maand', 'GOED'],
    ['Y2-GHM-07', '1,66%', 'EENHEID-TEKST'],
    ['Y2-GVO-02', '6,6%', 'EENHEID-TEKST'],
    ['Y2-GVO-02', '6,6 procentpunt', 'GOED'],
  ])('%s: %s is %s', (template, invoer, code) => {
    expect(beoordeel(trekOpgave(`DEMO|01|${template}|1`), invoer).code).toBe(code);
  });

  test('an answer in a cell that an English Excel may have read wrongly says so', () => {
    const opgave = trekOpgave('DEMO|01|Y2-GHM-01|1');
    const oordeel = beoordeel(opgave, Math.round(opgave.antwoord * 100));
    expect(oordeel).toMatchObject({ code: 'KOMMA' });
    expect(oordeel.feedback).toMatch(/Typte je een komma en is jouw Excel Engels\? Typ dan een punt/);
    expect(beoordeel(opgave, String(Math.round(opgave.antwoord * 100))).feedback).not.toMatch(/Engels/);
    // A formula has no comma of its own, no comma was typed in minutes, and one that is still there got not lost.
    const proef = { waarde: Math.round(opgave.antwoord * 100), tweede: null };
    expect(beoordeel(opgave, '=B2', { proef })).toMatchObject({ code: 'KOMMA' });
    expect(beoordeel(opgave, '=B2', { proef }).feedback).not.toMatch(/Engels/);
    const minuten = trekOpgave('DEMO|01|X1-GHM-04|1');
    expect(beoordeel(minuten, minuten.antwoord * 10)).toMatchObject({
      code: 'KOMMA',
      feedback: 'De cijfers kloppen, maar je antwoord is 10 keer te groot. Kijk waar de komma staat en tel de nullen.',
    });
    expect(beoordeel(euro, euro.antwoord * 10).feedback).not.toMatch(/Engels/);
  });

  test('the other reading of a separator counts when it is right, and is told', () => {
    const opgave = trekOpgave('DEMO|01|X1-VV-06|1');
    expect(opgave.antwoord).toBe(1760);
    expect(beoordeel(opgave, '1,760')).toMatchObject({
      oordeel: 'goed',
      feedback:
        'Goed. Ik las “1,760” als 1.760. In het Nederlands is de komma voor decimalen en de punt voor duizendtallen.',
    });
  });

  test('what cannot be read costs no attempt', () => {
    expect(beoordeel(euro, 'geen idee')).toMatchObject({
      oordeel: 'onleesbaar',
      feedback: 'Ik kan “geen idee” niet als getal lezen. Typ alleen het getal, zoals 12,50. Dit telt niet als poging.',
    });
    expect(beoordeel(euro, NaN).oordeel).toBe('onleesbaar');
  });
});

describe('givens that were changed', () => {
  const opgave = trekOpgave('DEMO|01|X2-GHM-01|1');
  const { cellen: gegevens } = opgave.blad;

  test('those that are there are left alone, also after a file kept them', () => {
    expect(gegevenGewijzigd(opgave, gegevens)).toBeUndefined();
    const bewaard = Object.fromEntries(
      Object.entries(gegevens).map(([cel, waarde]) => [cel, Number(waarde.toPrecision(15))]),
    );
    expect(gegevenGewijzigd(opgave, bewaard)).toBeUndefined();
  });

  test('another figure, words or nothing at all are told, whatever the answer is', () => {
    for (const cel of Object.keys(gegevens))
      for (const anders of [(gegevens[cel] ?? 0) + 0.01, null])
        expect(gegevenGewijzigd(opgave, { ...gegevens, [cel]: anders })).toMatchObject({
          oordeel: 'fout',
          goed: false,
          code: 'GEGEVEN-GEWIJZIGD',
        });
    expect(gegevenGewijzigd(opgave, {})?.feedback).toMatch(/hoort, staat geen getal\. Kies Herstel/);
  });
});
