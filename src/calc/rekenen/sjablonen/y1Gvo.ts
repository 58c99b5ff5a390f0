import type { Sjabloon } from '../sjabloon';

/** Y1, Gegevensverwerking, onzekerheid. */
export const y1Gvo: readonly Sjabloon[] = [
  {
    id: 'Y1-GVO-01',
    titel: 'Gewogen gemiddelde klanttevredenheid',
    werkproces: '1.6',
    kennis: 'Statistiek',
    vraag:
      'De tabel toont het gemiddelde tevredenheidscijfer per segment en het aantal klanten dat reageerde. Wat is het gemiddelde cijfer van álle klanten samen? Rond af op 2 decimalen.',
    parameters: [
      { naam: 's', lijst: 3, min: 6, max: 9.5, stap: 0.1, uniek: false },
      { naam: 'q', lijst: 3, min: 5, max: 90, stap: 5, uniek: true },
    ],
    voorwaarden: ['ABS(AVERAGE(s)-SUMPRODUCT(s,q)/SUM(q))>0.080001'],
    tabel: {
      kop: ['Segment', 'Cijfer', 'Klanten'],
      labels: ['Klein', 'Midden', 'Groot'],
      kolommen: ['s', 'q'],
      fmt: ['n1', 'n'],
    },
    antwoord: 'ROUND(SUMPRODUCT(s,q)/SUM(q),2)',
    eenheid: 'punten',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Weeg elk cijfer met het aantal klanten.',
    stappen: [
      'Cijfer × aantal: {=INDEX(s,1)} × {=INDEX(q,1)} + {=INDEX(s,2)} × {=INDEX(q,2)} + {=INDEX(s,3)} × {=INDEX(q,3)} = {=SUMPRODUCT(s,q)}.',
      'Totaal aantal klanten: {=SUM(q)}.',
      '{=SUMPRODUCT(s,q)} ÷ {=SUM(q)} = {=ROUND(SUMPRODUCT(s,q)/SUM(q),2)|n2}.',
    ],
    fouten: [
      {
        code: 'GEM-ONGEWOGEN',
        expr: 'ROUND(AVERAGE(s),2)',
        feedback:
          'Je hebt het gemiddelde van de drie cijfers genomen. Een segment met meer klanten telt zwaarder: weeg met de aantallen.',
      },
      {
        code: 'GEM-DELER',
        expr: 'ROUND(SUMPRODUCT(s,q)/3,2)',
        feedback: 'Je hebt door 3 segmenten gedeeld. Deel door het totaal aantal klanten.',
      },
      {
        code: 'MAX-IPV-GEM',
        expr: 'INDEX(s,IF(INDEX(q,1)=MAX(q),1,IF(INDEX(q,2)=MAX(q),2,3)))',
        feedback: 'Dit is het cijfer van het grootste segment. Neem alle segmenten mee.',
      },
    ],
  },
  {
    id: 'Y1-GVO-02',
    titel: 'Mediaan met een uitschieter',
    werkproces: '1.4',
    kennis: 'Statistiek',
    vraag:
      'Zes orders in een maand (zie tabel). Eén order is een grote uitschieter. Wat is de mediaan van de orderbedragen?',
    parameters: [
      { naam: 'd', lijst: 5, min: 450, max: 2400, stap: 25, uniek: true },
      { naam: 'u', min: 9000, max: 18000, stap: 250 },
    ],
    afgeleid: { e: ['INDEX(d,1)', 'INDEX(d,2)', 'INDEX(d,3)', 'u', 'INDEX(d,4)', 'INDEX(d,5)'] },
    tabel: { kop: ['Order', 'Bedrag'], labels: ['1', '2', '3', '4', '5', '6'], kolommen: ['e'], fmt: ['eur'] },
    antwoord: 'MEDIAN(e)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Zet de bedragen op volgorde. Bij zes getallen is de mediaan het gemiddelde van nummer 3 en 4.',
    stappen: [
      'Op volgorde: zoek het derde en vierde bedrag: {=LARGE(e,4)|eur} en {=LARGE(e,3)|eur}.',
      'Mediaan: ({=LARGE(e,4)|eur} + {=LARGE(e,3)|eur}) ÷ 2 = {=MEDIAN(e)|eur}.',
      'In Excel: =MEDIAAN().',
    ],
    fouten: [
      {
        code: 'GEM-MEDIAAN',
        expr: 'ROUND(AVERAGE(e),2)',
        feedback:
          'Dit is het gemiddelde. Door de uitschieter ligt het veel hoger. De mediaan is het midden van de gesorteerde rij.',
      },
      {
        code: 'MED-SORT',
        expr: '(INDEX(e,3)+INDEX(e,4))/2',
        feedback: 'Je hebt het midden genomen zonder te sorteren. Zet de bedragen eerst op volgorde.',
      },
      {
        code: 'MED-EEN',
        expr: 'LARGE(e,4)',
        feedback: 'Je hebt het derde bedrag genomen. Bij een even aantal neem je het gemiddelde van de twee middelste.',
      },
    ],
  },
  {
    id: 'Y1-GVO-03',
    titel: 'Indexcijfer berekenen',
    werkproces: '1.1',
    kennis: 'Bedrijfseconomische analyses',
    vraag:
      'De tabel toont de omzet (× € 1.000) in vijf jaren. Jaar 2 is het basisjaar (index 100). Wat is het indexcijfer van jaar {t}? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'd', lijst: 5, min: 240, max: 520, stap: 4, uniek: true },
      { naam: 't', min: 3, max: 5, stap: 1 },
    ],
    tabel: { kop: ['Jaar', 'Omzet × € 1.000'], labels: ['1', '2', '3', '4', '5'], kolommen: ['d'], fmt: ['n'] },
    antwoord: 'ROUND(INDEX(d,t)/INDEX(d,2)*100,1)',
    eenheid: 'index',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Waarde ÷ waarde basisjaar × 100.',
    stappen: [
      'Basisjaar (jaar 2): {=INDEX(d,2)}. Jaar {t}: {=INDEX(d,t)}.',
      '{=INDEX(d,t)} ÷ {=INDEX(d,2)} × 100 = {=ROUND(INDEX(d,t)/INDEX(d,2)*100,1)|n1}.',
    ],
    fouten: [
      {
        code: 'INDEX-BASIS',
        expr: 'ROUND(INDEX(d,t)/INDEX(d,1)*100,1)',
        feedback: 'Je hebt jaar 1 als basis genomen. Het basisjaar is jaar 2.',
      },
      {
        code: 'DELEN-OM',
        expr: 'ROUND(INDEX(d,2)/INDEX(d,t)*100,1)',
        feedback: 'Je hebt omgekeerd gedeeld. Deel door de waarde van het basisjaar.',
      },
      {
        code: 'INDEX-100',
        expr: 'ROUND((INDEX(d,t)-INDEX(d,2))/INDEX(d,2)*100,1)',
        feedback: 'Dit is de procentuele verandering. Het indexcijfer is dit getal plus 100.',
      },
    ],
  },
  {
    id: 'Y1-GVO-04',
    titel: 'Van indexcijfer naar procent',
    werkproces: '1.1',
    kennis: 'Bedrijfseconomische analyses',
    vraag:
      'De prijsindex van grondstoffen (basisjaar = 100) stijgt van {i1} naar {i2}. Met hoeveel procent zijn de prijzen gestegen? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'i1', min: 104, max: 135, stap: 0.5 },
      { naam: 'dl', min: 4, max: 30, stap: 0.5 },
    ],
    afgeleid: { i2: 'i1+dl' },
    voorwaarden: ['ABS((i2-i1)-(i2-i1)/i1*100)>0.20001', 'ABS((i2-i1)/i2-(i2-i1)/i1)>0.00150001'],
    antwoord: 'ROUND((i2-i1)/i1*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: '(nieuw − oud) ÷ oud × 100. De oude index is geen 100.',
    stappen: [
      'Verschil: {i2} − {i1} = {=i2-i1} indexpunten.',
      '{=i2-i1} ÷ {i1} × 100 = {=ROUND((i2-i1)/i1*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'INDEX-PUNT',
        expr: 'i2-i1',
        feedback: 'Dit zijn indexpunten. Een procent reken je ten opzichte van de oude index ({i1}).',
      },
      {
        code: 'PCT-NIEUW',
        expr: 'ROUND((i2-i1)/i2*100,1)',
        feedback: 'Je hebt gedeeld door de nieuwe index. Deel door de oude.',
      },
      {
        code: 'INDEX-BASIS',
        expr: 'i2-100',
        feedback: 'Je hebt vergeleken met het basisjaar. De vraag is de stijging van {i1} naar {i2}.',
      },
    ],
  },
  {
    id: 'Y1-GVO-05',
    titel: 'Kans op minstens één order',
    werkproces: '1.4',
    kennis: 'Statistiek',
    vraag:
      'Je schat de kans op een order bij klant A op {a|pct} en bij klant B op {b|pct}. De beslissingen staan los van elkaar. Hoe groot is de kans (in %) op minstens één order?',
    parameters: [
      { naam: 'a', keuze: [15, 20, 25, 30, 35, 40, 45, 50, 60] },
      { naam: 'b', keuze: [15, 20, 25, 30, 35, 40, 45, 50, 60] },
    ],
    voorwaarden: ['a<>b', 'a+b<>100'],
    antwoord: 'ROUND((1-(1-a/100)*(1-b/100))*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Reken eerst de kans op géén order uit.',
    stappen: [
      'Kans op geen order: {=100-a|pct} × {=100-b|pct} = {=(1-a/100)*(1-b/100)*100|pct}.',
      'Minstens één: 100% − {=(1-a/100)*(1-b/100)*100|pct} = {=ROUND((1-(1-a/100)*(1-b/100))*100,1)|pct}.',
    ],
    fouten: [
      {
        code: 'KANS-PLUS',
        expr: 'a+b',
        feedback: "Je hebt de kansen opgeteld. Dan tel je 'allebei een order' dubbel.",
      },
      {
        code: 'KANS-EN',
        expr: 'ROUND(a*b/100,1)',
        feedback: 'Dit is de kans op twéé orders. Gevraagd is minstens één.',
      },
      {
        code: 'COMPLEMENT',
        expr: 'ROUND((1-a/100)*(1-b/100)*100,1)',
        feedback: 'Dit is de kans op géén enkele order. Trek dit van 100% af.',
      },
    ],
  },
  {
    id: 'Y1-GVO-06',
    titel: 'Kruistabel lezen',
    werkproces: '1.1',
    kennis: 'Statistiek',
    vraag:
      'Kruistabel van een actie: zie tabel. Welk percentage van de níeuwe klanten kocht het product? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'a', min: 12, max: 60, stap: 1 },
      { naam: 'b', min: 20, max: 110, stap: 1 },
      { naam: 'c', min: 15, max: 90, stap: 1 },
      { naam: 'f', min: 20, max: 120, stap: 1 },
    ],
    afgeleid: { x1: ['a', 'c'], x2: ['b', 'f'] },
    voorwaarden: ['ABS(b-c)>=3'],
    tabel: {
      kop: ['', 'Kocht', 'Kocht niet'],
      labels: ['Nieuwe klant', 'Bestaande klant'],
      kolommen: ['x1', 'x2'],
      fmt: ['n', 'n'],
    },
    antwoord: 'ROUND(a/(a+b)*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: "Kies de juiste rij. 'Van de nieuwe klanten' is het geheel.",
    stappen: ['Nieuwe klanten samen: {a} + {b} = {=a+b}.', '{a} ÷ {=a+b} × 100 = {=ROUND(a/(a+b)*100,1)|pct1}.'],
    fouten: [
      {
        code: 'BASIS-FOUT',
        expr: 'ROUND(a/(a+b+c+f)*100,1)',
        feedback: 'Je hebt gedeeld door alle klanten. Het geheel is: de nieuwe klanten.',
      },
      {
        code: 'KRUIS-RICHTING',
        expr: 'ROUND(a/(a+c)*100,1)',
        feedback:
          'Je hebt gedeeld door alle kopers. Dan weet je welk deel van de kopers nieuw is. Gevraagd is welk deel van de nieuwe klanten kocht.',
      },
      {
        code: 'DEEL-REST',
        expr: 'ROUND(a/b*100,1)',
        feedback: 'Je hebt gedeeld door de nieuwe klanten die níet kochten. Deel door alle nieuwe klanten.',
      },
    ],
  },
  {
    id: 'Y1-GVO-07',
    titel: 'Misleidende as',
    werkproces: '1.1',
    kennis: 'Grafieken en diagrammen',
    vraag:
      'Een concurrent toont een staafdiagram. De as begint niet bij 0 maar bij {s}. Staaf A is {a}, staaf B is {b}. Het lijkt alsof B veel hoger is. Hoeveel procent hoger is B in werkelijkheid dan A? Rond af op 1 decimaal.',
    parameters: [
      { naam: 's', min: 400, max: 800, stap: 50 },
      { naam: 'x', min: 20, max: 80, stap: 10 },
      { naam: 'y', min: 20, max: 120, stap: 10 },
    ],
    afgeleid: { a: 's+x', b: 's+x+y', ab: ['s+x', 's+x+y'] },
    voorwaarden: ['ABS((b-a)/b-(b-a)/a)>0.00150001'],
    tabel: { kop: ['Staaf', 'Waarde'], labels: ['A', 'B'], kolommen: ['ab'], fmt: ['n'] },
    diagram: 'staaf',
    antwoord: 'ROUND((b-a)/a*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Gebruik de echte waarden, niet de lengte van de staaf.',
    stappen: [
      'Echt verschil: {b} − {a} = {=b-a}.',
      '{=b-a} ÷ {a} × 100 = {=ROUND((b-a)/a*100,1)|pct1}.',
      'Op het oog lijkt het {=ROUND(((b-s)/(a-s)-1)*100,0)|pct}, omdat de as bij {s} begint.',
    ],
    fouten: [
      {
        code: 'GRAF-AS',
        expr: 'ROUND(((b-s)/(a-s)-1)*100,1)',
        feedback: 'Je hebt de lengte van de staven vergeleken. De as begint bij {s}, dus de staven zijn afgeknipt.',
      },
      {
        code: 'PCT-NIEUW',
        expr: 'ROUND((b-a)/b*100,1)',
        feedback: "Je hebt gedeeld door B. 'Hoger dan A' betekent: deel door A.",
      },
      { code: 'PCT-ABS', expr: 'b-a', feedback: 'Dit is het verschil, niet het percentage.' },
    ],
  },
];
