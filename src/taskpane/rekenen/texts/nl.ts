import type { Beheersing } from '../../../calc/rekenen/beheersing';
import type { Domein } from '../../../calc/rekenen/cel';
import type { Oordeel } from '../../../calc/rekenen/oordeel';
import type { Rekenschadecode } from '../../../workbook/rekenen/rekenboek';

const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;

/** Everything the pane says to a student who practises, in Dutch. */
export const nl = {
  kaart: {
    title: 'Rekenen',
    intro: 'Dit is oefenen, geen toets. Kies een vakje, of neem de volgende opgave.',
    /** Exercises are Dutch whatever the language of the pane; Dutch need not be told. */
    dutchOnly: '',
    next: 'Volgende opgave',
    reading: 'Je voortgang wordt gelezen.',
    stopped: 'Het lezen duurde te lang en is gestopt.',
    notInExcel: 'Je kunt hier oefenen. Open ACCOUNT in Excel om je voortgang te bewaren en in een blad te werken.',
    offline: 'Excel opent dit venster via internet. Daarna werkt deze pagina ook zonder verbinding.',
    table: 'Jouw kaart: niveaus en domeinen',
    level: 'Niveau',
    cell: (niveau: string, domein: string, status: string) => `${niveau}, ${domein}: ${status}`,
    notAsked: 'hoort niet bij deze opleiding',
    levels: 'Wat hoort bij elk niveau?',
    klas: 'Klas maken of nakijken (docent)',
  },
  domeinen: {
    GHM: { kort: 'Getallen', lang: 'Getallen/hoeveelheden, maten' },
    RV: { kort: 'Ruimte', lang: 'Ruimte en vorm' },
    GVO: { kort: 'Gegevens', lang: 'Gegevensverwerking, onzekerheid' },
    VV: { kort: 'Verbanden', lang: 'Verbanden, veranderingen' },
  } satisfies Record<Domein, { kort: string; lang: string }>,
  standen: {
    'niet gestart': 'niet gestart',
    bezig: 'bezig',
    'voorlopig beheerst': 'voorlopig beheerst',
    beheerst: 'beheerst',
    onderhoud: 'onderhoud',
  } satisfies Record<Beheersing, string>,
  wie: {
    title: 'Wie ben je?',
    hint: 'Je docent geeft je een klas en een nummer. Die bepalen welke getallen je krijgt.',
    klas: 'Klas',
    leerling: 'Leerlingnummer',
    klasHint: 'Bijvoorbeeld MAV3A, zonder | en ·.',
    leerlingHint: 'Bijvoorbeeld 07.',
    kept: 'Je klas en nummer zijn bewaard.',
  },
  bladen: {
    title: 'Opgaven in deze werkmap',
    list: 'Bladen met opgaven',
    open: (blad: string, count: number) => `${blad}, ${one(count, 'opgave', 'opgaven')}`,
  },
  opgave: {
    back: 'Rekenen',
    none: 'Deze opgave bestaat niet.',
    where: (niveau: string, domein: string, werkproces: string) => `${niveau} · ${domein} · werkproces ${werkproces}`,
    table: 'Gegevens bij de opgave',
    sheet: 'In het blad',
    cells: ['Cel', 'Gegeven', 'Waarde', 'Eenheid'] as readonly string[],
    sheetHint: 'In een blad staan de gegevens in deze cellen. Je mag hier ook een formule met die cellen typen.',
    toSheet: 'Zet in een blad',
    made: (blad: string) => `De opgave staat in blad ${blad}.`,
    answer: 'Antwoord',
    in: (eenheid: string) => ` (in ${eenheid})`,
    check: 'Kijk na',
    next: 'Volgende opgave',
    again: 'Nog een keer met andere getallen',
    readAs: (figure: string) => `Gelezen als ${figure}.`,
    formulaGives: (figure: string) => `Je formule geeft ${figure}.`,
    notCounted: 'Je hebt alle stappen gezien, dus deze poging telt niet mee voor je status.',
    inWork: 'In het werk',
    inWorkText: 'Je beheerst dit. In je werk mag je hiervoor een functie gebruiken:',
    openFunction: (naam: string) => `Open ${naam} bij Functies`,
  },
  oordelen: {
    goed: 'Goed',
    bijna: 'Bijna',
    fout: 'Nog niet',
    onleesbaar: 'Niet te lezen',
  } satisfies Record<Oordeel['oordeel'], string>,
  hints: {
    title: 'Hints',
    ask: ['Hint 1: de aanpak', 'Hint 2: de eerste stap', 'Hint 3: alle stappen (telt dan niet mee)'] as readonly [
      string,
      string,
      string,
    ],
    titles: ['Aanpak', 'Eerste stap', 'Alle stappen'] as readonly [string, string, string],
    warning: 'Na hint 3 telt deze opgave niet mee voor je status.',
    allShown: 'Alle hints staan open.',
    shownForYou:
      'Twee antwoorden waren niet te verklaren. Daarom zie je nu alle stappen. Probeer het daarna met andere getallen.',
  },
  blad: {
    gone: 'Dit blad met opgaven is er niet meer.',
    intro: 'Vul je antwoorden in het blad in: een getal of een formule. Kijk ze daarna hier na.',
    check: 'Kijk na in het blad',
    toSheet: 'Naar het blad',
    toExercise: 'Terug naar de opgave in het venster',
    hintsThere: 'Bij de opgave in het venster staan ook de hints.',
    results: 'Opgaven op dit blad',
    number: (nummer: number) => `Opgave ${nummer}:`,
    empty: 'Nog niet ingevuld',
    unchecked: 'Nog niet nagekeken',
    checked: (right: number, total: number) => `Nagekeken: ${right} van ${one(total, 'opgave', 'opgaven')} goed.`,
    repair: 'Herstel de gegevens',
    repairFor: (nummer: number) => `Herstel de gegevens van opgave ${nummer}`,
    repaired: 'De gegevens staan er weer zoals eerst.',
    answerCell: 'antwoord',
    secret: 'Geheim van de docent',
    secretHint: 'Dit blad is een toets. Alleen je docent kan het nakijken.',
    secretWrong: 'Dit geheim hoort niet bij dit blad.',
  },
  schade: {
    title: 'In de bladen van Rekenen klopt iets niet',
    more: (count: number) => `En nog ${one(count, 'melding', 'meldingen')}.`,
    texts: {
      tableMissing: 'De tabel met pogingen is er niet meer. Bij je volgende poging komt er een nieuwe.',
      columnMissing: 'In de tabel met pogingen ontbreekt een kolom.',
      notNumber: 'Hier hoort een getal.',
      notDate: 'Hier hoort een datum.',
      notChoice: 'Hier staat een woord dat ACCOUNT niet kent.',
      cellError: 'Hier staat een fout.',
      seedUnreadable: 'Bij deze code hoort geen opgave.',
      sheetMissing: 'Het overzicht van een klas is er niet meer.',
      newerSchema: 'Deze werkmap is gemaakt met een nieuwere versie van ACCOUNT.',
    } satisfies Record<Rekenschadecode, string>,
  },
  diagram: { asTable: 'Toon als tabel', asChart: 'Toon als diagram' },
};

export type RekenTexts = typeof nl;
