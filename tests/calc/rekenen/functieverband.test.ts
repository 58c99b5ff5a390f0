import { functieVoor, sjabloonVan, trekOpgave } from '../../../src/calc/rekenen';
import { functieverbanden } from '../../../src/calc/rekenen/functieverband/functieverbanden';
import { getrokkenOpgave } from '../../../src/calc/rekenen/trekOpgave';
import { compileer } from '../../../src/calc/rekenen/uitdrukking/compileer';
import { offerteTotaal } from '../../../src/calc/korting/offerteTotaal';
import { evaluate } from '../../../src/calc/evaluate';
import { exact } from '../../../src/calc/decimal';

const DRAWS = 80;

describe('a function of the catalogue gives the answer that the template itself says', () => {
  test.each(Object.keys(functieverbanden))('%s', (id) => {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const opgave = getrokkenOpgave(`EEN|${draw}|${id}|1`);
      const { namen } = opgave.plan;
      const { gegevens } = opgave.trekking;
      const eigen = compileer(sjabloonVan(id)?.antwoord ?? '', {
        plaats: (naam) => namen.indexOf(naam),
        isKolom: (naam) => Array.isArray(gegevens[namen.indexOf(naam)]),
      });
      expect(opgave.antwoord).toBe(opgave.trekking.reken((...met) => eigen(...met).toNumber()));
    }
  });
});

describe('the call that one would use at work', () => {
  test.each([
    ['X2-GHM-01', 'ACCOUNT.BTW.INCL', '=ACCOUNT.BTW.INCL(B2;B3/100)'],
    ['Y1-GVO-02', 'ACCOUNT.STATISTIEK', '=ACCOUNT.STATISTIEK(D2:D7;"mediaan")'],
    ['Y1-VV-01', 'ACCOUNT.BREAKEVEN.AFZET', '=ACCOUNT.BREAKEVEN.AFZET(B2;B3;B4;WAAR)'],
    ['Y2-GVO-06', 'ACCOUNT.PARETO', '=ACCOUNT.PARETO(D2:D11;0,2)'],
  ])('of %s is %s', (id, naam, aanroep) => {
    expect(functieVoor(trekOpgave(`MAV3A|07|${id}|1`))).toEqual({ naam, aanroep });
  });

  test.each(['X1-GHM-04', 'Y1-VV-06', 'Y2-GHM-05'])('is not there for %s', (id) => {
    expect(functieVoor(trekOpgave(`MAV3A|07|${id}|1`))).toBeUndefined();
  });
});

describe('an offerte in cents is right as well', () => {
  test('for the exercise that rounds once, at its end', () => {
    let apart = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const { parameters, antwoord, ookGoed } = trekOpgave(`CENT|${draw}|Y2-GHM-01|1`);
      const { n1, n2, n3, p1, p2, p3, k2, kt, v } = parameters as Readonly<Record<string, number>>;
      const total = evaluate(
        offerteTotaal,
        {
          aantallen: [n1, n2, n3],
          prijzen: [p1, p2, p3],
          kortingen: [0, Number(k2) / 100, 0],
          btwTarieven: [0.21, 0.21, 0.21],
          factuurkorting: [Number(kt) / 100],
          vracht: [v],
        } as never,
        exact,
      );
      expect(ookGoed).toEqual([total]);
      if (antwoord !== total) apart += 1;
    }
    expect(apart).toBeGreaterThan(0);
  });
});
