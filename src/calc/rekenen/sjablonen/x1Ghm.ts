import type { Sjabloon } from '../sjabloon';
import { KLANT } from './klant';

/** X1, Getallen/hoeveelheden, maten. */
export const x1Ghm: readonly Sjabloon[] = [
  {
    id: 'X1-GHM-01',
    titel: 'Orderregel',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      '{klant} bestelt {n} dozen printpapier van {p|eur} per doos (exclusief btw). Hoeveel euro is deze orderregel?',
    parameters: [KLANT, { naam: 'n', min: 4, max: 24, stap: 1 }, { naam: 'p', min: 14.5, max: 32.5, stap: 0.5 }],
    antwoord: 'n*p',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Aantal × prijs per doos.',
    stappen: ['Orderregel = aantal × prijs per doos.', '{n} × {p|eur} = {=n*p|eur}.'],
    fouten: [
      {
        code: 'BEW-PLUS',
        expr: 'n+p',
        feedback:
          'Je hebt het aantal en de prijs bij elkaar opgeteld. Elke doos kost {p|eur}, dus je vermenigvuldigt: {n} × {p|eur}.',
      },
      {
        code: 'KOMMA',
        expr: 'n*p*10',
        feedback: 'Je antwoord is 10 keer te groot. Kijk waar de komma staat. Schat eerst: {n} × ongeveer {p|eur0}.',
      },
      {
        code: 'KOMMA',
        expr: 'n*p/10',
        feedback: 'Je antwoord is 10 keer te klein. Kijk waar de komma staat. Schat eerst: {n} × ongeveer {p|eur0}.',
      },
    ],
  },
  {
    id: 'X1-GHM-02',
    titel: 'Actieprijs met een mooi percentage',
    werkproces: '2.3',
    kennis: 'Berekeningen/schattingen',
    vraag: 'Een bureaustoel kost {p|eur}. In de actieweek krijgt de klant {k|pct} korting. Wat is de actieprijs?',
    parameters: [
      { naam: 'p', min: 120, max: 480, stap: 20 },
      { naam: 'k', keuze: [10, 20, 25] },
    ],
    voorwaarden: ['p<>100'],
    antwoord: 'p*(1-k/100)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Reken eerst de korting uit en haal die van de prijs af.',
    stappen: [
      'Korting: {k|pct} van {p|eur} = {=p*k/100|eur}.',
      'Actieprijs: {p|eur} − {=p*k/100|eur} = {=p-p*k/100|eur}.',
    ],
    fouten: [
      {
        code: 'KORT-BEDRAG',
        expr: 'p*k/100',
        feedback: 'Dit is het kortingsbedrag. De klant wil de prijs weten: {p|eur} min de korting.',
      },
      {
        code: 'PCT-EURO',
        expr: 'p-k',
        feedback: 'Je hebt {k|eur} van de prijs afgehaald. {k|pct} is geen {k|eur}: je neemt {k} van elke 100 euro.',
      },
      {
        code: 'PCT-RICHTING',
        expr: 'p*(1+k/100)',
        feedback: 'Je hebt de korting erbij geteld. Bij korting wordt de prijs lager.',
      },
    ],
  },
  {
    id: 'X1-GHM-03',
    titel: 'Van gram naar kilogram',
    werkproces: '2.5',
    kennis: 'Berekeningen/schattingen',
    vraag: '{klant} bestelt {n} pakken koffie van {g} gram. Hoeveel kilogram koffie is dat samen?',
    parameters: [KLANT, { naam: 'n', min: 20, max: 80, stap: 5 }, { naam: 'g', min: 250, max: 950, stap: 50 }],
    antwoord: 'n*g/1000',
    eenheid: 'kg',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Reken het totaal in gram uit. 1 kg = 1.000 gram.',
    stappen: ['Totaal in gram: {n} × {g} = {=n*g} gram.', '1 kg = 1.000 gram, dus {=n*g} ÷ 1.000 = {=n*g/1000} kg.'],
    fouten: [
      {
        code: 'EENHEID-FACTOR',
        expr: 'n*g/100',
        feedback: 'Je hebt door 100 gedeeld. In 1 kilogram zitten 1.000 gram.',
      },
      {
        code: 'EENHEID-NIET',
        expr: 'n*g',
        feedback: 'Dit is het aantal gram. De vraag is in kilogram: deel nog door 1.000.',
      },
      {
        code: 'EENHEID-FACTOR',
        expr: 'n*g/10000',
        feedback: 'Je hebt door 10.000 gedeeld. In 1 kilogram zitten 1.000 gram.',
      },
    ],
  },
  {
    id: 'X1-GHM-04',
    titel: 'Reistijd in minuten',
    werkproces: '2.1',
    kennis: 'Planningsvaardigheden',
    vraag:
      'De rit naar {klant} duurt {u} uur en {m} minuten. Hoeveel minuten reistijd zet je in je agenda voor de heen- en terugreis samen?',
    parameters: [
      KLANT,
      { naam: 'u', min: 1, max: 3, stap: 1 },
      { naam: 'm', keuze: [5, 10, 15, 20, 25, 35, 40, 45, 50, 55] },
    ],
    antwoord: '2*(u*60+m)',
    eenheid: 'minuten',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Zet de uren om in minuten. Denk aan heen én terug.',
    stappen: [
      'Enkele reis: {u} × 60 + {m} = {=u*60+m} minuten.',
      'Heen en terug: 2 × {=u*60+m} = {=2*(u*60+m)} minuten.',
    ],
    fouten: [
      {
        code: 'TIJD-60',
        expr: '2*(u*100+m)',
        feedback: 'Je hebt gerekend met 100 minuten in een uur. Een uur heeft 60 minuten.',
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'u*60+m',
        feedback: 'Dit is alleen de heenreis. De vraag is: heen en terug samen.',
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'u*60+2*m',
        feedback: 'Je hebt alleen de losse minuten verdubbeld. Verdubbel de hele reistijd.',
      },
    ],
  },
  {
    id: 'X1-GHM-05',
    titel: 'Afronden op duizendtallen',
    werkproces: '1.1',
    kennis: 'Berekeningen/schattingen',
    vraag:
      "{klant} kocht vorig jaar voor {b|eur0}. In het accountplan rond je dit bedrag af op hele duizenden euro's. Welk bedrag schrijf je op?",
    parameters: [KLANT, { naam: 'dz', min: 12, max: 98, stap: 1 }, { naam: 'rs', min: 110, max: 890, stap: 10 }],
    afgeleid: { b: 'dz*1000+rs', richting: { uit: ['lager dan', 'hoger dan'], index: 'IF(ROUND(b,-3)>b,2,1)' } },
    voorwaarden: ['rs<>500', 'MOD(rs,100)<>0'],
    antwoord: 'ROUND(b,-3)',
    eenheid: '€',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Kijk naar het cijfer van de honderdtallen: 5 of hoger is naar boven, 4 of lager is naar beneden.',
    stappen: [
      '{b|eur0} ligt tussen {=ROUNDDOWN(b,-3)|eur0} en {=ROUNDUP(b,-3)|eur0}.',
      'De laatste drie cijfers ({=b-ROUNDDOWN(b,-3)}) zijn {richting} 500, dus je rondt af naar {=ROUND(b,-3)|eur0}.',
    ],
    fouten: [
      {
        code: 'AFR-RICHTING',
        expr: 'IF(ROUND(b,-3)>b,ROUNDDOWN(b,-3),ROUNDUP(b,-3))',
        feedback:
          'Je hebt de verkeerde kant op afgerond. Kijk naar de laatste drie cijfers: zijn ze 500 of meer, dan rond je naar boven af.',
      },
      {
        code: 'AFR-PLAATS',
        expr: 'ROUND(b,-2)',
        feedback: 'Je hebt afgerond op honderdtallen. De vraag is hele duizenden: het bedrag eindigt op drie nullen.',
      },
      {
        code: 'KOMMA',
        expr: 'ROUND(b,-3)/1000',
        feedback: 'Je hebt het aantal duizendtallen opgeschreven. Schrijf het hele bedrag op, met drie nullen.',
      },
    ],
  },
  {
    id: 'X1-GHM-06',
    titel: 'Prijs per stuk',
    werkproces: '2.3',
    kennis: 'Berekeningen/schattingen',
    vraag: 'Een doos met {n} relatiegeschenken kost {p|eur}. Wat is de prijs per stuk?',
    parameters: [
      { naam: 'n', keuze: [5, 10, 20, 25, 50] },
      { naam: 's', min: 1.2, max: 6.8, stap: 0.2 },
    ],
    afgeleid: { p: 's*n' },
    antwoord: 'p/n',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Deel de prijs van de doos door het aantal stuks.',
    stappen: ['Prijs per stuk = prijs van de doos ÷ aantal.', '{p|eur} ÷ {n} = {=p/n|eur}.'],
    fouten: [
      {
        code: 'DELEN-OM',
        expr: 'n/p',
        feedback: 'Je hebt het aantal door de prijs gedeeld. Deel de prijs door het aantal stuks.',
      },
      {
        code: 'BEW-KEER',
        expr: 'p*n',
        feedback: 'Je hebt vermenigvuldigd. Eén stuk is goedkoper dan de hele doos, dus je moet delen.',
      },
      {
        code: 'KOMMA',
        expr: 'p/n*10',
        feedback: 'Je antwoord is 10 keer te groot. Controle: {n} × jouw antwoord moet {p|eur} zijn.',
      },
    ],
  },
  {
    id: 'X1-GHM-07',
    titel: 'Deel van de offertes',
    werkproces: '2.5',
    kennis: 'Berekeningen/schattingen',
    vraag:
      'Je hebt dit kwartaal {n} offertes verstuurd. {a}/{b} deel daarvan is een order geworden. Hoeveel orders zijn dat?',
    parameters: [
      { naam: 'br', keuze: [34, 15, 25, 35, 110, 310, 14] },
      { naam: 'f', min: 3, max: 12, stap: 1 },
    ],
    afgeleid: {
      a: 'IF(br=34,3,IF(br=15,1,IF(br=25,2,IF(br=35,3,IF(br=110,1,IF(br=310,3,1))))))',
      b: 'IF(br=34,4,IF(br=15,5,IF(br=25,5,IF(br=35,5,IF(br=14,4,10)))))',
      n: 'b*f*2',
    },
    antwoord: 'n*a/b',
    eenheid: 'orders',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Deel door de noemer (onder), vermenigvuldig met de teller (boven).',
    stappen: ['1/{b} deel van {n} = {n} ÷ {b} = {=n/b}.', '{a}/{b} deel = {a} × {=n/b} = {=n*a/b}.'],
    fouten: [
      {
        code: 'DEEL-REST',
        expr: 'n*(b-a)/b',
        feedback: 'Dit is het aantal offertes dat géén order werd. Gevraagd is {a}/{b} deel, niet de rest.',
      },
      { code: 'BREUK-OM', expr: 'n*b', feedback: 'Je hebt met de noemer vermenigvuldigd. Deel door {b}.' },
      { code: 'STAP-VERGETEN', expr: 'n/b', feedback: 'Je hebt 1/{b} deel uitgerekend. Vermenigvuldig nog met {a}.' },
    ],
  },
];
