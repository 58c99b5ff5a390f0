import { beoordeel } from '../../../src/calc/rekenen/beoordeel';
import type { ProefUitkomst } from '../../../src/calc/rekenen/oordeel';
import { trekOpgave } from '../../../src/calc/rekenen/trekOpgave';
import { tweedeOpgave } from '../../../src/calc/rekenen/tweedeOpgave';
import { breukVan } from '../../../src/calc/rekenen/uitdrukking/breukrekenaar';
import { compileer } from '../../../src/calc/rekenen/uitdrukking/compileer';
import { Trekking } from '../../../src/calc/rekenen/uitdrukking/trekking';
import facts from '../../facts/rekenen.json';

interface Bladset {
  readonly seed: string;
  readonly cellen: Readonly<Record<string, number>>;
  readonly waarde_libreoffice: number;
}
interface Formuletest {
  readonly template: string;
  readonly formule_en: string;
  readonly set1: Bladset;
  readonly set2: Bladset;
  readonly oordeel: string;
}
interface Doorvoertest {
  readonly seed: string;
  readonly cellen: Readonly<Record<string, number>>;
  readonly formule_c2: string;
  readonly formules: readonly string[];
  readonly som_c2_c6: number;
  readonly oordeel: string;
}

const isDoorvoertest = (test: object): test is Doorvoertest => 'formules' in test;
const formules = facts.formule_tests.filter((test) => !isDoorvoertest(test)) as unknown as readonly Formuletest[];
const doorvoeren = facts.formule_tests.filter(isDoorvoertest) as unknown as readonly Doorvoertest[];

describe('a formula is judged by what it comes to on two sets of figures', () => {
  test.each(formules)('$template: $formule_en is $oordeel', ({ formule_en, set1, set2, oordeel }) => {
    const opgave = trekOpgave(set1.seed);
    const tweede = trekOpgave(set2.seed);
    expect(opgave.blad.cellen).toEqual(set1.cellen);
    expect(tweede.blad.cellen).toEqual(set2.cellen);
    const isFormule = formule_en.startsWith('=');
    const proef: ProefUitkomst = { waarde: set1.waarde_libreoffice, tweede: set2.waarde_libreoffice };
    const uitspraak = beoordeel(opgave, formule_en, { formule: 'verplicht', tweede, ...(isFormule && { proef }) });
    expect(uitspraak.goed).toBe(oordeel === 'goed');
    if (oordeel !== 'fout') expect(uitspraak.code).toBe(oordeel === 'goed' ? 'GOED' : oordeel);
    expect(uitspraak.oordeel).toBe(oordeel === 'goed' || oordeel === 'fout' ? oordeel : 'bijna');
  });

  test('there are 37 of them', () => {
    expect(formules.length + doorvoeren.length).toBe(37);
  });
});

/** What a formula such as `=A2*(1-$E$1)` comes to; empty cells are 0, as in a spreadsheet. */
function waardeVan(formule: string, cellen: Readonly<Record<string, number>>): number {
  const adressen = [...new Set(formule.replace(/\$/g, '').match(/[A-G]\d+/g))];
  const regel = compileer(formule.slice(1).replace(/\$/g, ''), {
    plaats: (naam) => adressen.indexOf(naam),
    isKolom: () => false,
  });
  return new Trekking(adressen.map((adres) => breukVan(cellen[adres] ?? 0))).reken(regel).toNumber();
}

