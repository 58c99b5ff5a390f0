import type { Sjabloon } from '../sjabloon';
import { KLANT } from './klant';

/** X1, Verbanden, veranderingen. */
export const x1Vv: readonly Sjabloon[] = [
  {
    id: 'X1-VV-01',
    titel: 'Verhoudingstabel',
    werkproces: '2.3',
    kennis: 'Berekeningen/schattingen',
    vraag: '{a} dozen plantenvoeding kosten samen {p|eur}. Wat kosten {b} dozen bij dezelfde prijs per doos?',
    parameters: [
      { naam: 'a', min: 2, max: 6, stap: 1 },
      { naam: 'm', min: 2, max: 6, stap: 1 },
      { naam: 'u', min: 3.5, max: 12.5, stap: 0.5 },
    ],
    afgeleid: { p: 'a*u', b: 'a*m' },
    antwoord: 'p*b/a',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Gebruik een verhoudingstabel: hoeveel keer zoveel dozen, zoveel keer de prijs.',
    stappen: ['Van {a} naar {b} dozen is × {=b/a}.', 'Dus de prijs is ook × {=b/a}: {p|eur} × {=b/a} = {=p*b/a|eur}.'],
    fouten: [
      {
        code: 'VERH-PLUS',
        expr: 'p+(b-a)',
        feedback: 'Je hebt bij de prijs opgeteld hoeveel dozen erbij komen. In een verhoudingstabel vermenigvuldig je.',
      },
      { code: 'STAP-VERGETEN', expr: 'p/a', feedback: 'Dit is de prijs van één doos. Vermenigvuldig nog met {b}.' },
      {
        code: 'BEW-KEER',
        expr: 'p*b',
        feedback: 'Je hebt de prijs van {a} dozen met {b} vermenigvuldigd. Reken eerst de prijs van één doos uit.',
      },
    ],
  },
  {
    id: 'X1-VV-02',
    titel: 'Patroon doorzetten',
    werkproces: '1.3',
    kennis: 'Planningsvaardigheden',
    vraag:
      'In week 1 staan er {b} bedrijven in je CRM. Elke week komen er {s} bij. Hoeveel bedrijven staan er in week {n}?',
    parameters: [
      { naam: 'b', min: 120, max: 400, stap: 10 },
      { naam: 's', min: 8, max: 35, stap: 1 },
      { naam: 'n', min: 4, max: 10, stap: 1 },
    ],
    antwoord: 'b+(n-1)*s',
    eenheid: 'bedrijven',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Tel hoeveel keer er bedrijven bij komen.',
    stappen: [
      'Van week 1 naar week {n} zijn het {=n-1} stappen.',
      '{b} + {=n-1} × {s} = {b} + {=(n-1)*s} = {=b+(n-1)*s}.',
    ],
    fouten: [
      {
        code: 'LIN-START',
        expr: 'b+n*s',
        feedback: 'Je hebt één stap te veel geteld. Week 1 is het begin: van week 1 naar week {n} zijn {=n-1} stappen.',
      },
      { code: 'LIN-VAST', expr: 'n*s', feedback: 'Je bent de {b} bedrijven vergeten die er al in stonden.' },
      { code: 'STAP-VERGETEN', expr: 'b+s', feedback: 'Je hebt maar één week erbij geteld.' },
    ],
  },
  {
    id: 'X1-VV-03',
    titel: 'Wanneer boven de grens?',
    werkproces: '1.1',
    kennis: 'Grafieken en diagrammen',
    vraag:
      'De lijngrafiek toont de omzet per maand (× € 1.000). In welke maand (nummer 1 t/m 6) is de omzet voor het eerst hoger dan {g} (× € 1.000)?',
    parameters: [
      { naam: 's0', min: 20, max: 40, stap: 1 },
      { naam: 'inc', lijst: 5, min: 3, max: 9, stap: 1, uniek: false },
      { naam: 'j', min: 2, max: 4, stap: 1 },
    ],
    afgeleid: {
      d: [
        's0',
        's0+INDEX(inc,1)',
        's0+INDEX(inc,1)+INDEX(inc,2)',
        's0+INDEX(inc,1)+INDEX(inc,2)+INDEX(inc,3)',
        's0+INDEX(inc,1)+INDEX(inc,2)+INDEX(inc,3)+INDEX(inc,4)',
        's0+SUM(inc)',
      ],
      g: 'INDEX(d,j)+1',
    },
    tabel: { kop: ['Maand', 'Omzet × € 1.000'], labels: ['1', '2', '3', '4', '5', '6'], kolommen: ['d'], fmt: ['n'] },
    diagram: 'lijn',
    antwoord: 'COUNTIF_LE(d,g)+1',
    eenheid: 'maandnummer',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Zoek op de as de grens en kijk waar de lijn erboven komt.',
    stappen: [
      'Zoek {g} op de verticale as.',
      'Maand {=COUNTIF_LE(d,g)} ligt nog op of onder {g} ({=INDEX(d,COUNTIF_LE(d,g))}).',
      'Maand {=COUNTIF_LE(d,g)+1} is {=INDEX(d,COUNTIF_LE(d,g)+1)}: de eerste maand boven {g}.',
    ],
    fouten: [
      {
        code: 'GRAF-GRENS',
        expr: 'COUNTIF_LE(d,g)',
        feedback: 'In deze maand is de omzet nog niet hoger dan {g}. Kijk één maand verder.',
      },
      {
        code: 'GRAF-WAARDE',
        expr: 'INDEX(d,COUNTIF_LE(d,g)+1)',
        feedback: 'Dit is de omzet. Gevraagd is het nummer van de maand.',
      },
      {
        code: 'GRAF-GRENS',
        expr: 'COUNTIF_LE(d,g)+2',
        feedback: 'Er is een eerdere maand waarin de omzet al hoger is dan {g}.',
      },
    ],
  },
  {
    id: 'X1-VV-04',
    titel: 'Kilometervergoeding (woordformule)',
    werkproces: '2.1',
    kennis: 'Berekeningen/schattingen',
    vraag:
      'Je rijdt naar {klant}: {km} km enkele reis. Declaratie = aantal kilometers × {t|eur}. Hoeveel euro declareer je voor de heen- en terugreis?',
    parameters: [KLANT, { naam: 'km', min: 12, max: 85, stap: 1 }, { naam: 't', keuze: [0.21, 0.23, 0.25] }],
    antwoord: '2*km*t',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Reken eerst alle kilometers uit, daarna de formule.',
    stappen: ['Kilometers heen en terug: 2 × {km} = {=2*km} km.', 'Declaratie: {=2*km} × {t|eur} = {=2*km*t|eur}.'],
    fouten: [
      { code: 'STAP-VERGETEN', expr: 'km*t', feedback: 'Dit is alleen de heenreis. Je rijdt ook terug.' },
      { code: 'EENHEID-NIET', expr: '2*km*t*100', feedback: "Dit zijn eurocenten. Deel door 100 voor euro's." },
      { code: 'BEW-PLUS', expr: '2*km+t', feedback: 'Je hebt opgeteld. In de formule staat ×.' },
    ],
  },
  {
    id: 'X1-VV-05',
    titel: 'Bezorgkosten plus prijs per doos',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Een klant betaalt {v|eur} bezorgkosten per bestelling plus {p|eur} per doos. Hoeveel betaalt de klant voor een bestelling van {n} dozen?',
    parameters: [
      { naam: 'v', min: 6.5, max: 14.5, stap: 0.5 },
      { naam: 'p', min: 8, max: 24, stap: 0.5 },
      { naam: 'n', min: 3, max: 15, stap: 1 },
    ],
    voorwaarden: ['v<>p'],
    antwoord: 'v+n*p',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Bezorgkosten tel je één keer, de dozen tel je per stuk.',
    stappen: ['Dozen: {n} × {p|eur} = {=n*p|eur}.', 'Plus bezorgkosten: {=n*p|eur} + {v|eur} = {=v+n*p|eur}.'],
    fouten: [
      { code: 'LIN-VAST', expr: 'n*p', feedback: 'Je bent de bezorgkosten vergeten.' },
      {
        code: 'VAST-PER-STUK',
        expr: 'n*(v+p)',
        feedback: 'Je hebt de bezorgkosten voor elke doos gerekend. Bezorgkosten betaalt de klant één keer.',
      },
      {
        code: 'LIN-VERW',
        expr: 'v*n+p',
        feedback: 'Je hebt vast en per stuk verwisseld. {v|eur} is één keer, {p|eur} is per doos.',
      },
    ],
  },
  {
    id: 'X1-VV-06',
    titel: 'Elke week verdubbelen',
    werkproces: '3.2',
    kennis: 'Marktontwikkelingen',
    vraag:
      'Je actiepagina heeft nu {b} volgers. Het aantal volgers verdubbelt elke week. Hoeveel volgers zijn er na {n} weken?',
    parameters: [
      { naam: 'b', min: 25, max: 160, stap: 5 },
      { naam: 'n', min: 5, max: 6, stap: 1 },
    ],
    antwoord: 'b*2^n',
    eenheid: 'volgers',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Verdubbelen is steeds × 2, {n} keer achter elkaar.',
    stappen: ['Verdubbelen is × 2. Dat gebeurt {n} keer.', '{b} × 2^{n} = {b} × {=2^n} = {=b*2^n}.'],
    fouten: [
      {
        code: 'EXPO-LIN',
        expr: 'b*2*n',
        feedback: 'Je hebt één keer verdubbeld en dat maal {n} gedaan. Elke week verdubbelt het nieuwe aantal.',
      },
      { code: 'EXPO-N', expr: 'b*2^(n-1)', feedback: 'Je hebt één week te weinig verdubbeld.' },
      {
        code: 'EXPO-LIN',
        expr: 'b+b*n',
        feedback: 'Je hebt elke week {b} erbij geteld. Bij verdubbelen groeit de toename mee.',
      },
    ],
  },
  {
    id: 'X1-VV-07',
    titel: 'Wanneer is de voorraad op?',
    werkproces: '2.8',
    kennis: 'Berekeningen/schattingen',
    vraag: 'Er liggen {v} proefpakketten op voorraad. Je deelt er {s} per dag uit. Na hoeveel dagen is de voorraad op?',
    parameters: [
      { naam: 's', min: 6, max: 25, stap: 1 },
      { naam: 'n', min: 8, max: 24, stap: 1 },
    ],
    afgeleid: { v: 's*n' },
    antwoord: 'v/s',
    eenheid: 'dagen',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Hoe vaak past de daghoeveelheid in de voorraad?',
    stappen: ['Elke dag gaan er {s} af.', '{v} ÷ {s} = {=v/s} dagen.'],
    fouten: [
      {
        code: 'BEW-MIN',
        expr: 'v-s',
        feedback: 'Je hebt één dag afgetrokken. Gevraagd is hoeveel dagen je door kunt gaan: delen.',
      },
      { code: 'BEW-KEER', expr: 'v*s', feedback: 'Je hebt vermenigvuldigd. Je wilt weten hoe vaak {s} in {v} past.' },
      { code: 'LIN-START', expr: 'v/s-1', feedback: 'Je zit één dag te laag. Controle: {=v/s} × {s} = {v}.' },
    ],
  },
];
