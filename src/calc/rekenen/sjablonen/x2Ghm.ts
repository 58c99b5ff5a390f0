import type { Sjabloon } from '../sjabloon';
import { KLANT } from './klant';

/** X2, Getallen/hoeveelheden, maten. */
export const x2Ghm: readonly Sjabloon[] = [
  {
    id: 'X2-GHM-01',
    titel: 'Prijs inclusief btw',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Een artikel kost {p|eur} exclusief btw. Het btw-tarief is {b|pct}. Wat is de prijs inclusief btw? Rond af op centen.',
    parameters: [
      { naam: 'p', min: 45.5, max: 890.5, stap: 0.5 },
      { naam: 'b', keuze: [9, 21] },
    ],
    voorwaarden: ['p<>100'],
    antwoord: 'ROUND(p*(1+b/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Exclusief is 100%. Inclusief is 100% + btw-percentage.',
    stappen: [
      'Inclusief btw is 100% + {b|pct} = {=100+b|pct}. Dat is × {=1+b/100}.',
      '{p|eur} × {=1+b/100} = {=ROUND(p*(1+b/100),2)|eur}.',
    ],
    fouten: [
      {
        code: 'BTW-BEDRAG',
        expr: 'ROUND(p*b/100,2)',
        feedback: 'Dit is alleen het btw-bedrag. Tel het op bij de prijs exclusief btw.',
      },
      { code: 'PCT-EURO', expr: 'p+b', feedback: 'Je hebt {b|eur} opgeteld. {b|pct} is een percentage van {p|eur}.' },
      {
        code: 'PCT-RICHTING',
        expr: 'ROUND(p*(1-b/100),2)',
        feedback: 'Je hebt de btw eraf gehaald. Van exclusief naar inclusief komt er btw bij.',
      },
    ],
  },
  {
    id: 'X2-GHM-02',
    titel: 'Eerst korting, dan btw',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'De catalogusprijs van een koffieautomaat is {p|eur} exclusief btw. De klant krijgt {k|pct} korting. Daarna komt er {b|pct} btw bij. Wat is het factuurbedrag? Rond af op centen.',
    parameters: [
      { naam: 'p', min: 240, max: 1800, stap: 10 },
      { naam: 'k', keuze: [5, 8, 10, 12, 15, 20, 30] },
      { naam: 'b', keuze: [21] },
    ],
    antwoord: 'ROUND(p*(1-k/100)*(1+b/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Reken de korting over de catalogusprijs en de btw over de prijs ná korting.',
    stappen: [
      'Prijs na korting: {p|eur} × {=1-k/100} = {=p*(1-k/100)|eur}.',
      'Inclusief btw: {=p*(1-k/100)|eur} × {=1+b/100} = {=ROUND(p*(1-k/100)*(1+b/100),2)|eur}.',
    ],
    fouten: [
      {
        code: 'PCT-SALDO',
        expr: 'ROUND(p*(1+(b-k)/100),2)',
        feedback:
          'Je hebt {b|pct} − {k|pct} in één keer gerekend. De btw gaat over de lagere prijs ná korting, dus je kunt de percentages niet van elkaar aftrekken.',
      },
      { code: 'BTW-VERGETEN', expr: 'ROUND(p*(1-k/100),2)', feedback: 'Je bent de btw vergeten.' },
      { code: 'KORT-VERGETEN', expr: 'ROUND(p*(1+b/100),2)', feedback: 'Je bent de korting vergeten.' },
    ],
  },
  {
    id: 'X2-GHM-03',
    titel: 'Twee leveranciers vergelijken',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Je hebt {n} displays nodig. Leverancier A: {pa|eur} per stuk plus {v|eur} verzendkosten. Leverancier B: {pb|eur} per stuk, gratis verzending. Hoeveel euro scheelt het in totaal tussen A en B?',
    parameters: [
      { naam: 'n', min: 20, max: 120, stap: 5 },
      { naam: 'pa', min: 3, max: 9, stap: 0.25 },
      { naam: 'v', min: 25, max: 75, stap: 5 },
      { naam: 'd', min: 0.25, max: 1.25, stap: 0.25 },
    ],
    afgeleid: { pb: 'pa+d' },
    voorwaarden: ['ABS(n*pa+v-n*pb)>=5', 'ABS(n*pa-n*pb)<>ABS(n*pa+v-n*pb)'],
    antwoord: 'ABS(n*pa+v-n*pb)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Reken beide totalen uit en trek ze van elkaar af.',
    stappen: [
      'A: {n} × {pa|eur} + {v|eur} = {=n*pa+v|eur}.',
      'B: {n} × {pb|eur} = {=n*pb|eur}.',
      'Verschil: {=ABS(n*pa+v-n*pb)|eur}.',
    ],
    fouten: [
      { code: 'LIN-VAST', expr: 'ABS(n*pa-n*pb)', feedback: 'Je bent de verzendkosten van A vergeten.' },
      {
        code: 'VAST-PER-STUK',
        expr: 'ABS(n*(pa+v)-n*pb)',
        feedback: 'Je hebt de verzendkosten bij elk stuk gerekend. Verzendkosten betaal je één keer.',
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'MIN(n*pa+v,n*pb)',
        feedback: 'Dit is het totaal van de goedkoopste. Gevraagd is het verschil tussen A en B.',
      },
    ],
  },
  {
    id: 'X2-GHM-04',
    titel: 'Prijs per liter',
    werkproces: '2.3',
    kennis: 'Berekeningen/schattingen',
    vraag:
      'Een flacon schoonmaakmiddel van {ml} ml kost {p|eur}. Een klant wil per liter vergelijken. Wat is de prijs per liter? Rond af op centen.',
    parameters: [
      { naam: 'ml', keuze: [250, 400, 500, 750, 1500, 2500] },
      { naam: 'p', min: 3.95, max: 19.95, stap: 0.5 },
    ],
    antwoord: 'ROUND(p/ml*1000,2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: '1 liter = 1.000 ml. Reken naar 1.000 ml.',
    stappen: ['{ml} ml = {=ml/1000} liter.', '{p|eur} ÷ {=ml/1000} = {=ROUND(p/ml*1000,2)|eur} per liter.'],
    fouten: [
      {
        code: 'DELEN-OM',
        expr: 'ROUND(p*ml/1000,2)',
        feedback: 'Je hebt vermenigvuldigd met het aantal liters. Prijs per liter is prijs ÷ aantal liters.',
      },
      {
        code: 'EENHEID-FACTOR',
        expr: 'ROUND(p/ml*100,2)',
        feedback: 'Dit is de prijs per deciliter (100 ml). 1 liter is 1.000 ml.',
      },
      {
        code: 'EENHEID-FACTOR',
        expr: 'ROUND(p/ml*10000,2)',
        feedback: 'Je bent een factor 10 te hoog. 1 liter is 1.000 ml.',
      },
    ],
  },
  {
    id: 'X2-GHM-05',
    titel: "Ponden omrekenen naar euro's",
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Een Engelse leverancier vraagt {b|gbp}. De koers is € 1 = £ {k|n2}. Hoeveel euro is dat? Rond af op centen.',
    parameters: [
      { naam: 'b', min: 250, max: 4800, stap: 25 },
      { naam: 'k', min: 0.82, max: 0.9, stap: 0.01 },
    ],
    antwoord: 'ROUND(b/k,2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: '£ {k|n2} is € 1. Hoe vaak past dat in {b|gbp}?',
    stappen: ['Elke £ {k|n2} is € 1.', '{b|gbp} ÷ {k|n2} = {=ROUND(b/k,2)|eur}.'],
    fouten: [
      {
        code: 'KOERS-OM',
        expr: 'ROUND(b*k,2)',
        feedback:
          'Je hebt vermenigvuldigd. Een pond is méér waard dan een euro, dus het bedrag in euro moet hoger zijn: delen door {k|n2}.',
      },
      {
        code: 'PCT-OMGEKEERD',
        expr: 'ROUND(b*(2-k),2)',
        feedback:
          'Je hebt het verschil met 1 erbij geteld als percentage. Delen door {k|n2} is iets anders dan {=(1-k)*100|pct} erbij.',
      },
      { code: 'EENHEID-NIET', expr: 'b', feedback: 'Je hebt niets omgerekend.' },
    ],
  },
  {
    id: 'X2-GHM-06',
    titel: 'Omzetgroei in procenten',
    werkproces: '1.4',
    kennis: 'Accountanalyse',
    vraag:
      '{klant} kocht vorig jaar voor {a|eur0} en dit jaar voor {b|eur0}. Met hoeveel procent is de omzet gestegen? Rond af op 1 decimaal.',
    parameters: [
      KLANT,
      { naam: 'a', min: 40000, max: 180000, stap: 1000 },
      { naam: 'dl', min: 3000, max: 30000, stap: 500 },
    ],
    afgeleid: { b: 'a+dl' },
    voorwaarden: ['dl/a>=0.050001', 'dl/a<=0.40001'],
    antwoord: 'ROUND((b-a)/a*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: '(nieuw − oud) ÷ oud × 100.',
    stappen: [
      'Stijging: {b|eur0} − {a|eur0} = {=b-a|eur0}.',
      'Delen door de oude waarde: {=b-a} ÷ {a} × 100 = {=ROUND((b-a)/a*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'PCT-NIEUW',
        expr: 'ROUND((b-a)/b*100,1)',
        feedback: 'Je hebt gedeeld door de nieuwe omzet. Vergelijk altijd met de óude waarde ({a|eur0}).',
      },
      {
        code: 'INDEX-100',
        expr: 'ROUND(b/a*100,1)',
        feedback: 'Dit is het indexcijfer (oud = 100). De stijging is dit getal min 100.',
      },
      {
        code: 'PCT-FACTOR',
        expr: 'ROUND((b-a)/a,3)',
        feedback: 'Dit is de factor. Vermenigvuldig met 100 voor procenten.',
      },
    ],
  },
  {
    id: 'X2-GHM-07',
    titel: 'Miljoenen en marktaandeel',
    werkproces: '1.1',
    kennis: 'Markt-, product/dienst-, klant- en organisatieontwikkelingen',
    vraag:
      'De markt in jouw rayon is {m} miljoen euro groot. Jullie marktaandeel is {p|pct}. Hoeveel euro omzet is dat?',
    parameters: [
      { naam: 'm', min: 2, max: 48, stap: 0.5 },
      { naam: 'p', keuze: [2, 3, 4, 5, 6, 8, 12, 15] },
    ],
    antwoord: 'm*1000000*p/100',
    eenheid: '€',
    decimalen: 0,
    tolerantie: 0.5,
    aanpak: 'Schrijf de miljoenen uit. Neem dan het percentage.',
    stappen: ['{m} miljoen = {=m*1000000|eur0}.', '{p|pct} van {=m*1000000|eur0} = {=m*1000000*p/100|eur0}.'],
    fouten: [
      {
        code: 'KOMMA',
        expr: 'm*1000*p/100',
        feedback: 'Je hebt gerekend met duizend in plaats van miljoen. 1 miljoen = 1.000.000.',
      },
      { code: 'PCT-FACTOR', expr: 'm*1000000*p', feedback: 'Je bent vergeten door 100 te delen: {p|pct} = {=p/100}.' },
      { code: 'KOMMA', expr: 'm*1000000*p/1000', feedback: 'Je hebt promille genomen. Procent is ÷ 100.' },
    ],
  },
  {
    id: 'X2-GHM-08',
    titel: 'Uren en minuten factureren',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Je hebt {u} uur en {m} minuten gewerkt aan een maatwerkofferte. Het uurtarief is {t|eur}. Welk bedrag reken je? Rond af op centen.',
    parameters: [
      { naam: 'u', min: 2, max: 9, stap: 1 },
      { naam: 'm', keuze: [15, 20, 30, 40, 45] },
      { naam: 't', min: 55, max: 95, stap: 2.5 },
    ],
    antwoord: 'ROUND((u+m/60)*t,2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Zet minuten om in een deel van een uur (÷ 60).',
    stappen: [
      '{m} minuten = {m} ÷ 60 = {=m/60|n3} uur.',
      'Totaal: {=u+m/60|n3} uur × {t|eur} = {=ROUND((u+m/60)*t,2)|eur}.',
    ],
    fouten: [
      {
        code: 'TIJD-60',
        expr: 'ROUND((u+m/100)*t,2)',
        feedback: 'Je hebt {u},{m} uur gerekend. {m} minuten is {m} ÷ 60 = {=m/60|n2} uur.',
      },
      { code: 'STAP-VERGETEN', expr: 'u*t', feedback: 'Je bent de {m} minuten vergeten.' },
      { code: 'EENHEID-NIET', expr: '(u*60+m)*t', feedback: 'Je hebt de minuten vermenigvuldigd met het úúrtarief.' },
    ],
  },
  {
    id: 'X2-GHM-09',
    titel: 'Omzet schatten',
    werkproces: '2.3',
    kennis: 'Berekeningen/schattingen',
    vraag:
      'Schat zonder rekenmachine: je hebt {n} klanten die gemiddeld {g|eur0} per maand kopen. Hoeveel euro maandomzet is dat ongeveer? (Je antwoord mag 15% afwijken.)',
    parameters: [
      { naam: 'n', min: 38, max: 62, stap: 1 },
      { naam: 'g', min: 185, max: 415, stap: 1 },
    ],
    voorwaarden: ['MOD(n,10)<>0', 'MOD(g,50)<>0', '100*ABS(ROUND(n,-1)*ROUND(g/50,0)*50-n*g)<=14*n*g'],
    antwoord: 'n*g',
    eenheid: '€',
    decimalen: 0,
    tolerantie: 0,
    tolerantieRelatief: 0.15,
    aanpak: 'Rond beide getallen af en vermenigvuldig.',
    stappen: [
      'Rond af: {n} ≈ {=ROUND(n,-1)} en {g|eur0} ≈ {=ROUND(g/50,0)*50|eur0}.',
      'Schatting: {=ROUND(n,-1)} × {=ROUND(g/50,0)*50|eur0} = {=ROUND(n,-1)*ROUND(g/50,0)*50|eur0}.',
      'Precies: {=n*g|eur0}.',
    ],
    fouten: [
      {
        code: 'KOMMA',
        expr: 'n*g/10',
        feedback: 'Je schatting is 10 keer te klein. Tel de nullen: {=ROUND(n,-1)} × {=ROUND(g/50,0)*50}.',
      },
      {
        code: 'KOMMA',
        expr: 'n*g*10',
        feedback: 'Je schatting is 10 keer te groot. Tel de nullen: {=ROUND(n,-1)} × {=ROUND(g/50,0)*50}.',
      },
      {
        code: 'BEW-PLUS',
        expr: 'n+g',
        feedback: 'Je hebt opgeteld. Elke klant koopt voor dit bedrag, dus vermenigvuldig.',
      },
    ],
  },
];
