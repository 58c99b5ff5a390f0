import type { Sjabloon } from '../sjabloon';
import { KLANT } from './klant';

/** X2, Verbanden, veranderingen. */
export const x2Vv: readonly Sjabloon[] = [
  {
    id: 'X2-VV-01',
    titel: 'Jaarkosten van een abonnement',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Een CRM-pakket kost {v|eur} per maand plus {p|eur} per gebruiker per maand. Wat kost het pakket per jaar voor {n} gebruikers?',
    parameters: [
      { naam: 'v', min: 12, max: 45, stap: 0.5 },
      { naam: 'p', min: 3.5, max: 9.5, stap: 0.5 },
      { naam: 'n', min: 4, max: 30, stap: 1 },
    ],
    antwoord: '12*(v+p*n)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Maandkosten = vast + prijs × gebruikers. Daarna × 12.',
    stappen: ['Per maand: {v|eur} + {p|eur} × {n} = {=v+p*n|eur}.', 'Per jaar: 12 × {=v+p*n|eur} = {=12*(v+p*n)|eur}.'],
    fouten: [
      {
        code: 'HAAKJES',
        expr: '12*v+p*n',
        feedback: 'Je hebt alleen het vaste bedrag × 12 gedaan. Zet haakjes om de hele maandprijs.',
      },
      {
        code: 'HAAKJES',
        expr: 'v+12*p*n',
        feedback: 'Je hebt alleen het bedrag per gebruiker × 12 gedaan. Zet haakjes om de hele maandprijs.',
      },
      { code: 'STAP-VERGETEN', expr: 'v+p*n', feedback: 'Dit zijn de kosten per maand. Gevraagd is per jaar.' },
    ],
  },
  {
    id: 'X2-VV-02',
    titel: 'Salaris met provisie',
    werkproces: '1.6',
    kennis: 'Commerciële calculaties',
    vraag: 'Maandsalaris = {b|eur0} + {p|pct} van de omzet. Je verkocht voor {o|eur0}. Wat is je maandsalaris?',
    parameters: [
      { naam: 'b', min: 1800, max: 2600, stap: 50 },
      { naam: 'p', keuze: [1.5, 2, 2.5, 3, 4] },
      { naam: 'o', min: 20000, max: 90000, stap: 500 },
    ],
    antwoord: 'b+p/100*o',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Vul de omzet in de formule in. Reken eerst het percentage uit.',
    stappen: [
      'Provisie: {p|pct} van {o|eur0} = {=p/100*o|eur}.',
      'Salaris: {b|eur0} + {=p/100*o|eur} = {=b+p/100*o|eur}.',
    ],
    fouten: [
      { code: 'LIN-VAST', expr: 'p/100*o', feedback: 'Dit is alleen de provisie. Tel het vaste salaris erbij.' },
      {
        code: 'HAAKJES',
        expr: 'p/100*(b+o)',
        feedback: 'Je hebt eerst opgeteld en daarna het percentage genomen. Het percentage gaat alleen over de omzet.',
      },
      { code: 'PCT-FACTOR', expr: 'b+p*o', feedback: 'Je bent vergeten door 100 te delen: {p|pct} = {=p/100}.' },
    ],
  },
  {
    id: 'X2-VV-03',
    titel: 'Staffelprijs als patroon',
    werkproces: '2.5',
    kennis: 'Commerciële calculaties',
    vraag:
      'Staffel: bij 10 stuks is de prijs {a|eur} per stuk, bij 20 stuks {=a-s|eur}, bij 30 stuks {=a-2*s|eur}. Dit patroon gaat zo door. Wat is de prijs per stuk bij {n} stuks?',
    parameters: [
      { naam: 'a', min: 18, max: 40, stap: 0.5 },
      { naam: 's', min: 0.25, max: 1.25, stap: 0.25 },
      { naam: 'n', keuze: [50, 60, 70, 80] },
    ],
    voorwaarden: ['10*(a-s*(n/10-1))>4*a', 'n<>40'],
    antwoord: 'a-s*(n/10-1)',
    eenheid: '€',
    decimalen: 2,
    tolerantie: 0.005,
    aanpak: 'Tel het aantal stappen van 10 vanaf de eerste prijs.',
    stappen: [
      'Elke 10 stuks extra: {s|eur} goedkoper.',
      'Van 10 naar {n} stuks zijn het {=n/10-1} stappen.',
      '{a|eur} − {=n/10-1} × {s|eur} = {=a-s*(n/10-1)|eur}.',
    ],
    fouten: [
      {
        code: 'LIN-START',
        expr: 'a-s*n/10',
        feedback: 'Je hebt één stap te veel gedaan. Bij 10 stuks begin je: tot {n} zijn {=n/10-1} stappen.',
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'a-3*s',
        feedback: 'Je bent maar één stap verder gegaan dan de laatste prijs in de staffel.',
      },
      { code: 'PCT-RICHTING', expr: 'a+s*(n/10-1)', feedback: 'De prijs wordt lager bij meer stuks.' },
    ],
  },
  {
    id: 'X2-VV-04',
    titel: 'Brochures bestellen (naar boven afronden)',
    werkproces: '3.2',
    kennis: 'Promotieactiviteiten',
    vraag:
      'Op de vorige beurs waren {a} bezoekers en had je {b} brochures nodig. Nu verwacht je {c} bezoekers. Hoeveel brochures bestel je bij dezelfde verhouding? Je wilt niet te kort komen.',
    parameters: [
      { naam: 'a', keuze: [80, 120, 150, 160, 240] },
      { naam: 'b', min: 30, max: 95, stap: 1 },
      { naam: 'c', min: 200, max: 900, stap: 10 },
    ],
    voorwaarden: ['MOD(b*c,a)<>0', 'c>a'],
    antwoord: 'ROUNDUP(b*c/a,0)',
    eenheid: 'brochures',
    decimalen: 0,
    tolerantie: 0,
    aanpak: 'Brochures per bezoeker × nieuw aantal bezoekers. Rond naar boven af.',
    stappen: [
      'Per bezoeker: {b} ÷ {a} = {=b/a|n4} brochure.',
      'Voor {c} bezoekers: {=b/a|n4} × {c} = {=b*c/a|n2}.',
      'Niet te kort komen: naar boven afronden → {=ROUNDUP(b*c/a,0)}.',
    ],
    fouten: [
      {
        code: 'AFR-OMLAAG',
        expr: 'ROUNDDOWN(b*c/a,0)',
        feedback: 'Je hebt naar beneden afgerond. Dan heb je één brochure te weinig.',
      },
      {
        code: 'VERH-PLUS',
        expr: 'b+(c-a)',
        feedback: 'Je hebt het aantal extra bezoekers opgeteld. Gebruik de verhouding: {b} per {a} bezoekers.',
      },
      { code: 'DELEN-OM', expr: 'ROUNDUP(a*c/b,0)', feedback: 'Je hebt de verhouding omgekeerd gebruikt.' },
    ],
  },
  {
    id: 'X2-VV-05',
    titel: 'Hoe lang ben je onderweg?',
    werkproces: '2.1',
    kennis: 'Planningsvaardigheden',
    vraag:
      '{klant} ligt {km} km verderop. Je rijdt gemiddeld {v} km per uur. Hoeveel minuten ben je onderweg? Rond af op hele minuten.',
    parameters: [KLANT, { naam: 'km', min: 35, max: 180, stap: 5 }, { naam: 'v', keuze: [60, 75, 80, 90, 100] }],
    voorwaarden: ['ABS(km/v*60-v/km*60)>3.01'],
    antwoord: 'ROUND(km/v*60,0)',
    eenheid: 'minuten',
    decimalen: 0,
    tolerantie: 0.5,
    aanpak: 'Tijd in uren = afstand ÷ snelheid. Daarna × 60.',
    stappen: ['{km} ÷ {v} = {=km/v|n3} uur.', '{=km/v|n3} × 60 ≈ {=ROUND(km/v*60,0)} minuten.'],
    fouten: [
      {
        code: 'TIJD-60',
        expr: 'ROUND(km/v*100,0)',
        feedback: 'Je hebt met 100 minuten per uur gerekend. Een uur heeft 60 minuten.',
      },
      {
        code: 'DELEN-OM',
        expr: 'ROUND(v/km*60,0)',
        feedback: 'Je hebt snelheid ÷ afstand gedaan. Tijd = afstand ÷ snelheid.',
      },
      { code: 'EENHEID-NIET', expr: 'ROUND(km/v,2)', feedback: 'Dit is de tijd in uren. Gevraagd is minuten: × 60.' },
    ],
  },
  {
    id: 'X2-VV-06',
    titel: 'Kantelpunt in een grafiek',
    werkproces: '2.5',
    kennis: 'Grafieken en diagrammen',
    vraag:
      'De grafiek toont de maandkosten van twee telefoonabonnementen. A: {v|eur} vast plus {a|eur} per gebruiker. B: geen vast bedrag, {b|eur} per gebruiker. Bij hoeveel gebruikers kosten A en B evenveel?',
    parameters: [
      { naam: 'a', min: 2, max: 8, stap: 0.5 },
      { naam: 'dl', min: 0.5, max: 3, stap: 0.5 },
      { naam: 'n', min: 10, max: 60, stap: 5 },
    ],
    afgeleid: { b: 'a+dl', v: 'n*dl' },
    voorwaarden: ['ABS(v/b-v/(b-a))>1.501', 'ABS(v/a-v/(b-a))>1.501'],
    diagram: 'lijn',
    antwoord: 'v/(b-a)',
    eenheid: 'gebruikers',
    decimalen: 0,
    tolerantie: 0.5,
    aanpak: 'Zoek waar de lijnen elkaar snijden, of reken uit waar het vaste bedrag is terugverdiend.',
    stappen: [
      'Per gebruiker is A {b|eur} − {a|eur} = {=b-a|eur} goedkoper.',
      'Het vaste bedrag is terugverdiend na {v|eur} ÷ {=b-a|eur} = {=v/(b-a)} gebruikers.',
    ],
    fouten: [
      {
        code: 'KANTEL-DELER',
        expr: 'v/b',
        feedback: 'Je hebt het vaste bedrag gedeeld door de prijs van B. Deel door het vérschil per gebruiker.',
      },
      {
        code: 'KANTEL-DELER',
        expr: 'v/a',
        feedback: 'Je hebt het vaste bedrag gedeeld door de prijs van A. Deel door het vérschil per gebruiker.',
      },
      {
        code: 'GRAF-WAARDE',
        expr: 'b*v/(b-a)',
        feedback: 'Dit zijn de kosten in het snijpunt. Gevraagd is het aantal gebruikers.',
      },
    ],
  },
  {
    id: 'X2-VV-07',
    titel: 'Samen sneller klaar',
    werkproces: '1.6',
    kennis: 'Planningsvaardigheden',
    vraag:
      "Met {a} collega's kost het inpakken van een mailing {u} uur. Iedereen werkt even snel. Hoeveel uur duurt het met {b} collega's?",
    parameters: [
      { naam: 'a', min: 2, max: 6, stap: 1 },
      { naam: 'u', min: 3, max: 12, stap: 1 },
      { naam: 'b', min: 2, max: 9, stap: 1 },
    ],
    voorwaarden: ['b<>a', 'b<>a^2', 'MOD(a*u,b)=0', 'ABS(a*u/b-u*b/a)>0.30001', 'ABS(a*u/b-(u-(b-a)))>0.30001'],
    antwoord: 'a*u/b',
    eenheid: 'uur',
    decimalen: 1,
    tolerantie: 0.05,
    aanpak: 'Reken het totaal aantal werkuren uit en verdeel dat.',
    stappen: ['Totaal werk: {a} × {u} = {=a*u} uur.', "Verdeeld over {b} collega's: {=a*u} ÷ {b} = {=a*u/b} uur."],
    fouten: [
      {
        code: 'EVENR-OM',
        expr: 'u*b/a',
        feedback:
          "Je hebt recht evenredig gerekend. Meer collega's betekent minder uren, minder collega's betekent meer uren.",
      },
      {
        code: 'STAP-VERGETEN',
        expr: 'a*u',
        feedback: "Dit is het totaal aantal werkuren. Verdeel het over {b} collega's.",
      },
      {
        code: 'VERH-PLUS',
        expr: 'u-(b-a)',
        feedback: 'Je hebt per collega verschil 1 uur erbij of eraf geteld. Verdeel het totale werk opnieuw.',
      },
    ],
  },
];
