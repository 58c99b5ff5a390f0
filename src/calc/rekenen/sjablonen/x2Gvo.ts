import type { Sjabloon } from '../sjabloon';
import { KLANT } from './klant';

/** X2, Gegevensverwerking, onzekerheid. */
export const x2Gvo: readonly Sjabloon[] = [
  {
    id: 'X2-GVO-01',
    titel: 'Cirkeldiagram: van procent naar euro',
    werkproces: '1.1',
    kennis: 'Grafieken en diagrammen',
    vraag:
      'Het cirkeldiagram verdeelt de omzet van {t|eur0} over segmenten. Het segment Horeca is {p|pct}. Hoeveel euro omzet komt uit Horeca?',
    parameters: [
      { naam: 't', min: 120000, max: 900000, stap: 10000 },
      { naam: 'p', keuze: [8, 12, 15, 18, 22, 28, 35] },
    ],
    afgeleid: { pie: ['p', '100-p'] },
    tabel: { kop: ['Segment', 'Aandeel %'], labels: ['Horeca', 'Overig'], kolommen: ['pie'], fmt: ['n'] },
    diagram: 'cirkel',
    antwoord: 't*p/100',
    eenheid: '€',
    decimalen: 0,
    tolerantie: 0.5,
    aanpak: 'Percentage ÷ 100 × totaal.',
    stappen: ['{p|pct} = {=p/100}.', '{=p/100} × {t|eur0} = {=t*p/100|eur0}.'],
    fouten: [
      {
        code: 'DELEN-OM',
        expr: 't/p',
        feedback: 'Je hebt gedeeld door het percentage. Neem {p} van elke 100 euro: × {=p/100}.',
      },
      { code: 'COMPLEMENT', expr: 't*(100-p)/100', feedback: 'Dit is de omzet van alle ándere segmenten.' },
      { code: 'KOMMA', expr: 't*p/1000', feedback: 'Je bent een factor 10 te laag. Procent is ÷ 100.' },
    ],
  },
  {
    id: 'X2-GVO-02',
    titel: 'Gemiddeld aantal klantbezoeken',
    werkproces: '1.6',
    kennis: 'Statistiek',
    vraag:
      'De tabel toont het aantal klantbezoeken in zes weken. Hoeveel bezoeken deed je gemiddeld per week? Rond af op 1 decimaal.',
    parameters: [{ naam: 'd', lijst: 6, min: 6, max: 24, stap: 1, uniek: false }],
    voorwaarden: ['ABS(AVERAGE(d)-MEDIAN(d))>0.30001', 'ABS(AVERAGE(d)-(MAX(d)+MIN(d))/2)>0.30001'],
    tabel: { kop: ['Week', 'Bezoeken'], labels: ['1', '2', '3', '4', '5', '6'], kolommen: ['d'], fmt: ['n'] },
    antwoord: 'ROUND(AVERAGE(d),1)',
    eenheid: 'bezoeken',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Totaal ÷ aantal weken. In Excel: =GEMIDDELDE().',
    stappen: ['Totaal: {=SUM(d)} bezoeken in 6 weken.', '{=SUM(d)} ÷ 6 = {=ROUND(AVERAGE(d),1)|n1}.'],
    fouten: [
      { code: 'GEM-DELER', expr: 'ROUND(SUM(d)/5,1)', feedback: 'Je hebt door 5 gedeeld. Er zijn 6 weken.' },
      {
        code: 'GEM-MEDIAAN',
        expr: 'ROUND(MEDIAN(d),1)',
        feedback: 'Dit is de mediaan (het midden). Gevraagd is het gemiddelde: alles optellen en delen.',
      },
      {
        code: 'GEM-MINMAX',
        expr: 'ROUND((MAX(d)+MIN(d))/2,1)',
        feedback: 'Je hebt alleen hoogste en laagste gebruikt. Tel alle weken mee.',
      },
    ],
  },
  {
    id: 'X2-GVO-03',
    titel: 'Marktaandeel uit een tabel',
    werkproces: '1.1',
    kennis: 'Markt-, product/dienst-, klant- en organisatieontwikkelingen',
    vraag:
      "De tabel toont de omzet (in miljoenen euro's) van vier aanbieders. Samen zijn zij de hele markt. Wat is het marktaandeel van 'Wij' in procenten? Rond af op 1 decimaal.",
    parameters: [{ naam: 'd', lijst: 4, min: 1.2, max: 9.8, stap: 0.1, uniek: true }],
    voorwaarden: ['INDEX(d,1)<MAX(d)', 'ABS(INDEX(d,1)/SUM(d)-0.5)>0.020001'],
    tabel: {
      kop: ['Aanbieder', 'Omzet (mln €)'],
      labels: ['Wij', 'Concurrent A', 'Concurrent B', 'Concurrent C'],
      kolommen: ['d'],
      fmt: ['n1'],
    },
    antwoord: 'ROUND(INDEX(d,1)/SUM(d)*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Eigen omzet ÷ totale markt × 100.',
    stappen: [
      'Totale markt: {=SUM(d)} miljoen.',
      '{=INDEX(d,1)} ÷ {=SUM(d)} × 100 = {=ROUND(INDEX(d,1)/SUM(d)*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'DEEL-REST',
        expr: 'ROUND(INDEX(d,1)/(SUM(d)-INDEX(d,1))*100,1)',
        feedback: 'Je hebt gedeeld door de omzet van de concurrenten. Deel door de hele markt, inclusief jezelf.',
      },
      {
        code: 'BASIS-FOUT',
        expr: 'ROUND(INDEX(d,1)/MAX(d)*100,1)',
        feedback: 'Je hebt vergeleken met de grootste aanbieder. Marktaandeel is een deel van de hele markt.',
      },
      {
        code: 'COMPLEMENT',
        expr: 'ROUND(100-INDEX(d,1)/SUM(d)*100,1)',
        feedback: 'Dit is het aandeel van de concurrenten samen.',
      },
    ],
  },
  {
    id: 'X2-GVO-04',
    titel: 'Klikratio van een mailing',
    werkproces: '3.2',
    kennis: 'Mailingsystemen',
    vraag:
      'Je mailing ging naar {n} adressen. {o} ontvangers openden de mail. {k} van hen klikten op de aanbieding. Hoeveel procent van de openers klikte? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'n', min: 400, max: 2400, stap: 50 },
      { naam: 'o', min: 90, max: 700, stap: 5 },
      { naam: 'k', min: 10, max: 120, stap: 1 },
    ],
    voorwaarden: ['2*o<=n', '10*o>=n', '10*k<=4*o', '20*k>=o', 'ABS(k/o-o/n)>0.010001'],
    antwoord: 'ROUND(k/o*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: "Let op het geheel: 'van de openers'.",
    stappen: ['Het geheel is: de openers ({o}).', '{k} ÷ {o} × 100 = {=ROUND(k/o*100,1)|pct1}.'],
    fouten: [
      {
        code: 'BASIS-FOUT',
        expr: 'ROUND(k/n*100,1)',
        feedback: 'Je hebt gedeeld door alle adressen. De vraag gaat over de openers.',
      },
      {
        code: 'TABEL-VERKEERD',
        expr: 'ROUND(o/n*100,1)',
        feedback: 'Dit is het openingspercentage. Gevraagd is hoeveel openers klikten.',
      },
      { code: 'COMPLEMENT', expr: 'ROUND((o-k)/o*100,1)', feedback: 'Dit is het percentage openers dat níet klikte.' },
    ],
  },
  {
    id: 'X2-GVO-05',
    titel: 'Groei in een lijngrafiek',
    werkproces: '1.4',
    kennis: 'Grafieken en diagrammen',
    vraag:
      'De lijngrafiek toont de omzet per kwartaal (× € 1.000). Met hoeveel procent is de omzet gestegen van kwartaal 1 naar kwartaal 4? Rond af op 1 decimaal.',
    parameters: [{ naam: 'd', lijst: 4, min: 80, max: 200, stap: 2, uniek: false }],
    voorwaarden: [
      '100*INDEX(d,4)>=108*INDEX(d,1)',
      '10*INDEX(d,4)<=18*INDEX(d,1)',
      'INDEX(d,1)<>100',
      'INDEX(d,3)<>INDEX(d,1)',
      'ABS((INDEX(d,4)-INDEX(d,1))-(INDEX(d,4)-INDEX(d,1))/INDEX(d,1)*100)>0.30001',
    ],
    tabel: { kop: ['Kwartaal', 'Omzet × € 1.000'], labels: ['1', '2', '3', '4'], kolommen: ['d'], fmt: ['n'] },
    diagram: 'lijn',
    antwoord: 'ROUND((INDEX(d,4)-INDEX(d,1))/INDEX(d,1)*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Lees begin en eind af. (eind − begin) ÷ begin × 100.',
    stappen: [
      'Kwartaal 1: {=INDEX(d,1)}. Kwartaal 4: {=INDEX(d,4)}.',
      'Stijging: {=INDEX(d,4)-INDEX(d,1)}.',
      '{=INDEX(d,4)-INDEX(d,1)} ÷ {=INDEX(d,1)} × 100 = {=ROUND((INDEX(d,4)-INDEX(d,1))/INDEX(d,1)*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'PCT-NIEUW',
        expr: 'ROUND((INDEX(d,4)-INDEX(d,1))/INDEX(d,4)*100,1)',
        feedback: 'Je hebt gedeeld door de eindwaarde. Deel door de beginwaarde.',
      },
      {
        code: 'PCT-ABS',
        expr: 'INDEX(d,4)-INDEX(d,1)',
        feedback: "Dit is de stijging in duizenden euro's, niet in procenten.",
      },
      {
        code: 'TABEL-VERKEERD',
        expr: 'ROUND((INDEX(d,4)-INDEX(d,3))/INDEX(d,3)*100,1)',
        feedback: 'Je hebt kwartaal 3 en 4 vergeleken. Gevraagd is van kwartaal 1 naar 4.',
      },
    ],
  },
  {
    id: 'X2-GVO-06',
    titel: 'Verwacht aantal orders',
    werkproces: '2.5',
    kennis: 'Statistiek',
    vraag:
      'Uit ervaring weet je dat {p|pct} van de offertes een order wordt. Dit kwartaal staan er {n} offertes uit. Hoeveel orders verwacht je?',
    parameters: [
      { naam: 'p', keuze: [15, 20, 25, 30, 35, 40, 60] },
      { naam: 'n', keuze: [20, 40, 60, 80, 120, 140, 160] },
    ],
    voorwaarden: ['MOD(n*p,100)=0', 'n*p/100<>p'],
    antwoord: 'n*p/100',
    eenheid: 'orders',
    decimalen: 0,
    tolerantie: 0.5,
    aanpak: 'Verwacht aantal = kans × aantal.',
    stappen: ['{p|pct} = {=p/100}.', '{=p/100} × {n} = {=n*p/100} orders.'],
    fouten: [
      { code: 'COMPLEMENT', expr: 'n*(100-p)/100', feedback: 'Dit is het aantal offertes dat géén order wordt.' },
      { code: 'PCT-ABS', expr: 'p', feedback: 'Je hebt het percentage als aantal gebruikt. Neem {p|pct} van {n}.' },
      { code: 'DELEN-OM', expr: 'n/p', feedback: 'Je hebt gedeeld door het percentage. Vermenigvuldig met {=p/100}.' },
    ],
  },
  {
    id: 'X2-GVO-07',
    titel: 'Omzet uit prijs en aantal',
    werkproces: '1.4',
    kennis: 'Accountanalyse',
    vraag:
      'De tabel toont drie producten die {klant} kocht, met prijs en aantal. Wat is de totale omzet bij deze klant?',
    parameters: [
      KLANT,
      { naam: 'p', lijst: 3, min: 4, max: 25, stap: 0.5, uniek: false },
      { naam: 'q', lijst: 3, min: 20, max: 150, stap: 5, uniek: false },
    ],
    voorwaarden: ['ABS(AVERAGE(p)*SUM(q)-SUMPRODUCT(p,q))>5.01'],
    tabel: { kop: ['Product', 'Prijs', 'Aantal'], labels: ['A', 'B', 'C'], kolommen: ['p', 'q'], fmt: ['eur', 'n'] },
    antwoord: 'SUMPRODUCT(p,q)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Reken per product prijs × aantal en tel op. In Excel: =SOMPRODUCT().',
    stappen: [
      'Product A: {=INDEX(p,1)|eur} × {=INDEX(q,1)} = {=INDEX(p,1)*INDEX(q,1)|eur}.',
      'Product B: {=INDEX(p,2)|eur} × {=INDEX(q,2)} = {=INDEX(p,2)*INDEX(q,2)|eur}.',
      'Product C: {=INDEX(p,3)|eur} × {=INDEX(q,3)} = {=INDEX(p,3)*INDEX(q,3)|eur}.',
      'Samen: {=SUMPRODUCT(p,q)|eur}.',
    ],
    fouten: [
      {
        code: 'GEM-ONGEWOGEN',
        expr: 'AVERAGE(p)*SUM(q)',
        feedback:
          'Je hebt de gemiddelde prijs × het totale aantal gedaan. Elk product heeft een eigen aantal: reken per product.',
      },
      {
        code: 'BEW-KEER',
        expr: 'SUM(p)*SUM(q)',
        feedback: 'Je hebt alle prijzen en alle aantallen opgeteld en vermenigvuldigd. Reken per product.',
      },
      { code: 'BEREIK-KORT', expr: 'SUMPRODUCT(p,q)-INDEX(p,3)*INDEX(q,3)', feedback: 'Je bent product C vergeten.' },
    ],
  },
  {
    id: 'X2-GVO-08',
    titel: 'Van steekproef naar alle klanten',
    werkproces: '1.1',
    kennis: 'Marktonderzoekmethodes',
    vraag:
      'Je belt {n} van de {N} klanten. {x} van hen zijn tevreden. Hoeveel tevreden klanten verwacht je in totaal? Rond af op hele klanten.',
    parameters: [
      { naam: 'n', keuze: [40, 50, 60, 80, 120] },
      { naam: 'N', min: 900, max: 3600, stap: 60 },
      { naam: 'x', min: 14, max: 100, stap: 1 },
    ],
    voorwaarden: ['10*x<=9*n', '100*x>=35*n', '2*x<>n'],
    antwoord: 'ROUND(x*N/n,0)',
    eenheid: 'klanten',
    decimalen: 0,
    tolerantie: 0.5,
    aanpak: 'Het deel in de steekproef gebruik je voor alle klanten.',
    stappen: [
      'Deel tevreden in de steekproef: {x} ÷ {n} = {=x/n|n3}.',
      'Alle klanten: {=x/n|n3} × {N} ≈ {=ROUND(x*N/n,0)} klanten.',
    ],
    fouten: [
      { code: 'COMPLEMENT', expr: 'ROUND((n-x)*N/n,0)', feedback: 'Dit zijn de klanten die níet tevreden zijn.' },
      {
        code: 'VERH-PLUS',
        expr: 'x+(N-n)',
        feedback:
          'Je hebt alle niet-gebelde klanten als tevreden geteld. Gebruik dezelfde verhouding als in de steekproef.',
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'ROUND(x*100/n,0)',
        feedback: 'Dit is het percentage. Gevraagd is het aantal klanten.',
      },
    ],
  },
];
