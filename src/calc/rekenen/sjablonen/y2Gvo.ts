import type { Sjabloon } from '../sjabloon';

/** Y2, Gegevensverwerking, onzekerheid. */
export const y2Gvo: readonly Sjabloon[] = [
  {
    id: 'Y2-GVO-01',
    titel: 'Gewogen pijplijn',
    werkproces: '1.2',
    kennis: 'Financiële analyses',
    vraag:
      'De tabel toont vier openstaande offertes met bedrag en scoringskans. Wat is de verwachte (gewogen) waarde van de pijplijn?',
    parameters: [
      { naam: 'w', lijst: 4, min: 8000, max: 60000, stap: 1000, uniek: true },
      { naam: 'k', lijst: 4, min: 10, max: 90, stap: 10, uniek: false },
    ],
    voorwaarden: [
      'ABS(SUM(w)*AVERAGE(k)/100-SUMPRODUCT(w,k)/100)>200.1',
      'ABS(SUMIF_GT(k,50,w)-SUMPRODUCT(w,k)/100)>200.1',
    ],
    tabel: {
      kop: ['Offerte', 'Bedrag', 'Kans %'],
      labels: ['1', '2', '3', '4'],
      kolommen: ['w', 'k'],
      fmt: ['eur0', 'n'],
    },
    antwoord: 'SUMPRODUCT(w,k)/100',
    eenheid: '€',
    decimalen: 0,
    tolerantie: 0.5,
    controle: 'waarde+formule',
    aanpak: 'Per offerte bedrag × kans, daarna optellen. In Excel: =SOMPRODUCT().',
    stappen: [
      '{=INDEX(w,1)|eur0} × {=INDEX(k,1)|pct} + {=INDEX(w,2)|eur0} × {=INDEX(k,2)|pct} + {=INDEX(w,3)|eur0} × {=INDEX(k,3)|pct} + {=INDEX(w,4)|eur0} × {=INDEX(k,4)|pct}',
      '= {=SUMPRODUCT(w,k)/100|eur0}.',
    ],
    fouten: [
      {
        code: 'GEM-ONGEWOGEN',
        expr: 'SUM(w)*AVERAGE(k)/100',
        feedback: 'Je hebt het totaal × de gemiddelde kans gedaan. Grote offertes tellen zwaarder: reken per offerte.',
      },
      {
        code: 'KANS-DREMPEL',
        expr: 'SUMIF_GT(k,50,w)',
        feedback:
          'Je hebt alleen offertes met meer dan 50% kans geteld, voor het volle bedrag. Neem elke offerte × zijn kans.',
      },
      {
        code: 'TOTAAL-IPV-GEM',
        expr: 'SUM(w)',
        feedback: 'Dit is het totaal als alles een order wordt. Vermenigvuldig elke offerte met de kans.',
      },
    ],
  },
  {
    id: 'Y2-GVO-02',
    titel: 'Foutmarge van een enquête',
    werkproces: '1.1',
    kennis: 'Statistiek',
    vraag:
      'Van {n} ondervraagde klanten kiest {q|pct} voor jouw merk. Bereken de foutmarge bij 95% zekerheid: 1,96 × √(p × (1 − p) ÷ n). Geef het antwoord in procentpunten. Rond af op 1 decimaal.',
    parameters: [
      { naam: 'n', keuze: [150, 200, 250, 300, 400, 500, 600, 800] },
      { naam: 'q', min: 20, max: 80, stap: 5 },
    ],
    antwoord: 'ROUND(1.96*SQRT(q/100*(1-q/100)/n)*100,1)',
    eenheid: 'procentpunten',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Vul p als decimaal getal in ({=q/100}). In Excel: =WORTEL().',
    stappen: [
      'p = {=q/100}, 1 − p = {=1-q/100}.',
      'p × (1 − p) ÷ n = {=q/100*(1-q/100)/n|n6}.',
      'Wortel: {=SQRT(q/100*(1-q/100)/n)|n4}.',
      '× 1,96 = {=1.96*SQRT(q/100*(1-q/100)/n)|n4} = {=ROUND(1.96*SQRT(q/100*(1-q/100)/n)*100,1)|n1} procentpunten.',
    ],
    fouten: [
      {
        code: 'FORMULE-FACTOR',
        expr: 'ROUND(SQRT(q/100*(1-q/100)/n)*100,1)',
        feedback: 'Je bent de factor 1,96 vergeten.',
      },
      {
        code: 'WORTEL-DEEL',
        expr: 'ROUND(1.96*SQRT(q/100*(1-q/100))/n*100,1)',
        feedback: 'Je hebt pas na de wortel door n gedeeld. De deling door n staat ónder de wortel.',
      },
      {
        code: 'MARGE-BREEDTE',
        expr: 'ROUND(2*1.96*SQRT(q/100*(1-q/100)/n)*100,1)',
        feedback:
          'Dit is de hele breedte van het interval (van laag naar hoog). De foutmarge is de helft: zoveel naar boven én naar beneden.',
      },
    ],
  },
  {
    id: 'Y2-GVO-03',
    titel: 'Hoeveel klanten uitnodigen?',
    werkproces: '1.1',
    kennis: 'Marktonderzoekmethodes',
    vraag:
      'Je wilt een foutmarge van hooguit {e} procentpunten bij 95% zekerheid. Benodigde respons: n = 1,96² × 0,25 ÷ e² (e als decimaal getal), naar boven afgerond. Je verwacht dat {r|pct} van de uitgenodigde klanten meedoet. Hoeveel klanten nodig je uit (naar boven afgerond)?',
    parameters: [
      { naam: 'e', keuze: [2.5, 3, 4, 4.5, 5, 5.5, 6, 7.5, 8] },
      { naam: 'r', keuze: [20, 25, 40, 50] },
    ],
    antwoord: 'ROUNDUP(ROUNDUP(1.96^2*0.25/(e/100)^2,0)/(r/100),0)',
    eenheid: 'klanten',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Eerst de benodigde respons, dan delen door het responspercentage.',
    stappen: [
      'Respons: 1,96² × 0,25 ÷ {=e/100}² = {=1.96^2*0.25/(e/100)^2|n2} → {=ROUNDUP(1.96^2*0.25/(e/100)^2,0)}.',
      'Uitnodigen: {=ROUNDUP(1.96^2*0.25/(e/100)^2,0)} ÷ {=r/100} = {=ROUNDUP(1.96^2*0.25/(e/100)^2,0)/(r/100)|n1} → {=ROUNDUP(ROUNDUP(1.96^2*0.25/(e/100)^2,0)/(r/100),0)}.',
    ],
    fouten: [
      {
        code: 'STAP-VERGETEN',
        expr: 'ROUNDUP(1.96^2*0.25/(e/100)^2,0)',
        feedback: 'Dit is de benodigde respons. Niet iedereen doet mee: deel door {=r/100}.',
      },
      {
        code: 'KEER-DEEL',
        expr: 'ROUNDUP(ROUNDUP(1.96^2*0.25/(e/100)^2,0)*r/100,0)',
        feedback: 'Je hebt vermenigvuldigd met het responspercentage. Je moet er juist méér uitnodigen: delen.',
      },
      {
        code: 'KWADRAAT',
        expr: 'ROUNDUP(ROUNDUP(1.96^2*0.25/(e/100),0)/(r/100),0)',
        feedback: 'Je hebt e niet gekwadrateerd.',
      },
    ],
  },
  {
    id: 'Y2-GVO-04',
    titel: 'Spreiding: standaardafwijking',
    werkproces: '1.4',
    kennis: 'Statistiek',
    vraag:
      'De tabel toont de weekomzet (× € 1.000) van een account in acht weken. Bereken de standaardafwijking van deze steekproef (Excel: STDEV.S). Rond af op 1 decimaal.',
    parameters: [{ naam: 'd', lijst: 8, min: 20, max: 60, stap: 1, uniek: false }],
    voorwaarden: ['ABS(STDEV(d)-STDEVP(d))>0.30001'],
    tabel: {
      kop: ['Week', 'Omzet × € 1.000'],
      labels: ['1', '2', '3', '4', '5', '6', '7', '8'],
      kolommen: ['d'],
      fmt: ['n'],
    },
    antwoord: 'ROUND(STDEV(d),1)',
    eenheid: '× € 1.000',
    decimalen: 1,
    tolerantie: 0.05,
    controle: 'waarde+formule',
    aanpak: 'Gebruik in Excel =STDEV.S() over de acht weken.',
    stappen: [
      'Gemiddelde: {=AVERAGE(d)|n3}.',
      'In Excel: =STDEV.S(bereik) → {=STDEV(d)|n3}.',
      'Afgerond: {=ROUND(STDEV(d),1)|n1}.',
    ],
    fouten: [
      {
        code: 'STDEV-P',
        expr: 'ROUND(STDEVP(d),1)',
        feedback: 'Je hebt STDEV.P gebruikt (hele populatie). Acht weken is een steekproef: STDEV.S.',
      },
      {
        code: 'SPREIDING-BREEDTE',
        expr: 'MAX(d)-MIN(d)',
        feedback: 'Dit is de spreidingsbreedte (hoogste − laagste).',
      },
      {
        code: 'GEM-IPV-SD',
        expr: 'ROUND(AVERAGE(d),1)',
        feedback: 'Dit is het gemiddelde. De standaardafwijking zegt hoe ver de weken daar gemiddeld vandaan liggen.',
      },
    ],
  },
  {
    id: 'Y2-GVO-05',
    titel: 'Trendlijn doortrekken',
    werkproces: '1.2',
    kennis: 'Statistiek',
    vraag:
      'De tabel toont de omzet (× € 1.000) in zes kwartalen. Voorspel kwartaal 7 met een lineaire trendlijn (Excel: VOORSPELLEN.LINEAR). Rond af op een heel getal.',
    parameters: [
      { naam: 'k', vast: [1, 2, 3, 4, 5, 6] },
      { naam: 'b', min: 100, max: 300, stap: 10 },
      { naam: 's', min: 4, max: 15, stap: 1 },
      { naam: 'r', lijst: 6, min: -6, max: 6, stap: 1, uniek: false },
    ],
    afgeleid: {
      d: [
        'b+s*1+INDEX(r,1)',
        'b+s*2+INDEX(r,2)',
        'b+s*3+INDEX(r,3)',
        'b+s*4+INDEX(r,4)',
        'b+s*5+INDEX(r,5)',
        'b+s*6+INDEX(r,6)',
      ],
    },
    voorwaarden: ['ABS(FORECAST(7,d,k)-(2*INDEX(d,6)-INDEX(d,5)))>2.001', 'ABS(FORECAST(7,d,k)-INDEX(d,6))>2.001'],
    tabel: {
      kop: ['Kwartaal', 'Omzet × € 1.000'],
      labels: ['1', '2', '3', '4', '5', '6'],
      kolommen: ['d'],
      fmt: ['n'],
    },
    diagram: 'lijn',
    antwoord: 'ROUND(FORECAST(7,d,k),0)',
    eenheid: '× € 1.000',
    decimalen: 0,
    tolerantie: 0.5,
    controle: 'waarde+formule',
    aanpak: 'Gebruik =VOORSPELLEN.LINEAR(7; omzet; kwartalen).',
    stappen: [
      'y = omzet, x = kwartaalnummer 1 t/m 6.',
      '=VOORSPELLEN.LINEAR(7;…;…) → {=FORECAST(7,d,k)|n2}.',
      'Afgerond: {=ROUND(FORECAST(7,d,k),0)}.',
    ],
    fouten: [
      {
        code: 'TREND-LAATSTE',
        expr: '2*INDEX(d,6)-INDEX(d,5)',
        feedback: 'Je hebt alleen de laatste twee kwartalen doorgetrokken. De trendlijn gebruikt alle zes kwartalen.',
      },
      {
        code: 'GEM-IPV-TREND',
        expr: 'ROUND(AVERAGE(d),0)',
        feedback: 'Dit is het gemiddelde van zes kwartalen. De omzet stijgt, dus de voorspelling ligt hoger.',
      },
      {
        code: 'TREND-GEEN',
        expr: 'INDEX(d,6)',
        feedback: 'Dit is het laatste kwartaal. Trek de trend één kwartaal door.',
      },
    ],
  },
  {
    id: 'Y2-GVO-06',
    titel: 'Pareto: de grootste accounts',
    werkproces: '1.4',
    kennis: 'Analyseren van accounts',
    vraag:
      'De tabel toont de jaaromzet (× € 1.000) van tien accounts. Welk percentage van de omzet komt van de twee grootste accounts (20%)? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'a', lijst: 8, min: 4, max: 30, stap: 1, uniek: false },
      { naam: 'g', lijst: 2, min: 60, max: 160, stap: 5, uniek: false },
    ],
    afgeleid: {
      d: [
        'INDEX(a,1)',
        'INDEX(a,2)',
        'INDEX(g,1)',
        'INDEX(a,3)',
        'INDEX(a,4)',
        'INDEX(a,5)',
        'INDEX(a,6)',
        'INDEX(g,2)',
        'INDEX(a,7)',
        'INDEX(a,8)',
      ],
    },
    tabel: {
      kop: ['Account', 'Omzet × € 1.000'],
      labels: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'],
      kolommen: ['d'],
      fmt: ['n'],
    },
    antwoord: 'ROUND((LARGE(d,1)+LARGE(d,2))/SUM(d)*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    controle: 'waarde+formule',
    aanpak: 'Sorteer van groot naar klein (=GROOTSTE) en deel door het totaal.',
    stappen: [
      'Twee grootste: {=LARGE(d,1)} + {=LARGE(d,2)} = {=LARGE(d,1)+LARGE(d,2)}.',
      'Totaal: {=SUM(d)}.',
      '{=LARGE(d,1)+LARGE(d,2)} ÷ {=SUM(d)} × 100 = {=ROUND((LARGE(d,1)+LARGE(d,2))/SUM(d)*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'MED-SORT',
        expr: 'ROUND((INDEX(d,1)+INDEX(d,2))/SUM(d)*100,1)',
        feedback: 'Je hebt de eerste twee accounts in de lijst genomen. Zoek de twee grootste.',
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'ROUND(LARGE(d,1)/SUM(d)*100,1)',
        feedback: 'Je hebt alleen de grootste genomen. Gevraagd zijn de twee grootste.',
      },
      {
        code: 'DEEL-REST',
        expr: 'ROUND((LARGE(d,1)+LARGE(d,2))/(SUM(d)-LARGE(d,1)-LARGE(d,2))*100,1)',
        feedback: 'Je hebt gedeeld door de omzet van de andere acht. Deel door de totale omzet.',
      },
    ],
  },
  {
    id: 'Y2-GVO-07',
    titel: 'Accounts vergelijken met wegingsfactoren',
    werkproces: '1.4',
    kennis: 'Accountanalyse',
    vraag:
      'Je beoordeelt twee accounts op vier criteria met wegingsfactoren (zie tabel). Hoeveel verschillen de gewogen gemiddelde scores? Rond af op 2 decimalen.',
    parameters: [
      { naam: 'w', lijst: 4, min: 1, max: 5, stap: 1, uniek: false },
      { naam: 'a', lijst: 4, min: 4, max: 9, stap: 1, uniek: false },
      { naam: 'b', lijst: 4, min: 4, max: 9, stap: 1, uniek: false },
    ],
    voorwaarden: [
      'ABS(ABS(SUMPRODUCT(w,a)-SUMPRODUCT(w,b))/SUM(w)-ABS(AVERAGE(a)-AVERAGE(b)))>0.050001',
      'ABS(SUMPRODUCT(w,a)-SUMPRODUCT(w,b))>=2',
      'ABS(SUM(w)-4)>=2',
    ],
    tabel: {
      kop: ['Criterium', 'Weging', 'Account A', 'Account B'],
      labels: ['Omzetpotentie', 'Marge', 'Betaalgedrag', 'Relatie'],
      kolommen: ['w', 'a', 'b'],
      fmt: ['n', 'n', 'n'],
    },
    antwoord: 'ROUND(ABS(SUMPRODUCT(w,a)/SUM(w)-SUMPRODUCT(w,b)/SUM(w)),2)',
    eenheid: 'punten',
    decimalen: 2,
    tolerantie: 0.005,
    controle: 'waarde+formule',
    aanpak: 'Gewogen gemiddelde = SOMPRODUCT(weging; score) ÷ SOM(weging).',
    stappen: [
      'Account A: {=SUMPRODUCT(w,a)} ÷ {=SUM(w)} = {=SUMPRODUCT(w,a)/SUM(w)|n3}.',
      'Account B: {=SUMPRODUCT(w,b)} ÷ {=SUM(w)} = {=SUMPRODUCT(w,b)/SUM(w)|n3}.',
      'Verschil: {=ROUND(ABS(SUMPRODUCT(w,a)/SUM(w)-SUMPRODUCT(w,b)/SUM(w)),2)|n2}.',
    ],
    fouten: [
      {
        code: 'GEM-ONGEWOGEN',
        expr: 'ROUND(ABS(AVERAGE(a)-AVERAGE(b)),2)',
        feedback: 'Je hebt de wegingsfactoren niet gebruikt.',
      },
      {
        code: 'GEM-DELER',
        expr: 'ABS(SUMPRODUCT(w,a)-SUMPRODUCT(w,b))',
        feedback: 'Je hebt niet gedeeld door de som van de wegingsfactoren.',
      },
      {
        code: 'GEM-DELER',
        expr: 'ROUND(ABS(SUMPRODUCT(w,a)-SUMPRODUCT(w,b))/4,2)',
        feedback: 'Je hebt door 4 criteria gedeeld. Deel door de som van de wegingsfactoren.',
      },
    ],
  },
  {
    id: 'Y2-GVO-08',
    titel: 'Loont het om een offerte te maken?',
    werkproces: '2.5',
    kennis: 'Financiële analyses',
    vraag:
      'Een maatwerkofferte maken kost {c|eur0}. De kans op de order is {p|pct}. De order levert {W|eur0} omzet op met {m|pct} brutowinstmarge. Wat is de verwachte opbrengst van het maken van deze offerte (verwachte brutowinst − offertekosten)?',
    parameters: [
      { naam: 'c', min: 300, max: 2400, stap: 50 },
      { naam: 'p', keuze: [15, 20, 25, 30, 35, 40] },
      { naam: 'W', min: 6000, max: 40000, stap: 500 },
      { naam: 'm', keuze: [20, 25, 30, 35] },
    ],
    voorwaarden: ['ABS(W*m/100*p/100-c)>=50'],
    antwoord: 'W*m/100*p/100-c',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Verwachte waarde = kans × brutowinst. De offertekosten maak je altijd.',
    stappen: [
      'Brutowinst bij order: {W|eur0} × {=m/100} = {=W*m/100|eur}.',
      'Verwacht: {=p/100} × {=W*m/100|eur} = {=W*m/100*p/100|eur}.',
      'Min offertekosten: {=W*m/100*p/100|eur} − {c|eur0} = {=W*m/100*p/100-c|eur}.',
    ],
    fouten: [
      {
        code: 'KANS-KOSTEN',
        expr: '(W*m/100-c)*p/100',
        feedback:
          'Je hebt ook de offertekosten met de kans vermenigvuldigd. Die kosten maak je altijd, ook zonder order.',
      },
      { code: 'ROI-OMZET', expr: 'W*p/100-c', feedback: 'Je hebt met de omzet gerekend. Gebruik de brutowinst.' },
      { code: 'STAP-VERGETEN', expr: 'W*m/100*p/100', feedback: 'Je bent de offertekosten vergeten.' },
      {
        code: 'TEKEN',
        expr: '0-(W*m/100*p/100-c)',
        feedback: 'Let op het teken. Trek de kosten van de opbrengst af; de uitkomst kan negatief zijn.',
      },
    ],
  },
  {
    id: 'Y2-GVO-09',
    titel: 'Reële groei',
    werkproces: '1.4',
    kennis: 'Financiële analyses',
    vraag:
      'De omzet bij een account steeg met {x|pct}. In dezelfde periode steeg de prijsindex van {i1} naar {i2}. Hoeveel procent is de omzet reëel (in hoeveelheid) gegroeid? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'x', min: 2, max: 14, stap: 0.5 },
      { naam: 'i1', min: 102, max: 118, stap: 1 },
      { naam: 'dl', min: 2, max: 9, stap: 1 },
    ],
    afgeleid: { i2: 'i1+dl' },
    voorwaarden: [
      'ABS((x-(i2-i1)/i1*100)-((1+x/100)/(i2/i1)-1)*100)>0.20001',
      'ABS(((1+x/100)/(i2/i1)-1)*100)>0.50001',
      'ABS((x-(i2-i1))-((1+x/100)/(i2/i1)-1)*100)>0.20001',
    ],
    antwoord: 'ROUND((100+x)*i1/i2-100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Deel de groeifactor van de omzet door de groeifactor van de prijzen.',
    stappen: [
      'Factor omzet: {=1+x/100}. Factor prijzen: {i2} ÷ {i1} = {=i2/i1|n4}.',
      '{=1+x/100} ÷ {=i2/i1|n4} = {=(1+x/100)/(i2/i1)|n4}.',
      'Reële groei: {=ROUND((100+x)*i1/i2-100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'INDEX-PUNT',
        expr: 'x-(i2-i1)',
        feedback: 'Je hebt indexpunten van procenten afgetrokken. Reken met factoren: omzetfactor ÷ prijsfactor.',
      },
      {
        code: 'PCT-AFTREK',
        expr: 'ROUND(x-(i2-i1)/i1*100,1)',
        feedback: 'Je hebt de percentages van elkaar afgetrokken. Dat is een benadering. Deel de factoren.',
      },
      {
        code: 'PCT-RICHTING',
        expr: 'ROUND((100+x)*i2/i1-100,1)',
        feedback: 'Je hebt vermenigvuldigd. De prijsstijging haal je eruit door te delen.',
      },
      {
        code: 'TEKEN',
        expr: '0-ROUND((100+x)*i1/i2-100,1)',
        feedback: 'Let op het teken. Stijgen de prijzen harder dan de omzet, dan is de reële groei negatief.',
      },
    ],
  },
];
