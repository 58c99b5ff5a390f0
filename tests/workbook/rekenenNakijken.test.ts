import { beoordeel } from '../../src/calc/rekenen/beoordeel';
import { cellen } from '../../src/calc/rekenen/cel';
import { sjablonenVan } from '../../src/calc/rekenen/sjablonen';
import { trekOpgave } from '../../src/calc/rekenen/trekOpgave';
import { opgaveformule } from '../../src/workbook/rekenen/formule/opgaveformule';
import { antwoordtekst } from '../../src/workbook/rekenen/nakijken/celinvoer';
import { ingevuldOp, type Celinhoud, type Ingevuld } from '../../src/workbook/rekenen/nakijken/ingevuld';
import { nagekeken } from '../../src/workbook/rekenen/nakijken/nagekeken';
import { opgaveplaatsen, VOET_ROWS, type Opgaveplaats } from '../../src/workbook/rekenen/opgaveplaatsen';
import { leerlingVan } from '../../src/workbook/rekenen/store/leerlingVan';

const BOVEN = 5;
const leeg: Celinhoud = { waarde: '', formule: '', format: 'General', tekst: '' };
const getal = (waarde: number, format = 'General'): Celinhoud => ({
  waarde,
  formule: waarde,
  format,
  tekst: String(waarde),
});

/** A sheet with one exercise, as it is read: its own givens, and these cells. */
function gelezen(seed: string, cellen: (plaats: Opgaveplaats) => Readonly<Record<string, Celinhoud>>): Ingevuld {
  const opgave = trekOpgave(seed);
  const [plaats] = opgaveplaatsen([opgave], BOVEN) as [Opgaveplaats];
  const givens = Object.entries(plaats.gegevens).map(([lokaal, cel]) => [cel, getal(opgave.blad.cellen[lokaal] ?? 0)]);
  const inhoud: Readonly<Record<string, Celinhoud>> = { ...Object.fromEntries(givens), ...cellen(plaats) };
  const blad = {
    blad: 'Blad1',
    seeds: [seed],
    voet: plaats.einde + VOET_ROWS,
    formule: 'mag' as const,
    cel: (adres: string) => inhoud[adres] ?? leeg,
  };
  return ingevuldOp(blad)[0] as Ingevuld;
}

test.each(cellen.flatMap(sjablonenVan).map(({ id }) => `DEMO|01|${id}|1`))(
  'a given that was changed is never judged right (%s)',
  (seed) => {
    const goed = ({ opgave, antwoord }: Opgaveplaats) => ({ [antwoord]: getal(opgave.antwoord) });
    const { opgave, plaats } = gelezen(seed, goed);
    const hoort = opgave.controle === 'waarde' ? 'GOED' : 'FORMULE-ONTBREEKT';
    expect(nagekeken(gelezen(seed, goed), undefined, 'mag')?.code).toBe(hoort);
    for (const [lokaal, cel] of Object.entries(plaats.gegevens)) {
      for (const anders of [
        getal((opgave.blad.cellen[lokaal] ?? 0) + 0.001),
        { ...leeg, waarde: '12', tekst: '12' },
        leeg,
      ]) {
        const oordeel = nagekeken(
          gelezen(seed, (each) => ({ ...goed(each), [cel]: anders })),
          undefined,
          'mag',
        );
        expect([cel, oordeel?.code, oordeel?.goed]).toEqual([cel, 'GEGEVEN-GEWIJZIGD', false]);
      }
    }
  },
);

test('an empty answer is not judged, and a day that Excel made of one cannot be read', () => {
  const seed = 'F1|2|X2-GHM-01|1';
  const als = (cel: Celinhoud) =>
    nagekeken(
      gelezen(seed, ({ antwoord }) => ({ [antwoord]: cel })),
      undefined,
      'mag',
    );
  expect(als(leeg)).toBeUndefined();
  expect(als({ ...leeg, waarde: '  ' })).toBeUndefined();
  expect(als({ waarde: 46154, formule: 46154, format: 'd-mmm', tekst: '12-mei' })?.code).toBe('NIET-LEESBAAR');
  expect(als({ waarde: '#DIV/0!', formule: '=1/0', format: 'General', tekst: '#DEEL/0!' })?.code).toBe('NIET-LEESBAAR');
  expect(als(getal(497.31, '[$€-x-euro2] #,##0.00'))?.code).toBe('GOED');
});

