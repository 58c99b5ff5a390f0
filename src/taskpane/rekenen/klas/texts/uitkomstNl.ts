import type { Beheersing } from '../../../../calc/rekenen/beheersing';
import type { Oordeel } from '../../../../calc/rekenen/oordeel';
import type { Bestandsreden } from '../../../../workbook/rekenen/rekenboek';
import { papierNl } from './papierNl';

const counted = new Intl.NumberFormat('nl-NL').format;
const one = (count: number, single: string, several: string): string =>
  `${counted(count)} ${count === 1 ? single : several}`;

/** What the pane says of handing out exercises and of how they were made, in Dutch. */
export const uitkomstNl = {
  bestand: {
    open: (wat: string) => `Open ${wat} als nieuwe werkmap`,
    download: (wat: string) => `Download ${wat}`,
    opened: 'Een nieuwe werkmap is open.',
    made: (naam: string) => `${naam} is gemaakt.`,
    noFile: 'Excel kan hier geen nieuwe werkmap openen. Download het bestand.',
    elders: 'Gebeurt er niets? Dan laat Excel hier geen downloads toe. Open deze werkmap in Excel op het web.',
    eldersOfBladen:
      'Gebeurt er niets? Dan laat Excel hier geen downloads toe. Open deze werkmap in Excel op het web, of kies bladen in deze werkmap.',
  },
  uitdelen: {
    bladen: 'Bladen in deze werkmap',
    bladenHint:
      'Een blad per leerling. Handig als je met één computer werkt, of om eerst te kijken. Een blad dat er al is, blijft zoals het is.',
    bladenMost: (most: number) => `Dit kan tot en met ${most} leerlingen. Kies losse bestanden.`,
    bladenMake: (count: number) => `Maak ${one(count, 'blad', 'bladen')}`,
    bladenMade: (count: number) =>
      count === 0 ? 'Alle bladen van deze klas staan er al.' : `${one(count, 'blad is', 'bladen zijn')} gemaakt.`,
    bestanden: 'Losse bestanden',
    bestandenHint: 'Een Excel-bestand per leerling, samen in één zip. De antwoorden staan er niet in.',
    bestandenMake: (count: number) => `Maak zip met ${one(count, 'bestand', 'bestanden')}`,
    model: 'Antwoordmodel',
    modelHint: 'Een apart bestand met antwoorden, stappen en bekende fouten. Geef het niet aan leerlingen.',
    modelWat: 'antwoordmodel',
    druk: 'Op papier',
    drukHint:
      'Een werkmap om af te drukken op A4, met een blad per leerling. De antwoorden staan achteraan op eigen pagina’s.',
    drukWat: 'afdruk',
    drukDichtheid: 'Ruimte',
    drukRuim: 'Ruim, met plek om te rekenen',
    drukCompact: 'Compact, weinig papier',
    drukGroot: 'Grote letters',
    drukVak: 'Vak "laat je berekening zien"',
  },
  nakijken: {
    bestanden: 'Ingeleverde bestanden',
    hint: 'Kies de bestanden die je terugkreeg: losse Excel-bestanden of een zip. Je kunt ze ook hierheen slepen.',
    choose: 'Kies bestanden',
    bladen: 'Bladen in deze werkmap',
    bladenHint: 'Voor een klas waarvan de bladen in deze werkmap staan.',
    check: 'Kijk de bladen in deze werkmap na',
    reading: (done: number, all: number) => `${done} van ${one(all, 'bestand', 'bestanden')} nagekeken`,
    readingSheets: (done: number, all: number) => `${done} van ${one(all, 'blad', 'bladen')} nagekeken`,
    results: 'Wat is nagekeken',
    ofStudent: (leerling: string) => `Leerling ${leerling}`,
    judged: (count: number, unreadable: number) => {
      const judged = `${one(count, 'antwoord', 'antwoorden')} nagekeken`;
      if (unreadable === 0) return count === 0 ? 'niets ingevuld' : judged;
      if (count === 0) return `ingeleverd, ${one(unreadable, 'antwoord', 'antwoorden')} niet te lezen`;
      return `${judged}, ${unreadable} niet te lezen`;
    },
    changed: (count: number) => `bij ${one(count, 'opgave', 'opgaven')} is een gegeven veranderd`,
    redenen: {
      unreadable: 'Dit is geen Excel-bestand, of het is beschadigd of veel te groot. Vraag het opnieuw.',
      encrypted: 'Dit bestand heeft een wachtwoord. Vraag het zonder wachtwoord.',
      severalStudents: 'Hier staan bladen van meer dan één leerling in. Vraag een bestand per leerling.',
      noExercises: 'Hier staan geen opgaven van ACCOUNT in.',
      otherClass: 'Dit is van een andere klas.',
      otherStudent: 'Deze leerling hoort niet bij deze klas.',
      secretNeeded: 'Hiervoor is het geheim van de klas nodig.',
      secretWrong: 'Dit is met een ander geheim gemaakt.',
      oldExercises: 'Dit zijn opgaven van vóór de nieuwe uitgave. Vraag het blad met de nieuwe opgaven.',
      otherExercises: 'Hier staan andere opgaven in dan deze leerling van de klas kreeg.',
      twice: 'Deze leerling zat al in een eerder bestand. Alleen het eerste telt.',
    } satisfies Record<Bestandsreden, string> as Record<Bestandsreden, string>,
    nothing: 'Er is niets nagekeken: er is niets ingevuld, of het is niet te lezen.',
    overviewOn: (blad: string) => `Het overzicht staat op blad ${blad}.`,
    done: (count: number) => `${one(count, 'leerling', 'leerlingen')} nagekeken.`,
    none: 'Er is niets nagekeken. Kijk hieronder waarom.',
    empty: 'Er is niets om na te kijken: in deze werkmap staan geen bladen van deze klas.',
    toOverview: 'Bekijk het overzicht',
  },
  overzicht: {
    title: 'Overzicht van de klas',
    empty: 'Hier zie je straks per leerling en per vakje hoe het ging. Kijk eerst bestanden of bladen na.',
    toCheck: 'Naar nakijken',
    table: 'Leerlingen en vakjes, schuif opzij voor meer',
    student: 'Leerling',
    filter: 'Toon',
    allCells: 'Alle vakjes',
    score: (goed: number, gemaakt: number) => `${goed} van ${gemaakt}`,
    notMade: 'niets gemaakt',
    unreadable: (count: number) => `${count} niet te lezen`,
    statussen: {
      'niet gestart': 'niet gestart',
      bezig: 'bezig',
      'voorlopig beheerst': 'voorlopig beheerst',
      beheerst: 'beheerst',
      onderhoud: 'onderhoud',
    } satisfies Record<Beheersing, string> as Record<Beheersing, string>,
    fouten: 'Wat vaak misging',
    foutenGeen: 'Geen bekende fouten.',
    keer: (count: number, students: number) => `${count}× bij ${one(students, 'leerling', 'leerlingen')}`,
    onSheet: 'Zet het overzicht op een blad',
    written: (blad: string) => `Het overzicht staat op blad ${blad}.`,
    kept: 'Er is niets veranderd op het blad. Het overzicht zie je hier.',
    sheetOld: 'het overzicht dat er staat',
    sheetNew: (count: number) => `het overzicht van ${one(count, 'nagekeken leerling', 'nagekeken leerlingen')}`,
    csv: 'Download als CSV',
    csvElders:
      'Gebeurt er niets? Dan laat Excel hier geen downloads toe. Het overzicht op het blad kun je bewaren als CSV.',
  },
  opnieuw: {
    text: 'De leerling krijgt dezelfde soort opgaven met andere getallen.',
    choose: 'Kies een leerling',
    ask: (leerling: string) => `Leerling ${leerling} nieuwe opgaven geven?`,
    lost: 'Wat van deze leerling is nagekeken, gaat uit het overzicht.',
    nothingLost: 'Van deze leerling is hier nog niets nagekeken.',
    oldSheet: 'Het oude blad blijft staan, met ‘oud’ in de naam. Het telt niet meer mee.',
    oldFile: 'Een oud bestand telt niet meer mee.',
    yes: 'Geef nieuwe opgaven',
    no: 'Laat het zo',
    student: 'Leerling',
    choice: (leerling: string, keren: number) =>
      keren === 0 ? `Leerling ${leerling}` : `Leerling ${leerling}, ${keren}× opnieuw`,
    asSheet: 'Maak nieuw blad',
    asFile: 'Maak nieuw bestand',
    madeSheet: (leerling: string, blad: string) => `Leerling ${leerling} heeft nieuwe opgaven op blad ${blad}.`,
    madeFile: (leerling: string, bestand: string) => `Leerling ${leerling} heeft nieuwe opgaven in ${bestand}.`,
  },
  ...papierNl,
  oordelen: { goed: '✓ Goed', bijna: '≈ Bijna', fout: '✗ Nog niet', onleesbaar: '? Niet te lezen' } satisfies Record<
    Oordeel['oordeel'],
    string
  > as Record<Oordeel['oordeel'], string>,
};
