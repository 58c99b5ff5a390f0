import type { Sjabloon } from '../sjabloon';
import { KLANT } from './klant';

/** Y2, Getallen/hoeveelheden, maten. */
export const y2Ghm: readonly Sjabloon[] = [
  {
    id: 'Y2-GHM-01',
    titel: 'Offerte compleet doorrekenen',
    werkproces: '2.5',
    kennis: 'Opstellen van een offerte',
    vraag:
      'Offerte: {n1} × {p1|eur}, {n2} × {p2|eur} met {k2|pct} regelkorting, en {n3} × {p3|eur}. Over het subtotaal geldt {kt|pct} projectkorting. Daarna komt er {v|eur} verzendkosten bij (zonder korting) en {b|pct} btw over alles. Wat is het offertebedrag inclusief btw? Rond alleen het eindbedrag af op centen.',
    parameters: [
      { naam: 'n1', min: 10, max: 60, stap: 1 },
      { naam: 'p1', min: 8, max: 45, stap: 0.5 },
      { naam: 'n2', min: 5, max: 30, stap: 1 },
      { naam: 'p2', min: 20, max: 120, stap: 1 },
      { naam: 'n3', min: 1, max: 8, stap: 1 },
      { naam: 'p3', min: 150, max: 600, stap: 10 },
      { naam: 'k2', keuze: [10, 15, 20] },
      { naam: 'kt', keuze: [3, 5, 7.5] },
      { naam: 'v', min: 25, max: 95, stap: 5 },
      { naam: 'b', keuze: [21] },
    ],
    antwoord: 'ROUND(((n1*p1+n2*p2*(1-k2/100)+n3*p3)*(1-kt/100)+v)*(1+b/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    controle: 'waarde+formule',
    aanpak: 'Werk in vaste volgorde: regels → regelkorting → subtotaal → projectkorting → verzendkosten → btw.',
    stappen: [
      'Regel 1: {=n1*p1|eur}. Regel 2: {=n2*p2*(1-k2/100)|eur}. Regel 3: {=n3*p3|eur}.',
      'Subtotaal: {=n1*p1+n2*p2*(1-k2/100)+n3*p3|eur}.',
      'Na projectkorting: {=(n1*p1+n2*p2*(1-k2/100)+n3*p3)*(1-kt/100)|eur}.',
      'Plus verzendkosten: {=(n1*p1+n2*p2*(1-k2/100)+n3*p3)*(1-kt/100)+v|eur}.',
      'Inclusief btw: × {=1+b/100} = {=ROUND(((n1*p1+n2*p2*(1-k2/100)+n3*p3)*(1-kt/100)+v)*(1+b/100),2)|eur}.',
    ],
    fouten: [
      {
        code: 'KORT-OVERAL',
        expr: 'ROUND((n1*p1+n2*p2*(1-k2/100)+n3*p3+v)*(1-kt/100)*(1+b/100),2)',
        feedback: 'Je hebt ook korting gegeven op de verzendkosten. Tel die pas op ná de projectkorting.',
      },
      {
        code: 'KORT-VERGETEN',
        expr: 'ROUND(((n1*p1+n2*p2+n3*p3)*(1-kt/100)+v)*(1+b/100),2)',
        feedback: 'Je bent de regelkorting op regel 2 vergeten.',
      },
      {
        code: 'BTW-VERGETEN',
        expr: 'ROUND((n1*p1+n2*p2*(1-k2/100)+n3*p3)*(1-kt/100)+v,2)',
        feedback: 'Je bent de btw vergeten.',
      },
      {
        code: 'BTW-DEELS',
        expr: 'ROUND((n1*p1+n2*p2*(1-k2/100)+n3*p3)*(1-kt/100)*(1+b/100)+v,2)',
        feedback: 'Je hebt geen btw over de verzendkosten gerekend. De btw gaat over alles.',
      },
    ],
  },
  {
    id: 'Y2-GHM-02',
    titel: 'Wat kost korting aan marge?',
    werkproces: '2.6',
    kennis: 'Financieel bewustzijn',
    vraag:
      'Je verkoopprijs is {p|eur} (exclusief btw), de brutowinstmarge is {m|pct} van de verkoopprijs. De klant vraagt {k|pct} korting. Hoeveel procent is de brutowinstmarge dan nog, van de nieuwe verkoopprijs? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'p', min: 80, max: 900, stap: 10 },
      { naam: 'm', keuze: [25, 30, 35, 40, 45] },
      { naam: 'k', keuze: [5, 8, 10, 12] },
    ],
    antwoord: 'ROUND((p*(1-k/100)-p*(1-m/100))/(p*(1-k/100))*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'De inkoopprijs verandert niet. Reken nieuwe brutowinst ÷ nieuwe verkoopprijs.',
    stappen: [
      'Inkoopprijs: {p|eur} × {=1-m/100} = {=p*(1-m/100)|eur}.',
      'Nieuwe verkoopprijs: {p|eur} × {=1-k/100} = {=p*(1-k/100)|eur}.',
      'Nieuwe brutowinst: {=p*(1-k/100)-p*(1-m/100)|eur}.',
      'Marge: {=p*(1-k/100)-p*(1-m/100)|eur} ÷ {=p*(1-k/100)|eur} × 100 = {=ROUND((m-k)/(100-k)*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'PCT-PUNT',
        expr: 'm-k',
        feedback:
          'Je hebt {m|pct} − {k|pct} gedaan. De marge is een percentage van de níeuwe verkoopprijs, en die is lager.',
      },
      {
        code: 'MARGE-OPSLAG',
        expr: 'ROUND((p*(1-k/100)-p*(1-m/100))/(p*(1-m/100))*100,1)',
        feedback: 'Je hebt gedeeld door de inkoopprijs. Dat is de opslag. Deel door de nieuwe verkoopprijs.',
      },
      {
        code: 'PCT-VAN-PCT',
        expr: 'ROUND(m*(1-k/100),1)',
        feedback:
          'Je hebt {k|pct} van het margepercentage afgehaald. De korting gaat over de prijs, niet over de marge.',
      },
    ],
  },
  {
    id: 'Y2-GHM-03',
    titel: 'Hoeveel meer verkopen na korting?',
    werkproces: '2.6',
    kennis: 'Financieel bewustzijn',
    vraag:
      "De brutowinstmarge is {m|pct} van de verkoopprijs. Je geeft {k|pct} korting op de verkoopprijs. Hoeveel procent méér stuks moet je verkopen om dezelfde brutowinst in euro's te houden? Rond af op 1 decimaal.",
    parameters: [
      { naam: 'm', keuze: [25, 30, 35, 40, 45, 50] },
      { naam: 'k', keuze: [4, 5, 8, 10, 12] },
    ],
    antwoord: 'ROUND(k/(m-k)*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Neem een verkoopprijs van € 100 en vergelijk de brutowinst per stuk.',
    stappen: [
      'Bij € 100: brutowinst vóór korting € {m}, na korting € {=m-k}.',
      'Benodigde factor: {m} ÷ {=m-k} = {=m/(m-k)|n4}.',
      'Dus {=ROUND(k/(m-k)*100,1)|pct1} meer stuks.',
    ],
    fouten: [
      {
        code: 'PCT-DIRECT',
        expr: 'k',
        feedback: 'Je hebt de korting zelf gebruikt. Elk stuk levert nu € {=m-k} op in plaats van € {m}.',
      },
      {
        code: 'PCT-NIEUW',
        expr: 'ROUND(k/m*100,1)',
        feedback:
          'Dit is hoeveel de brutowinst per stuk daalt. De extra afzet reken je ten opzichte van de nieuwe brutowinst per stuk.',
      },
      {
        code: 'PCT-OMGEKEERD',
        expr: 'ROUND(k/(100-k)*100,1)',
        feedback: 'Hiermee houd je de ómzet gelijk, niet de brutowinst.',
      },
    ],
  },
  {
    id: 'Y2-GHM-04',
    titel: 'Wat kost betalingskorting op jaarbasis?',
    werkproces: '2.5',
    kennis: 'Financiële analyses',
    vraag:
      'Voorwaarde: {k|pct} korting bij betaling binnen {d1} dagen, anders binnen {d2} dagen het hele bedrag. Hoeveel procent rente per jaar (enkelvoudig, 365 dagen) betaalt een klant die de korting laat lopen? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'k', keuze: [1, 1.5, 2, 2.5, 3] },
      { naam: 'd1', keuze: [8, 10, 14] },
      { naam: 'd2', keuze: [30, 45, 60] },
    ],
    antwoord: 'ROUND(k/(100-k)*365/(d2-d1)*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Wie de korting laat lopen, leent {=100-k} euro voor {=d2-d1} dagen en betaalt {k} euro.',
    stappen: [
      'Lening: € {=100-k}. Kosten: € {k}. Looptijd: {d2} − {d1} = {=d2-d1} dagen.',
      'Per periode: {k} ÷ {=100-k} × 100 = {=k/(100-k)*100|n3}%.',
      'Per jaar: {=k/(100-k)*100|n3}% × 365 ÷ {=d2-d1} = {=ROUND(k/(100-k)*365/(d2-d1)*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'BASIS-FOUT',
        expr: 'ROUND(k*365/(d2-d1),1)',
        feedback: 'Je hebt gerekend met € 100. De klant leent maar € {=100-k}.',
      },
      {
        code: 'TERMIJN',
        expr: 'ROUND(k/(100-k)*365/d2*100,1)',
        feedback: 'Je hebt {d2} dagen gebruikt. De klant krijgt alleen {d2} − {d1} dagen extra.',
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'ROUND(k/(100-k)*100,1)',
        feedback: 'Dit is het percentage voor {=d2-d1} dagen. Reken om naar een jaar.',
      },
    ],
  },
  {
    id: 'Y2-GHM-05',
    titel: 'Getrapte staffel',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Staffel per schijf: stuk 1 t/m 100 kost {p1|eur}, stuk 101 t/m 250 kost {p2|eur}, vanaf stuk 251 {p3|eur}. De klant bestelt {n} stuks. Wat is het totaal exclusief btw?',
    parameters: [
      { naam: 'p1', min: 9, max: 18, stap: 0.5 },
      { naam: 'da', min: 0.5, max: 1.5, stap: 0.25 },
      { naam: 'db', min: 0.5, max: 1.5, stap: 0.25 },
      { naam: 'n', min: 360, max: 900, stap: 10 },
    ],
    afgeleid: { p2: 'p1-da', p3: 'p1-da-db' },
    antwoord: '100*p1+150*p2+(n-250)*p3',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Reken per schijf en tel op.',
    stappen: [
      'Schijf 1: 100 × {p1|eur} = {=100*p1|eur}.',
      'Schijf 2: 150 × {p2|eur} = {=150*p2|eur}.',
      'Schijf 3: {=n-250} × {p3|eur} = {=(n-250)*p3|eur}.',
      'Totaal: {=100*p1+150*p2+(n-250)*p3|eur}.',
    ],
    fouten: [
      {
        code: 'STAFFEL-ALLES',
        expr: 'n*p3',
        feedback: 'Je hebt de laagste prijs voor alle stuks gerekend. De staffel geldt per schijf.',
      },
      {
        code: 'STAFFEL-GRENS',
        expr: '100*p1+250*p2+(n-350)*p3',
        feedback: 'De tweede schijf loopt van 101 t/m 250. Dat zijn 150 stuks, geen 250.',
      },
      { code: 'STAFFEL-GEEN', expr: 'n*p1', feedback: 'Je hebt geen staffel toegepast.' },
    ],
  },
  {
    id: 'Y2-GHM-06',
    titel: 'Totale kosten over de levensduur (TCO)',
    werkproces: '2.4',
    kennis: 'Financiële analyses',
    vraag:
      "Een machine kost {a|usd} (koers € 1 = $ {k|n2}). Onderhoud is {o|eur0} per jaar, energie {e|eur0} per maand. Na {j} jaar is de restwaarde {r|pct} van de aankoopprijs. Wat zijn de totale kosten over {j} jaar in euro's? Rond af op centen.",
    parameters: [
      { naam: 'a', min: 8000, max: 30000, stap: 500 },
      { naam: 'k', min: 1.04, max: 1.16, stap: 0.01 },
      { naam: 'o', min: 300, max: 1500, stap: 50 },
      { naam: 'e', min: 20, max: 120, stap: 5 },
      { naam: 'j', min: 3, max: 6, stap: 1 },
      { naam: 'r', keuze: [10, 15, 20] },
    ],
    antwoord: 'ROUND(a/k*(1-r/100)+j*o+j*12*e,2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    controle: 'waarde+formule',
    aanpak: "Aankoop in euro's min restwaarde, plus onderhoud, plus energie.",
    stappen: [
      'Aankoop: {a|usd} ÷ {k|n2} = {=a/k|eur}.',
      'Min restwaarde ({r|pct}): {=a/k*(1-r/100)|eur}.',
      'Onderhoud: {j} × {o|eur0} = {=j*o|eur0}.',
      'Energie: {j} × 12 × {e|eur0} = {=j*12*e|eur0}.',
      'Totaal: {=ROUND(a/k*(1-r/100)+j*o+j*12*e,2)|eur}.',
    ],
    fouten: [
      {
        code: 'KOERS-OM',
        expr: 'ROUND(a*k*(1-r/100)+j*o+j*12*e,2)',
        feedback: 'Je hebt de dollars met de koers vermenigvuldigd. Delen door {k|n2}.',
      },
      {
        code: 'EENHEID-NIET',
        expr: 'ROUND(a/k*(1-r/100)+j*o+j*e,2)',
        feedback: 'Energie is per máánd. Vermenigvuldig ook met 12.',
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'ROUND(a/k+j*o+j*12*e,2)',
        feedback: 'Je bent de restwaarde vergeten. Die gaat van de kosten af.',
      },
    ],
  },
  {
    id: 'Y2-GHM-07',
    titel: 'Liquiditeit (current ratio)',
    werkproces: '1.4',
    kennis: 'Kengetallen liquiditeit',
    vraag:
      'Balans van {klant} (× € 1.000): vaste activa {va}, voorraden {vo}, debiteuren {de}, liquide middelen {li}; eigen vermogen {ev}, langlopende schulden {lg}, kortlopende schulden {ko}. Bereken de current ratio (vlottende activa ÷ kortlopende schulden). Rond af op 2 decimalen.',
    parameters: [
      KLANT,
      { naam: 'va', min: 150, max: 600, stap: 10 },
      { naam: 'vo', min: 40, max: 220, stap: 5 },
      { naam: 'de', min: 60, max: 240, stap: 5 },
      { naam: 'li', min: 10, max: 90, stap: 5 },
      { naam: 'ev', min: 80, max: 400, stap: 10 },
      { naam: 'ko', min: 70, max: 300, stap: 10 },
    ],
    afgeleid: { lg: 'va+vo+de+li-ev-ko' },
    voorwaarden: ['lg>=20', 'ABS((vo+de+li)/ko-ko/(vo+de+li))>0.050001'],
    antwoord: 'ROUND((vo+de+li)/ko,2)',
    eenheid: '(getal)',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Vlottende activa = voorraden + debiteuren + liquide middelen.',
    stappen: [
      'Vlottende activa: {vo} + {de} + {li} = {=vo+de+li}.',
      '{=vo+de+li} ÷ {ko} = {=ROUND((vo+de+li)/ko,2)|n2}.',
    ],
    fouten: [
      {
        code: 'KENGETAL-OM',
        expr: 'ROUND(ko/(vo+de+li),2)',
        feedback: 'Je hebt omgekeerd gedeeld. Vlottende activa ÷ kortlopende schulden.',
      },
      {
        code: 'QUICK-CURRENT',
        expr: 'ROUND((de+li)/ko,2)',
        feedback: 'Dit is de quick ratio (zonder voorraden). Bij de current ratio tellen de voorraden mee.',
      },
      {
        code: 'KENGETAL-POST',
        expr: 'ROUND((va+vo+de+li)/ko,2)',
        feedback: 'Je hebt de vaste activa meegeteld. Alleen vlottende activa.',
      },
    ],
  },
  {
    id: 'Y2-GHM-08',
    titel: 'Solvabiliteit',
    werkproces: '1.4',
    kennis: 'Kengetallen solvabiliteit',
    vraag:
      'Balans van {klant} (× € 1.000): totale activa {tv}, eigen vermogen {ev}, vreemd vermogen {vv}. Bereken de solvabiliteit als eigen vermogen ÷ totaal vermogen × 100%. Rond af op 1 decimaal.',
    parameters: [KLANT, { naam: 'ev', min: 80, max: 480, stap: 10 }, { naam: 'vv', min: 120, max: 720, stap: 10 }],
    afgeleid: { tv: 'ev+vv' },
    voorwaarden: ['ABS(ev-vv)>=20'],
    antwoord: 'ROUND(ev/tv*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Totaal vermogen = eigen + vreemd vermogen.',
    stappen: ['Totaal vermogen: {ev} + {vv} = {tv}.', '{ev} ÷ {tv} × 100 = {=ROUND(ev/tv*100,1)|pct1}.'],
    fouten: [
      {
        code: 'DEEL-REST',
        expr: 'ROUND(ev/vv*100,1)',
        feedback: 'Je hebt gedeeld door het vreemd vermogen. In deze opgave is het: eigen ÷ totaal vermogen.',
      },
      { code: 'COMPLEMENT', expr: 'ROUND(vv/tv*100,1)', feedback: 'Dit is het aandeel vreemd vermogen.' },
      { code: 'KENGETAL-OM', expr: 'ROUND(tv/ev*100,1)', feedback: 'Je hebt omgekeerd gedeeld.' },
    ],
  },
  {
    id: 'Y2-GHM-09',
    titel: 'ROI van een actie',
    werkproces: '1.4',
    kennis: 'Return on investment (ROI)',
    vraag:
      'Een verkoopactie kost {c|eur0} en levert {x|eur0} extra omzet op (exclusief btw). De brutowinstmarge is {m|pct} van de omzet. Bereken de ROI: (extra brutowinst − kosten) ÷ kosten × 100%. Rond af op 1 decimaal.',
    parameters: [
      { naam: 'c', min: 1200, max: 6000, stap: 100 },
      { naam: 'x', min: 9000, max: 40000, stap: 500 },
      { naam: 'm', keuze: [25, 30, 35, 40, 45] },
    ],
    voorwaarden: ['10*ABS(x*m/100-c)>=c'],
    antwoord: 'ROUND((x*m/100-c)/c*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Reken eerst de extra brutowinst uit: omzet × marge.',
    stappen: [
      'Extra brutowinst: {x|eur0} × {=m/100} = {=x*m/100|eur0}.',
      'Netto-opbrengst: {=x*m/100|eur0} − {c|eur0} = {=x*m/100-c|eur0}.',
      'ROI: {=x*m/100-c} ÷ {c} × 100 = {=ROUND((x*m/100-c)/c*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'ROI-OMZET',
        expr: 'ROUND((x-c)/c*100,1)',
        feedback: 'Je hebt met de omzet gerekend. Van de omzet gaat de inkoop nog af: gebruik de brutowinst.',
      },
      {
        code: 'ROI-ZONDER',
        expr: 'ROUND(x*m/100/c*100,1)',
        feedback: 'Je bent vergeten de kosten van de actie af te trekken.',
      },
      {
        code: 'BASIS-FOUT',
        expr: 'ROUND((x*m/100-c)/x*100,1)',
        feedback: 'Je hebt gedeeld door de omzet. Bij ROI deel je door de kosten.',
      },
      {
        code: 'TEKEN',
        expr: '0-ROUND((x*m/100-c)/c*100,1)',
        feedback:
          'Let op het teken. Als de kosten hoger zijn dan de extra brutowinst, is de ROI negatief; anders positief.',
      },
    ],
  },
  {
    id: 'Y2-GHM-10',
    titel: 'Toegevoegde waarde per medewerker',
    werkproces: '1.4',
    kennis: 'Kengetallen toegevoegde waarde',
    vraag:
      "Een account heeft {o|eur0} omzet, {i|eur0} inkoop van grond- en hulpstoffen, {d|eur0} diensten van derden en {l|eur0} loonkosten. Er werken {f} fte. Wat is de toegevoegde waarde per fte? Rond af op hele euro's.",
    parameters: [
      { naam: 'o', min: 900000, max: 2400000, stap: 25000 },
      { naam: 'i', min: 300000, max: 900000, stap: 10000 },
      { naam: 'd', min: 40000, max: 180000, stap: 5000 },
      { naam: 'l', min: 250000, max: 700000, stap: 10000 },
      { naam: 'f', min: 6, max: 24, stap: 1 },
    ],
    voorwaarden: ['o-i-d-l>=20000'],
    antwoord: 'ROUND((o-i-d)/f,0)',
    eenheid: '€',
    decimalen: 0,
    tolerantie: 0.5,
    aanpak: 'Toegevoegde waarde = omzet − inkoop − diensten van derden. Loonkosten horen erbij (die trek je niet af).',
    stappen: [
      'Toegevoegde waarde: {o|eur0} − {i|eur0} − {d|eur0} = {=o-i-d|eur0}.',
      'Per fte: {=o-i-d|eur0} ÷ {f} = {=ROUND((o-i-d)/f,0)|eur0}.',
    ],
    fouten: [
      {
        code: 'KENGETAL-POST',
        expr: 'ROUND((o-i-d-l)/f,0)',
        feedback: 'Je hebt de loonkosten afgetrokken. Toegevoegde waarde is juist de beloning voor onder meer arbeid.',
      },
      { code: 'STAP-VERGETEN', expr: 'ROUND((o-i)/f,0)', feedback: 'Je bent de diensten van derden vergeten.' },
      { code: 'KENGETAL-POST', expr: 'ROUND(o/f,0)', feedback: 'Dit is de omzet per fte.' },
    ],
  },
];
