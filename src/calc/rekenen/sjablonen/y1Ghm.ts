import type { Sjabloon } from '../sjabloon';

/** Y1, Getallen/hoeveelheden, maten. */
export const y1Ghm: readonly Sjabloon[] = [
  {
    id: 'Y1-GHM-01',
    titel: 'Btw terugrekenen',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag: 'Een consument betaalt {p|eur} inclusief {b|pct} btw. Wat is de prijs exclusief btw? Rond af op centen.',
    parameters: [
      { naam: 'p', min: 49.95, max: 1249.95, stap: 25 },
      { naam: 'b', keuze: [21, 9] },
    ],
    antwoord: 'ROUND(p/(1+b/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Inclusief btw is {=100+b|pct} van de prijs exclusief. Deel door {=1+b/100}.',
    stappen: [
      'Inclusief = 100% + {b|pct} = {=100+b|pct} van exclusief.',
      'Exclusief = {p|eur} ÷ {=1+b/100} = {=ROUND(p/(1+b/100),2)|eur}.',
      'Controle: {=ROUND(p/(1+b/100),2)|eur} × {=1+b/100} ≈ {p|eur}.',
    ],
    fouten: [
      {
        code: 'BTW-AF',
        expr: 'ROUND(p*(1-b/100),2)',
        feedback:
          'Je hebt {b|pct} van de prijs inclusief btw afgehaald (× {=1-b/100}). De btw is {b|pct} van de prijs exclusief, dus deel door {=1+b/100}.',
      },
      {
        code: 'BTW-DEEL',
        expr: 'ROUND(p*b/100,2)',
        feedback: 'Dit is {b|pct} van de prijs inclusief btw. Dat is niet de btw en ook niet de prijs exclusief.',
      },
      {
        code: 'BTW-BEDRAG',
        expr: 'ROUND(p-p/(1+b/100),2)',
        feedback: 'Dit is het btw-bedrag. Gevraagd is de prijs exclusief btw.',
      },
      {
        code: 'PCT-RICHTING',
        expr: 'ROUND(p*(1+b/100),2)',
        feedback: 'Je hebt nog een keer btw opgeteld. De prijs is al inclusief.',
      },
    ],
  },
  {
    id: 'Y1-GHM-02',
    titel: 'Korting op korting',
    werkproces: '2.6',
    kennis: 'Financieel bewustzijn',
    vraag:
      'Een order van {p|eur0}. De klant krijgt {k1|pct} staffelkorting. Over het bedrag dat overblijft krijgt hij {k2|pct} betalingskorting. Wat betaalt de klant? Rond af op centen.',
    parameters: [
      { naam: 'p', min: 800, max: 6400, stap: 50 },
      { naam: 'k1', keuze: [10, 15, 20, 25, 30] },
      { naam: 'k2', keuze: [2, 3, 5] },
    ],
    antwoord: 'ROUND(p*(1-k1/100)*(1-k2/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Kortingen na elkaar: vermenigvuldig de factoren.',
    stappen: [
      'Na staffelkorting: {p|eur0} × {=1-k1/100} = {=p*(1-k1/100)|eur}.',
      'Na betalingskorting: {=p*(1-k1/100)|eur} × {=1-k2/100} = {=ROUND(p*(1-k1/100)*(1-k2/100),2)|eur}.',
    ],
    fouten: [
      {
        code: 'KORT-OPTEL',
        expr: 'ROUND(p*(1-(k1+k2)/100),2)',
        feedback:
          'Je hebt de kortingen opgeteld tot {=k1+k2|pct}. De tweede korting gaat over het lagere bedrag, dus de totale korting is minder dan {=k1+k2|pct}.',
      },
      { code: 'STAP-VERGETEN', expr: 'ROUND(p*(1-k1/100),2)', feedback: 'Je bent de betalingskorting vergeten.' },
      {
        code: 'KORT-BEDRAG',
        expr: 'ROUND(p-p*(1-k1/100)*(1-k2/100),2)',
        feedback: 'Dit is het totale kortingsbedrag. Gevraagd is wat de klant betaalt.',
      },
    ],
  },
  {
    id: 'Y1-GHM-03',
    titel: 'Verkoopprijs bij gewenste brutowinstmarge',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'De inkoopprijs van een artikel is {i|eur}. Je wilt een brutowinstmarge van {m|pct} van de verkoopprijs (exclusief btw). Wat moet de verkoopprijs exclusief btw zijn? Rond af op centen.',
    parameters: [
      { naam: 'i', min: 12, max: 240, stap: 1.5 },
      { naam: 'm', keuze: [20, 25, 30, 35, 40, 45, 60] },
    ],
    antwoord: 'ROUND(i/(1-m/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'De verkoopprijs is 100%. De inkoopprijs is 100% − marge.',
    stappen: [
      'Verkoopprijs = 100%. Marge = {m|pct}. Dus inkoopprijs = {=100-m|pct}.',
      'Verkoopprijs = {i|eur} ÷ {=1-m/100} = {=ROUND(i/(1-m/100),2)|eur}.',
      'Controle: ({=ROUND(i/(1-m/100),2)|eur} − {i|eur}) ÷ {=ROUND(i/(1-m/100),2)|eur} ≈ {m|pct}.',
    ],
    fouten: [
      {
        code: 'MARGE-OPSLAG',
        expr: 'ROUND(i*(1+m/100),2)',
        feedback:
          'Je hebt {m|pct} bij de inkoopprijs opgeteld. Dat is een opslag. Een marge is een percentage van de verkoopprijs: deel door {=1-m/100}.',
      },
      {
        code: 'KETEN-FOUT',
        expr: 'ROUND(i/(m/100),2)',
        feedback: 'Je hebt gedeeld door {m|pct}. De inkoopprijs is {=100-m|pct} van de verkoopprijs.',
      },
      {
        code: 'MARGE-BEDRAG',
        expr: 'ROUND(i/(1-m/100)-i,2)',
        feedback: "Dit is de brutowinst in euro's. Gevraagd is de verkoopprijs.",
      },
    ],
  },
  {
    id: 'Y1-GHM-04',
    titel: 'Brutowinstmarge berekenen',
    werkproces: '1.4',
    kennis: 'Bedrijfseconomische begrippen',
    vraag:
      'Je verkoopt een artikel voor {v|eur} (exclusief btw). De inkoopprijs is {i|eur}. Wat is de brutowinstmarge in procenten van de verkoopprijs? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'i', min: 12, max: 180, stap: 2 },
      { naam: 'w', min: 6, max: 160, stap: 2 },
    ],
    afgeleid: { v: 'i+w' },
    voorwaarden: ['w/(i+w)>=0.150001', 'w/(i+w)<=0.60001', 'ABS(i/v-0.5)>0.010001', 'ABS((v-i)-(v-i)/v*100)>0.30001'],
    antwoord: 'ROUND((v-i)/v*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Brutowinst ÷ verkoopprijs × 100.',
    stappen: [
      'Brutowinst: {v|eur} − {i|eur} = {=v-i|eur}.',
      'Marge: {=v-i|eur} ÷ {v|eur} × 100 = {=ROUND((v-i)/v*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'MARGE-OPSLAG',
        expr: 'ROUND((v-i)/i*100,1)',
        feedback:
          'Je hebt gedeeld door de inkoopprijs. Dat is de opslag. De marge is een percentage van de verkoopprijs.',
      },
      {
        code: 'COMPLEMENT',
        expr: 'ROUND(i/v*100,1)',
        feedback: 'Dit is het deel dat je aan inkoop kwijt bent. De marge is de rest.',
      },
      {
        code: 'PCT-ABS',
        expr: 'v-i',
        feedback: "Dit is de brutowinst in euro's. Deel door de verkoopprijs en doe × 100.",
      },
    ],
  },
  {
    id: 'Y1-GHM-05',
    titel: 'Kostprijs per stuk bij import',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      "Je bestelt {n} stuks voor {d|usd} per stuk. De koers is € 1 = $ {k|n2}. De transportkosten voor de hele zending zijn {t|eur}. Wat is de kostprijs per stuk in euro's? Rond af op centen.",
    parameters: [
      { naam: 'n', keuze: [50, 80, 100, 120, 150, 200, 250] },
      { naam: 'd', min: 4, max: 28, stap: 0.5 },
      { naam: 'k', min: 1.04, max: 1.16, stap: 0.01 },
      { naam: 't', min: 60, max: 320, stap: 10 },
    ],
    antwoord: 'ROUND((n*d/k+t)/n,2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: "Reken alles om naar euro's, tel het transport op en deel door het aantal.",
    stappen: [
      'Inkoop in dollars: {n} × {d|usd} = {=n*d|usd}.',
      "In euro's: {=n*d|usd} ÷ {k|n2} = {=n*d/k|eur}.",
      'Plus transport: {=n*d/k+t|eur}.',
      'Per stuk: {=n*d/k+t|eur} ÷ {n} = {=ROUND((n*d/k+t)/n,2)|eur}.',
    ],
    fouten: [
      {
        code: 'KOERS-OM',
        expr: 'ROUND((n*d*k+t)/n,2)',
        feedback:
          'Je hebt de dollars met de koers vermenigvuldigd. € 1 is $ {k|n2}, dus een dollar is minder dan een euro: delen.',
      },
      { code: 'LIN-VAST', expr: 'ROUND(d/k,2)', feedback: 'Je bent de transportkosten vergeten.' },
      {
        code: 'VAST-PER-STUK',
        expr: 'ROUND(d/k+t,2)',
        feedback: 'Je hebt het transport van de hele zending bij één stuk opgeteld. Verdeel het over {n} stuks.',
      },
    ],
  },
  {
    id: 'Y1-GHM-06',
    titel: 'Oude prijs terugrekenen',
    werkproces: '2.6',
    kennis: 'Commerciële calculaties',
    vraag: 'Na {k|pct} korting betaalt een klant {p|eur}. Wat was de prijs zonder korting? Rond af op centen.',
    parameters: [
      { naam: 'o', min: 80, max: 960, stap: 5 },
      { naam: 'k', keuze: [15, 20, 25, 30, 35, 40] },
    ],
    afgeleid: { p: 'o*(1-k/100)' },
    antwoord: 'ROUND(p/(1-k/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'De klant betaalt {=100-k|pct} van de oude prijs.',
    stappen: [
      '{p|eur} is {=100-k|pct} van de oude prijs.',
      'Oude prijs: {p|eur} ÷ {=1-k/100} = {=ROUND(p/(1-k/100),2)|eur}.',
    ],
    fouten: [
      {
        code: 'PCT-OMGEKEERD',
        expr: 'ROUND(p*(1+k/100),2)',
        feedback:
          'Je hebt {k|pct} bij de nieuwe prijs opgeteld. De korting was {k|pct} van de óude prijs. Deel door {=1-k/100}.',
      },
      {
        code: 'KETEN-FOUT',
        expr: 'ROUND(p/(k/100),2)',
        feedback: 'Je hebt gedeeld door {k|pct}. De klant betaalt {=100-k|pct}.',
      },
      {
        code: 'PCT-RICHTING',
        expr: 'ROUND(p*(1-k/100),2)',
        feedback: 'Je hebt nog een keer korting gegeven. De oude prijs is hoger.',
      },
    ],
  },
  {
    id: 'Y1-GHM-07',
    titel: 'Consumentenprijs opbouwen',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'De inkoopprijs is {i|eur}. De winkelier rekent {o|pct} brutowinstopslag op de inkoopprijs. Daarna komt er {b|pct} btw bij. Wat is de consumentenprijs? Rond alleen het eindantwoord af op centen.',
    parameters: [
      { naam: 'i', min: 15, max: 260, stap: 2.5 },
      { naam: 'o', keuze: [25, 30, 40, 50, 60, 80] },
      { naam: 'b', keuze: [21] },
    ],
    antwoord: 'ROUND(i*(1+o/100)*(1+b/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Inkoop → + opslag → verkoopprijs exclusief → + btw.',
    stappen: [
      'Verkoopprijs exclusief: {i|eur} × {=1+o/100} = {=i*(1+o/100)|eur}.',
      'Consumentenprijs: € {=i*(1+o/100)} × {=1+b/100} = {=ROUND(i*(1+o/100)*(1+b/100),2)|eur}.',
    ],
    fouten: [
      {
        code: 'PCT-OPTEL',
        expr: 'ROUND(i*(1+(o+b)/100),2)',
        feedback:
          'Je hebt opslag en btw opgeteld tot {=o+b|pct}. De btw gaat over de prijs mét opslag. Vermenigvuldig de factoren.',
      },
      {
        code: 'BTW-VERGETEN',
        expr: 'ROUND(i*(1+o/100),2)',
        feedback: 'Je bent de btw vergeten. Een consumentenprijs is inclusief btw.',
      },
      {
        code: 'OPSLAG-MARGE',
        expr: 'ROUND(i/(1-o/100)*(1+b/100),2)',
        feedback: 'Je hebt gerekend met een marge van de verkoopprijs. Hier staat: opslag op de inkoopprijs.',
      },
    ],
  },
  {
    id: 'Y1-GHM-08',
    titel: 'Kosten per contact van een beursstand',
    werkproces: '3.2',
    kennis: 'Promotieactiviteiten',
    vraag:
      'Je huurt een beursstand van {m} m² voor {p|eur} per m². De opbouw kost {v|eur0}. Je spreekt {n} nieuwe contacten. Wat kost één contact? Rond af op centen.',
    parameters: [
      { naam: 'm', min: 9, max: 36, stap: 3 },
      { naam: 'p', min: 95, max: 165, stap: 5 },
      { naam: 'v', min: 600, max: 2400, stap: 100 },
      { naam: 'n', min: 40, max: 220, stap: 5 },
    ],
    antwoord: 'ROUND((m*p+v)/n,2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Alle kosten optellen en delen door het aantal contacten.',
    stappen: [
      'Huur: {m} × {p|eur} = {=m*p|eur}.',
      'Totaal: {=m*p|eur} + {v|eur0} = {=m*p+v|eur}.',
      'Per contact: {=m*p+v|eur} ÷ {n} = {=ROUND((m*p+v)/n,2)|eur}.',
    ],
    fouten: [
      { code: 'LIN-VAST', expr: 'ROUND(m*p/n,2)', feedback: 'Je bent de opbouwkosten vergeten.' },
      {
        code: 'HAAKJES',
        expr: 'ROUND(m*p+v/n,2)',
        feedback:
          'Je hebt alleen de opbouw gedeeld. Tel eerst huur en opbouw op, met haakjes eromheen, en deel daarna.',
      },
      {
        code: 'DELEN-OM',
        expr: 'ROUND(n/(m*p+v),4)',
        feedback: 'Je hebt contacten door kosten gedeeld. Kosten per contact = kosten ÷ contacten.',
      },
    ],
  },
];
