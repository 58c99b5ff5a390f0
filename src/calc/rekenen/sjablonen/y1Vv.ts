import type { Sjabloon } from '../sjabloon';

/** Y1, Verbanden, veranderingen. */
export const y1Vv: readonly Sjabloon[] = [
  {
    id: 'Y1-VV-01',
    titel: 'Break-evenpunt',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Een actie kost {V|eur0} aan vaste kosten. De verkoopprijs is {p|eur} per stuk en de variabele kosten zijn {c|eur} per stuk. Hoeveel stuks moet je minstens verkopen om uit de kosten te komen?',
    parameters: [
      { naam: 'V', min: 1800, max: 9600, stap: 150 },
      { naam: 'p', min: 18, max: 60, stap: 0.5 },
      { naam: 'c', min: 6, max: 30, stap: 0.5 },
    ],
    voorwaarden: ['p-c>=4', 'ABS(V/(p-c)-ROUND(V/(p-c),0))>0.020001'],
    antwoord: 'ROUNDUP(V/(p-c),0)',
    eenheid: 'stuks',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Dekkingsbijdrage per stuk = verkoopprijs − variabele kosten. Rond naar boven af.',
    stappen: [
      'Dekkingsbijdrage: {p|eur} − {c|eur} = {=p-c|eur} per stuk.',
      '{V|eur0} ÷ {=p-c|eur} = {=V/(p-c)|n2}.',
      'Minstens uit de kosten: naar boven afronden → {=ROUNDUP(V/(p-c),0)} stuks.',
    ],
    fouten: [
      {
        code: 'BEP-OMZET',
        expr: 'ROUNDUP(V/p,0)',
        feedback:
          'Je hebt gedeeld door de verkoopprijs. Van elk stuk gaan eerst de variabele kosten af: deel door de dekkingsbijdrage {=p-c|eur}.',
      },
      {
        code: 'AFR-OMLAAG',
        expr: 'ROUNDDOWN(V/(p-c),0)',
        feedback: 'Met dit aantal kom je net niet uit de kosten. Rond naar boven af.',
      },
      {
        code: 'BEP-PLUS',
        expr: 'ROUNDUP(V/(p+c),0)',
        feedback: 'Je hebt prijs en variabele kosten opgeteld. Trek ze van elkaar af.',
      },
    ],
  },
  {
    id: 'Y1-VV-02',
    titel: 'Vaste kosten uit twee offertes',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Een drukker rekent {A|eur0} voor {n1} catalogi en {B|eur0} voor {n2} catalogi. Het verband is lineair: vaste kosten plus een vast bedrag per catalogus. Hoe hoog zijn de vaste kosten?',
    parameters: [
      { naam: 'f', min: 150, max: 900, stap: 25 },
      { naam: 'c', min: 2, max: 14, stap: 0.5 },
      { naam: 'n1', keuze: [50, 80, 100] },
      { naam: 'n2', keuze: [200, 250, 300, 400] },
    ],
    afgeleid: { A: 'f+c*n1', B: 'f+c*n2' },
    antwoord: 'A-n1*(B-A)/(n2-n1)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Reken eerst de kosten per catalogus uit (verschil ÷ verschil).',
    stappen: [
      'Per catalogus: ({B|eur0} − {A|eur0}) ÷ ({n2} − {n1}) = {=(B-A)/(n2-n1)|eur}.',
      'Variabel deel bij {n1}: {n1} × {=(B-A)/(n2-n1)|eur} = {=n1*(B-A)/(n2-n1)|eur}.',
      'Vaste kosten: {A|eur0} − {=n1*(B-A)/(n2-n1)|eur} = {=A-n1*(B-A)/(n2-n1)|eur}.',
      'Formule: kosten = {=A-n1*(B-A)/(n2-n1)} + {=(B-A)/(n2-n1)} × aantal.',
    ],
    fouten: [
      {
        code: 'LIN-VERW',
        expr: '(B-A)/(n2-n1)',
        feedback: 'Dit zijn de kosten per catalogus. Gevraagd zijn de vaste kosten.',
      },
      {
        code: 'LIN-GEM',
        expr: 'A-n1*B/n2',
        feedback:
          'Je hebt B ÷ {n2} gebruikt als prijs per stuk. Daar zitten ook vaste kosten in. Gebruik de verschillen.',
      },
      {
        code: 'LIN-VAST',
        expr: 'A',
        feedback: 'Dit is de prijs van de eerste offerte. Trek het variabele deel er nog van af.',
      },
    ],
  },
  {
    id: 'Y1-VV-03',
    titel: 'Groei op groei',
    werkproces: '1.2',
    kennis: 'Financiële analyses',
    vraag:
      "De omzet bij een account is nu {o|eur0}. Je verwacht elk jaar {p|pct} groei. Hoeveel euro is de omzet over {n} jaar? Rond af op hele euro's.",
    parameters: [
      { naam: 'o', min: 80000, max: 420000, stap: 5000 },
      { naam: 'p', keuze: [2.5, 3, 4, 5, 6, 8] },
      { naam: 'n', min: 3, max: 6, stap: 1 },
    ],
    antwoord: 'ROUND(o*(1+p/100)^n,0)',
    eenheid: '€',
    decimalen: 0,
    tolerantie: 0.5,
    aanpak: 'Groeifactor = 1 + percentage ÷ 100. Vermenigvuldig {n} keer.',
    stappen: ['Groeifactor: {=1+p/100}.', '{o|eur0} × {=1+p/100}^{n} = {=ROUND(o*(1+p/100)^n,0)|eur0}.'],
    fouten: [
      {
        code: 'EXPO-LIN',
        expr: 'ROUND(o*(1+n*p/100),0)',
        feedback: 'Je hebt {n} × {p|pct} = {=n*p|pct} gerekend. De groei gaat elk jaar over het nieuwe, hogere bedrag.',
      },
      { code: 'EXPO-N', expr: 'ROUND(o*(1+p/100)^(n-1),0)', feedback: 'Je hebt één jaar te weinig gerekend.' },
      { code: 'STAP-VERGETEN', expr: 'ROUND(o*(1+p/100)^n-o,0)', feedback: 'Dit is de toename. Gevraagd is de omzet.' },
    ],
  },
  {
    id: 'Y1-VV-04',
    titel: 'Wanneer haal je het doel?',
    werkproces: '1.2',
    kennis: 'Financiële analyses',
    vraag:
      'De omzet is nu {o|eur0} en groeit elk jaar met {r|pct}. Na hoeveel hele jaren is de omzet voor het eerst minstens {D|eur0}?',
    parameters: [
      { naam: 'o', min: 100000, max: 300000, stap: 10000 },
      { naam: 'r', keuze: [4, 5, 6, 8, 10] },
      { naam: 'f', keuze: [1.25, 1.3, 1.4, 1.5, 1.6] },
    ],
    afgeleid: { D: 'o*f' },
    voorwaarden: [
      'ABS(LN(D/o)/LN(1+r/100)-ROUND(LN(D/o)/LN(1+r/100),0))>0.020001',
      'ROUNDUP(ROUND((D/o-1)/(r/100),6),0)<>ROUNDUP(LN(D/o)/LN(1+r/100),0)',
    ],
    antwoord: 'ROUNDUP(LN(D/o)/LN(1+r/100),0)',
    eenheid: 'jaar',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Maak een tabel in Excel (× groeifactor per jaar) of gebruik de logaritme.',
    stappen: [
      'Groeifactor: {=1+r/100}. Benodigde factor: {D|eur0} ÷ {o|eur0} = {=D/o}.',
      '{=1+r/100}^{=ROUNDUP(LN(D/o)/LN(1+r/100),0)-1} = {=(1+r/100)^(ROUNDUP(LN(D/o)/LN(1+r/100),0)-1)|n3} (nog te laag).',
      '{=1+r/100}^{=ROUNDUP(LN(D/o)/LN(1+r/100),0)} = {=(1+r/100)^ROUNDUP(LN(D/o)/LN(1+r/100),0)|n3} (genoeg).',
      'Dus na {=ROUNDUP(LN(D/o)/LN(1+r/100),0)} jaar.',
    ],
    fouten: [
      {
        code: 'EXPO-LIN',
        expr: 'ROUNDUP(ROUND((D/o-1)/(r/100),6),0)',
        feedback: 'Je hebt de totale groei gedeeld door {r|pct}. Door groei op groei gaat het sneller.',
      },
      {
        code: 'AFR-OMLAAG',
        expr: 'ROUNDDOWN(LN(D/o)/LN(1+r/100),0)',
        feedback: 'Na dit aantal jaren is het doel nog net niet gehaald.',
      },
      {
        code: 'AFR-GEEN',
        expr: 'LN(D/o)/LN(1+r/100)',
        feedback: 'Je hebt niet afgerond. Gevraagd zijn hele jaren: rond naar boven af.',
        band: 0.06,
      },
    ],
  },
  {
    id: 'Y1-VV-05',
    titel: 'Vast budget, hogere prijs per lead',
    werkproces: '1.3',
    kennis: 'Methodieken van begroten en budgetteren',
    vraag:
      'Met je campagnebudget kocht je {n1} leads voor {p1|eur} per lead. De prijs per lead stijgt naar {p2|eur}. Het budget blijft gelijk. Hoeveel hele leads kun je nu kopen?',
    parameters: [
      { naam: 'n1', min: 60, max: 240, stap: 10 },
      { naam: 'p1', min: 8, max: 30, stap: 0.5 },
      { naam: 'dl', min: 1.5, max: 9, stap: 0.5 },
    ],
    afgeleid: { p2: 'p1+dl' },
    voorwaarden: ['ABS(p1*n1/p2-ROUND(p1*n1/p2,0))>0.010001', 'ABS(ROUND(n1-(p2-p1),0)-ROUNDDOWN(p1*n1/p2,0))>1'],
    antwoord: 'ROUNDDOWN(p1*n1/p2,0)',
    eenheid: 'leads',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Het budget blijft gelijk: aantal × prijs is steeds hetzelfde.',
    stappen: [
      'Budget: {n1} × {p1|eur} = {=n1*p1|eur}.',
      'Nieuw aantal: {=n1*p1|eur} ÷ {p2|eur} = {=p1*n1/p2|n2}.',
      'Je kunt alleen hele leads kopen: {=ROUNDDOWN(p1*n1/p2,0)}.',
    ],
    fouten: [
      {
        code: 'EVENR-OM',
        expr: 'ROUNDDOWN(n1*p2/p1,0)',
        feedback: 'Je hebt recht evenredig gerekend. Als de prijs stijgt, koop je mínder leads.',
      },
      {
        code: 'VERH-PLUS',
        expr: 'ROUND(n1-(p2-p1),0)',
        feedback: 'Je hebt de prijsstijging van het aantal afgetrokken. Deel het budget door de nieuwe prijs.',
      },
      {
        code: 'AFR-OMHOOG',
        expr: 'ROUNDUP(p1*n1/p2,0)',
        feedback: 'Voor dit aantal is je budget net niet genoeg. Rond naar beneden af.',
      },
    ],
  },
  {
    id: 'Y1-VV-06',
    titel: 'Formule maken die je kunt doorvoeren',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'In A2:A6 staan vijf prijzen, in E1 staat de korting ({k|pct}). Maak in C2 een formule voor de nettoprijs die je kunt doorvoeren tot en met C6. Wat is de som van C2:C6? Rond de som af op centen.',
    parameters: [
      { naam: 'p', lijst: 5, min: 12, max: 95, stap: 0.5, uniek: false },
      { naam: 'k', keuze: [5, 10, 12.5, 15, 20, 25] },
    ],
    tabel: { kop: ['', 'Prijs (kolom A)'], labels: ['A2', 'A3', 'A4', 'A5', 'A6'], kolommen: ['p'], fmt: ['eur'] },
    antwoord: 'ROUND(SUM(p)*(1-k/100),2)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    controle: 'waarde+formule+doorvoeren',
    formuleregels: {
      cel: 'C2',
      moetVerwijzen: ['A2', '$E$1'],
      magNietBevatten: ['getal voor korting'],
      doorvoerenTot: 'C6',
    },
    aanpak: 'Zet de kortingscel vast met dollartekens: $E$1.',
    stappen: [
      'Formule in C2: =A2*(1-$E$1).',
      '$E$1 blijft bij doorvoeren staan; A2 schuift mee naar A3, A4, …',
      'Som van de nettoprijzen: {=SUM(p)|eur} × {=1-k/100} = {=ROUND(SUM(p)*(1-k/100),2)|eur}.',
    ],
    fouten: [
      {
        code: 'REF-RELATIEF',
        expr: 'ROUND(SUM(p)-INDEX(p,1)*k/100,2)',
        feedback:
          'Alleen de eerste rij heeft korting. Bij doorvoeren schuift E1 mee naar E2, E3, … (leeg). Zet de cel vast: $E$1.',
      },
      {
        code: 'KORT-BEDRAG',
        expr: 'ROUND(SUM(p)*k/100,2)',
        feedback: 'Dit is de som van de kortingen. De nettoprijs is prijs × (1 − korting).',
      },
      { code: 'KORT-VERGETEN', expr: 'SUM(p)', feedback: 'Dit is de som zonder korting.' },
    ],
  },
  {
    id: 'Y1-VV-07',
    titel: 'Gemiddelde groei per jaar',
    werkproces: '1.4',
    kennis: 'Financiële analyses',
    vraag:
      'De omzet groeide in {n} jaar van {a|eur0} naar {b|eur0}. Met hoeveel procent groeide de omzet gemiddeld per jaar (groei op groei)? Rond af op 1 decimaal.',
    parameters: [
      { naam: 'a', min: 100000, max: 300000, stap: 5000 },
      { naam: 'n', min: 3, max: 5, stap: 1 },
      { naam: 'dl', min: 20000, max: 200000, stap: 5000 },
    ],
    afgeleid: { b: 'a+dl' },
    voorwaarden: ['100*b>=115*a', '10*b<=19*a', 'ABS((b-a)/a/n-((b/a)^(1/n)-1))>0.0020001'],
    antwoord: 'ROUND(((b/a)^(1/n)-1)*100,1)',
    eenheid: '%',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Zoek de factor per jaar: de {n}e-machtswortel van de totale factor.',
    stappen: [
      'Totale factor: {b|eur0} ÷ {a|eur0} = {=b/a|n4}.',
      'Per jaar: {=b/a|n4}^(1/{n}) = {=(b/a)^(1/n)|n4}.',
      'Groei: ({=(b/a)^(1/n)|n4} − 1) × 100 = {=ROUND(((b/a)^(1/n)-1)*100,1)|pct1}.',
    ],
    fouten: [
      {
        code: 'CAGR-DEEL',
        expr: 'ROUND((b-a)/a*100/n,1)',
        feedback:
          'Je hebt de totale groei door {n} gedeeld. Bij groei op groei neem je de {n}e-machtswortel van de factor.',
      },
      { code: 'STAP-VERGETEN', expr: 'ROUND((b-a)/a*100,1)', feedback: 'Dit is de groei over alle jaren samen.' },
      { code: 'EXPO-N', expr: 'ROUND(((b/a)^(1/(n-1))-1)*100,1)', feedback: 'Je hebt één jaar te weinig geteld.' },
    ],
  },
  {
    id: 'Y1-VV-08',
    titel: 'Welk contract is voordeliger?',
    werkproces: '2.6',
    kennis: 'Commerciële calculaties',
    vraag:
      'Contract A: {va|eur0} per maand plus {ca|eur} per gebruiker. Contract B: {vb|eur0} per maand plus {cb|eur} per gebruiker. Vanaf hoeveel gebruikers is A goedkoper?',
    parameters: [
      { naam: 'va', min: 60, max: 180, stap: 5 },
      { naam: 'vb', min: 10, max: 50, stap: 5 },
      { naam: 'ca', min: 2, max: 6, stap: 0.5 },
      { naam: 'dl', min: 1, max: 4.5, stap: 0.5 },
    ],
    afgeleid: { cb: 'ca+dl' },
    voorwaarden: [
      'va-vb>=20',
      'ABS((va-vb)/(cb-ca)-ROUND((va-vb)/(cb-ca),0))>0.050001',
      'ABS(ROUNDUP((va-vb)/cb,0)-ROUNDUP((va-vb)/(cb-ca),0))>1',
    ],
    antwoord: 'ROUNDUP((va-vb)/(cb-ca),0)',
    eenheid: 'gebruikers',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Verschil in vaste kosten ÷ verschil per gebruiker. Rond naar boven af.',
    stappen: [
      'A is per maand {va|eur0} − {vb|eur0} = {=va-vb|eur0} duurder aan vaste kosten.',
      'A is {cb|eur} − {ca|eur} = {=cb-ca|eur} per gebruiker goedkoper.',
      '{=va-vb} ÷ {=cb-ca} = {=(va-vb)/(cb-ca)|n2}. Vanaf {=ROUNDUP((va-vb)/(cb-ca),0)} gebruikers is A goedkoper.',
    ],
    fouten: [
      {
        code: 'AFR-OMLAAG',
        expr: 'ROUNDDOWN((va-vb)/(cb-ca),0)',
        feedback: 'Bij dit aantal is B nog net goedkoper. Rond naar boven af.',
      },
      {
        code: 'KANTEL-DELER',
        expr: 'ROUNDUP((va-vb)/cb,0)',
        feedback: 'Je hebt gedeeld door de prijs van B. Deel door het vérschil per gebruiker.',
      },
      {
        code: 'LIN-VAST',
        expr: 'ROUNDUP(va/(cb-ca),0)',
        feedback: 'Je bent de vaste kosten van B vergeten. Neem het verschil van de vaste kosten.',
      },
    ],
  },
];