test('a formula moves with its exercise, cells that are held in place too', () => {
  const plaats = { cellen: 'A6:G9', blad: "Jan's blad" };
  expect(opgaveformule('=B7*(1+$B$8/100)', plaats, -5)).toEqual({ formule: '=B2*(1+$B$3/100)' });
  expect(opgaveformule('=SUM(D7:D9)&"B7"', plaats, 10)).toEqual({ formule: '=SUM(D17:D19)&"B7"' });
  expect(opgaveformule("='Jan''s blad'!B7*2", plaats, -5)).toEqual({ formule: '=B2*2' });
  expect(opgaveformule("='Piets blad'!B7*2", plaats, -5)).toEqual({ niet: 'buiten' });
  for (const buiten of ['=B5', '=B7:B10', '=H7', '=B:B', '=7:8', '=btw*B7', '=[Map.xlsx]Blad1!B7', '=tbl[@Prijs]'])
    expect([buiten, opgaveformule(buiten, plaats, 0)]).toEqual([buiten, { niet: 'buiten' }]);
  for (const geweigerd of ['=OFFSET(B7,9,0)', '=NOW()', '=_xlfn.WEBSERVICE("x")', '=B7+#N/A', 'B7'])
    expect([geweigerd, opgaveformule(geweigerd, plaats, 0)]).toEqual([geweigerd, { niet: 'geweigerd' }]);
  expect(opgaveformule('=SUM(A7:E7)', { ...plaats, doorvoeren: 'C7:C9' }, 0)).toEqual({ niet: 'geweigerd' });
});

test('whose a workbook is follows from its seeds, whatever was practised before telling who one is', () => {
  const van = (...seeds: readonly string[]) => leerlingVan(seeds);
  const zelf = 'oefenen|01|X2-GHM-01|1001';
  expect(van(zelf, 'MAV3A·BCDF|07|X2-GHM-01|1·v1')).toEqual({ klas: 'MAV3A', leerling: '07' });
  expect(van(zelf)).toEqual({ klas: 'oefenen', leerling: '01' });
  expect([van(), van('MAV3A|07|X2-GHM-01|1', 'MAV3A|08|X2-GHM-01|1')]).toEqual([undefined, undefined]);
});

test('of what is filled down the log holds the formula beside the answer', () => {
  const een = gelezen('F1|1|Y1-VV-06|1', ({ antwoord, doorvoeren }) => ({
    [antwoord]: { waarde: 292.25, formule: '=SUM(C7:C11)', format: 'General', tekst: '292,25' },
    [doorvoeren?.split(':')[0] ?? '']: { waarde: 70.875, formule: '=A7*(1-$E$6)', format: 'General', tekst: '70,88' },
  }));
  expect(antwoordtekst(een)).toBe('=SUM(C7:C11) (C7: =A7*(1-$E$6))');
});

test('figures stand in the log in the Dutch notation, as the exercises are', () => {
  const tekst = (seed: string, cel: Celinhoud) => antwoordtekst(gelezen(seed, ({ antwoord }) => ({ [antwoord]: cel })));
  const [euro, procent] = ['F1|2|X2-GHM-01|1', 'F1|2|X2-GHM-06|1'];
  expect(trekOpgave(procent).eenheid).toBe('%');
  expect(tekst(euro, getal(698.25))).toBe('698,25');
  expect(tekst(euro, getal(1_234))).toBe('1234');
  expect(tekst(procent, getal(0.07, '0.0%'))).toBe('7');
  expect(tekst(euro, { ...leeg, waarde: '698.25', formule: '698.25' })).toBe('698.25');
  expect(tekst(euro, { waarde: 46154, formule: 46154, format: 'd-mmm', tekst: '12-mei' })).toBe('12-mei');
  expect(tekst(euro, { waarde: 698.25, formule: '=B7*1.21', format: 'General', tekst: '698,25' })).toBe('=B7*1.21');
  for (const seed of cellen.flatMap(sjablonenVan).map(({ id }) => `DEMO|01|${id}|1`)) {
    const opgave = trekOpgave(seed);
    const gelogd = tekst(seed, getal(opgave.antwoord));
    if (opgave.controle === 'waarde') expect([seed, beoordeel(opgave, gelogd).goed]).toEqual([seed, true]);
  }
});