describe('a formula that is filled down is judged by the cells that it fills', () => {
  test.each(doorvoeren)('$formule_c2 is $oordeel', ({ seed, cellen, formule_c2, formules, som_c2_c6, oordeel }) => {
    const opgave = trekOpgave(seed);
    expect(opgave.blad.cellen).toEqual(cellen);
    const op = (gegevens: Readonly<Record<string, number>>): number[] =>
      formules.map((formule) => waardeVan(formule, gegevens));
    const som = (getallen: readonly number[]): number => getallen.reduce((sum, getal) => sum + getal, 0);
    const doorgevoerd = op(cellen);
    expect(som(doorgevoerd)).toBeCloseTo(som_c2_c6, 9);

    const proef = { waarde: som(doorgevoerd), tweede: som(op(tweedeOpgave(opgave).blad.cellen)), doorgevoerd };
    const uitspraak = beoordeel(opgave, formule_c2, { formule: 'verplicht', proef });
    expect(uitspraak).toMatchObject({
      oordeel: oordeel === 'goed' ? 'goed' : 'fout',
      code: { goed: 'GOED', fout: 'ONBEKEND' }[oordeel] ?? oordeel,
    });
  });

  const opgave = trekOpgave('F1|1|Y1-VV-06|1');
  const beoordeelMet = (proef: ProefUitkomst) => beoordeel(opgave, '=A2*0,875', { proef });

  test('the same amount in every cell is said to be that, and nothing about references that are not fixed', () => {
    const proef = { waarde: 354.375, tweede: 1, doorgevoerd: Array<number>(5).fill(70.875) };
    expect(beoordeelMet(proef).feedback).toMatch(/^In elke cel komt hetzelfde bedrag/);
  });

  test('one that holds the rate itself is right here only', () => {
    const doorgevoerd = [70.875, 24.5, 78.75, 56, 62.125];
    expect(beoordeelMet({ waarde: 292.25, tweede: 1, doorgevoerd }).code).toBe('FORMULE-VAST');
  });

  test('one that stops halfway costs no attempt', () => {
    const doorgevoerd = [70.875, 24.5, null, null, null];
    expect(beoordeelMet({ waarde: null, tweede: null, doorgevoerd })).toMatchObject({
      oordeel: 'onleesbaar',
      code: 'NIET-LEESBAAR',
    });
  });
});

describe('the cases of a formula', () => {
  const opgave = trekOpgave('F1|2|X2-GHM-01|1');
  const tweede = tweedeOpgave(opgave).antwoord;
  const { antwoord } = opgave;

  test('a right number is right, unless the question asks for a formula', () => {
    expect(beoordeel(opgave, antwoord).code).toBe('GOED');
    expect(beoordeel(opgave, '497,31', { formule: 'verplicht' })).toMatchObject({
      goed: false,
      code: 'FORMULE-ONTBREEKT',
    });
    expect(beoordeel(opgave, 12, { formule: 'verplicht' }).code).toBe('ONBEKEND');
  });

  test('a formula is tried on other figures whether one is asked for or not', () => {
    expect(beoordeel(opgave, '=B2*1.21', { proef: { waarde: antwoord, tweede: tweede + 1 } })).toMatchObject({
      goed: false,
      code: 'FORMULE-VAST',
    });
    expect(beoordeel(opgave, '=B2*(1+B3/100)', { proef: { waarde: antwoord, tweede } }).goed).toBe(true);
    expect(beoordeel(opgave, '=1/(B2-411)', { proef: { waarde: antwoord, tweede: null } }).code).toBe('FORMULE-VAST');
  });

  test('a wrong outcome is explained as any wrong answer is', () => {
    const mistake = opgave.fouten.find(({ actief }) => actief);
    const proef = { waarde: mistake?.waarde ?? 0, tweede };
    expect(beoordeel(opgave, '=B2', { proef })).toMatchObject({ code: mistake?.code, feedback: mistake?.feedback });
  });

  test('a formula that looks elsewhere is wrong whatever it comes to', () => {
    const proef = { waarde: antwoord, tweede, buiten: true };
    expect(beoordeel(opgave, '=Blad2!A1', { proef })).toMatchObject({ oordeel: 'fout', code: 'VERWIJZING-BUITEN' });
  });

  test('an error is no answer, and a formula that nobody tried is not one either', () => {
    const proef = { waarde: null, tweede: null };
    expect(beoordeel(opgave, '=B2/0', { proef })).toMatchObject({ oordeel: 'onleesbaar', code: 'NIET-LEESBAAR' });
    expect(beoordeel(opgave, '=B2*B3')).toMatchObject({ oordeel: 'onleesbaar', code: 'NIET-LEESBAAR' });
  });
});
