import { breakevenAfzet } from '../../calculatie/breakevenAfzet';
import { btwExcl } from '../../calculatie/btwExcl';
import { btwIncl } from '../../calculatie/btwIncl';
import { consumentenprijs } from '../../calculatie/consumentenprijs';
import { marge } from '../../calculatie/marge';
import { verkoopprijsMarge } from '../../calculatie/verkoopprijsMarge';
import { roi } from '../../investering/roi';
import { betalingskortingRente } from '../../korting/betalingskortingRente';
import { kortingExtraafzet } from '../../korting/kortingExtraafzet';
import { margeNakorting } from '../../korting/margeNakorting';
import { nettoprijs } from '../../korting/nettoprijs';
import { offerteTotaal } from '../../korting/offerteTotaal';
import { regeltotaal } from '../../korting/regeltotaal';
import { staffel } from '../../korting/staffel';
import { currentratio } from '../../liquiditeit/currentratio';
import { cagr } from '../../markt/cagr';
import { conversie } from '../../markt/conversie';
import { groei } from '../../markt/groei';
import { indexcijfer } from '../../markt/indexcijfer';
import { marktaandeel } from '../../markt/marktaandeel';
import { pareto } from '../../markt/pareto';
import { pipelineGewogen } from '../../markt/pipelineGewogen';
import { solvabiliteit } from '../../solvabiliteit/solvabiliteit';
import { gewogengemiddelde } from '../../statistiek/gewogengemiddelde';
import { statistiek } from '../../statistiek/statistiek';
import { trend } from '../../statistiek/trend';
import { toegevoegdewaardeFte } from '../../toegevoegdeWaarde/toegevoegdewaardeFte';
import { verband, type Functieverband } from './verband';

const maat = (woord: string): Functieverband => verband(statistiek, { bereik: 'd', maat: { woord } });
const procent = '100';

/**
 * The templates whose answer is what a function of the catalogue computes, with the same rounding. Their answer is
 * computed by that function, so that there is one truth; after mastery the pane shows the call.
 */
export const functieverbanden: Readonly<Record<string, Functieverband>> = {
  'X1-GHM-01': verband(regeltotaal, { aantal: 'n', stuksprijs: 'p' }),
  'X1-GHM-02': verband(nettoprijs, { brutoprijs: 'p', korting: ['k/100'] }),
  'X1-GVO-02': maat('bereik'),
  'X1-GVO-03': maat('som'),
  'X1-GVO-04': maat('gemiddelde'),
  'X2-GHM-01': verband(btwIncl, { bedragExcl: 'p', btwTarief: 'b/100' }),
  'X2-GHM-02': verband(btwIncl, { bedragExcl: 'p*(1-k/100)', btwTarief: 'b/100' }),
  'X2-GHM-06': verband(groei, { oud: 'a', nieuw: 'b' }, procent),
  'X2-GVO-02': maat('gemiddelde'),
  'X2-GVO-03': verband(marktaandeel, { eigen: 'INDEX(d,1)', totaleMarkt: 'SUM(d)' }, procent),
  'X2-GVO-04': verband(conversie, { resultaten: 'k', pogingen: 'o' }, procent),
  'X2-GVO-05': verband(groei, { oud: 'INDEX(d,1)', nieuw: 'INDEX(d,4)' }, procent),
  'Y1-GHM-01': verband(btwExcl, { bedragIncl: 'p', btwTarief: 'b/100' }),
  'Y1-GHM-02': verband(nettoprijs, { brutoprijs: 'p', korting: ['k1/100', 'k2/100'] }),
  'Y1-GHM-03': verband(verkoopprijsMarge, { inkoopprijs: 'i', marge: 'm/100' }),
  'Y1-GHM-04': verband(marge, { verkoopprijs: 'v', inkoopprijs: 'i' }, procent),
  'Y1-GHM-07': verband(consumentenprijs, {
    inkoopprijs: 'i',
    percentage: 'o/100',
    btwTarief: 'b/100',
    soort: { woord: 'opslag' },
  }),
  'Y1-GVO-01': verband(gewogengemiddelde, { waarden: 's', gewichten: 'q' }),
  'Y1-GVO-02': verband(statistiek, { bereik: 'e', maat: { woord: 'mediaan' } }),
  'Y1-GVO-03': verband(indexcijfer, { waarde: 'INDEX(d,t)', basiswaarde: 'INDEX(d,2)' }),
  'Y1-GVO-04': verband(groei, { oud: 'i1', nieuw: 'i2' }, procent),
  'Y1-GVO-06': verband(conversie, { resultaten: 'a', pogingen: 'a+b' }, procent),
  'Y1-GVO-07': verband(groei, { oud: 'a', nieuw: 'b' }, procent),
  'Y1-VV-01': verband(breakevenAfzet, {
    constanteKosten: 'V',
    verkoopprijs: 'p',
    variabeleKosten: 'c',
    heleStuks: true,
  }),
  'Y1-VV-06': verband(nettoprijs, { brutoprijs: 'SUM(p)', korting: ['k/100'] }),
  'Y1-VV-07': verband(cagr, { beginwaarde: 'a', eindwaarde: 'b', jaren: 'n' }, procent),
  'Y2-GHM-02': verband(margeNakorting, { marge: 'm/100', korting: 'k/100' }, procent),
  'Y2-GHM-03': verband(kortingExtraafzet, { marge: 'm/100', korting: 'k/100' }, procent),
  'Y2-GHM-04': verband(
    betalingskortingRente,
    { korting: 'k/100', kortingsdagen: 'd1', nettodagen: 'd2', dagenPerJaar: '365' },
    procent,
  ),
  'Y2-GHM-05': verband(
    staffel,
    { waarde: 'n', grenzen: ['0', '100', '250'], tarieven: ['p1', 'p2', 'p3'], methode: { woord: 'schijf' } },
    'n',
  ),
  'Y2-GHM-07': verband(currentratio, {
    vlottendeActiva: 'vo+de',
    kortVreemdVermogen: 'ko',
    liquideMiddelen: 'li',
  }),
  'Y2-GHM-08': verband(solvabiliteit, { eigenVermogen: 'ev', totaalVermogen: 'tv', vorm: { woord: 'EV/TV' } }, procent),
  'Y2-GHM-09': verband(roi, { opbrengst: 'x*m/100', investering: 'c' }, procent),
  'Y2-GHM-10': verband(toegevoegdewaardeFte, { toegevoegdeWaarde: 'o-i-d', fte: 'f' }),
  'Y2-GVO-01': verband(pipelineGewogen, { bedragen: 'w', kansen: 'k/100' }),
  'Y2-GVO-04': maat('stdev'),
  'Y2-GVO-05': verband(trend, { yWaarden: 'd', nieuweX: '7', xWaarden: 'k' }),
  'Y2-GVO-06': verband(pareto, { omzetten: 'd', aandeelKlanten: '0.2' }, procent),
};

/**
 * Functions of which the outcome is right as well, though they round elsewhere than the question does: an offerte has
 * every line, discount and VAT in cents.
 */
export const ookGoedVolgens: Readonly<Record<string, Functieverband>> = {
  'Y2-GHM-01': verband(offerteTotaal, {
    aantallen: ['n1', 'n2', 'n3'],
    prijzen: ['p1', 'p2', 'p3'],
    kortingen: ['0', 'k2/100', '0'],
    btwTarieven: ['b/100', 'b/100', 'b/100'],
    factuurkorting: 'kt/100',
    vracht: 'v',
  }),
};
