import { domeinVan, niveauVan, type Cel, type Domein } from '../../../../calc/rekenen/cel';
import type { Conceptbezwaar } from '../nieuw/klasconcept';
import { uitkomstNl } from './uitkomstNl';

const counted = new Intl.NumberFormat('nl-NL').format;
const one = (count: number, single: string, several: string): string =>
  `${counted(count)} ${count === 1 ? single : several}`;
const domeinnaam: Readonly<Record<Domein, string>> = {
  GHM: 'Getallen',
  RV: 'Ruimte',
  GVO: 'Gegevens',
  VV: 'Verbanden',
};

/** Everything the pane says to a teacher, in Dutch. */
export const nl = {
  domeinnaam,
  celnaam: (cel: Cel): string => `${niveauVan(cel)} ${domeinnaam[domeinVan(cel)]}`,
  /** What stays Dutch in every language; in Dutch there is nothing to say. */
  opgavenInNederlands: '',
  lijst: {
    title: 'Klassen',
    back: 'Rekenen',
    intro: 'Voor docenten. Maak opgaven voor een hele klas, kijk ze in één keer na en zie welke fouten vaak voorkomen.',
    privacy: 'Je werkt met leerlingnummers. Namen zijn niet nodig; zet ze er ook niet in.',
    list: 'Lijst van klassen',
    open: (klas: string) => `Open klas ${klas}`,
    klas: (klas: string) => `Klas ${klas}`,
    empty: 'Er is in deze werkmap nog geen klas.',
    make: 'Nieuwe klas',
    sleutel: 'Zoek een antwoord bij papier',
    sleutelHint: 'Typ de code die onder een opgave staat. Je krijgt de vraag, het antwoord en de stappen.',
    notInExcel: 'Open ACCOUNT in Excel om een klas te maken. Een antwoord bij papier zoeken kan hier wel.',
    reading: 'De klassen worden gelezen.',
    stopped: 'Het lezen duurde te lang en is gestopt.',
  },
  samenvatting: {
    /** "24 leerlingen × 6 opgaven: 3 uit X2 Getallen, 3 uit Y1 Getallen" */
    zin: (leerlingen: number, opgaven: number, delen: readonly string[]) =>
      `${one(leerlingen, 'leerling', 'leerlingen')} × ${one(opgaven, 'opgave', 'opgaven')}: ${delen.join(', ')}`,
    deel: (aantal: number, cel: string) => `${aantal} uit ${cel}`,
    zonder: (cellen: readonly string[]) => `Geen opgave uit ${cellen.join(', ')}: kies meer opgaven of minder vakjes.`,
    incomplete: 'Vul de klas in en kies vakjes, dan zie je hier wat elke leerling krijgt.',
    voorbeeld: 'De eerste opgave van leerling 01',
  },
  cellen: {
    title: 'Vakjes',
    everything: 'Alle vakjes',
    all: 'Alle',
    row: (niveau: string) => `Alle vakjes van ${niveau}`,
    column: (domein: string) => `Alle vakjes van ${domein}`,
    notAsked: 'niet gevraagd',
  },
  nieuw: {
    title: 'Nieuwe klas',
    klas: 'Klascode',
    klasHint: 'Bijvoorbeeld MAV3A.',
    leerlingen: 'Aantal leerlingen',
    aantal: 'Aantal opgaven per leerling',
    formule: 'Het antwoord moet uit een formule komen',
    formuleHint: 'Een goed getal dat met de hand is getypt, telt dan nog niet.',
    groot: 'Grote letters',
    geheimTitle: 'Geheim voor een toets',
    geheim: 'Geheim',
    geheimText:
      'Zonder geheim is dit oefenen, geen toets: met de code onder een opgave is het antwoord te vinden. Met een geheim kan alleen jij dat. In de code staan dan vier controleletters.',
    geheimKeep: 'Schrijf het geheim op. Het wordt niet bewaard; zonder het geheim kun je niet nakijken.',
    bestaat: 'Een nieuwe klas met deze code zou dit vervangen:',
    metGeheim: (code: string) => `Een geheim met controleletters ${code}`,
    make: 'Maak de klas',
    making: 'De klas wordt gemaakt.',
    made: (klas: string) => `Klas ${klas} is gemaakt. Kies hoe je de opgaven uitdeelt.`,
    back: 'Klassen',
    bezwaren: {
      klasLeeg: 'Vul een klascode in.',
      klasTeken: 'De tekens | en · kunnen niet in een klascode.',
      klasLang: 'Een klascode heeft hoogstens 40 tekens.',
      klasBestaat: 'Deze klas is er al in deze werkmap. Kies een andere code, of open de klas.',
      leerlingenGetal: 'Vul een heel getal in van 1 tot en met 1.000.',
      aantalGetal: 'Vul een heel getal in van 1 tot en met 40.',
      cellenGeen: 'Kies ten minste één vakje.',
      geheimTeken: 'De tekens | en · kunnen niet in een geheim.',
    } satisfies Record<Conceptbezwaar, string> as Record<Conceptbezwaar, string>,
  },
  een: {
    title: (klas: string) => `Klas ${klas}`,
    back: 'Klassen',
    missing: 'Deze klas staat niet meer in de werkmap.',
    stappen: {
      uitdelen: 'Uitdelen',
      nakijken: 'Nakijken',
      overzicht: 'Overzicht',
      opnieuw: 'Opnieuw uitgeven',
      papier: 'Antwoorden van papier',
    },
    standen: {
      bladen: (count: number) => `${one(count, 'blad staat', 'bladen staan')} in deze werkmap`,
      geenBladen: 'Bladen, bestanden, antwoordmodel en papier',
      uitgedeeld: 'Er is iets gemaakt om uit te delen',
      nagekeken: (count: number, all: number) => `${count} van ${one(all, 'leerling', 'leerlingen')} nagekeken`,
      overzicht: 'Per leerling en per vakje',
      opnieuw: (count: number) =>
        count === 0
          ? 'Nieuwe opgaven voor één leerling'
          : `${one(count, 'leerling kreeg', 'leerlingen kregen')} nieuwe opgaven`,
      papier: 'Typ wat een leerling opschreef',
    },
    geheimTitle: 'Geheim van deze klas',
    geheimText: (code: string) =>
      `Deze klas heeft een geheim, met controleletters ${code}. Typ het geheim om verder te gaan. ACCOUNT onthoudt het alleen zolang dit venster open is.`,
    geheimCheck: 'Gebruik dit geheim',
    geheimWrong: (code: string) => `Dit is niet het geheim van deze klas: de controleletters zijn niet ${code}.`,
    share: 'Geef deze werkmap niet aan leerlingen: ze kunnen er alle antwoorden mee vinden.',
  },
  verwijder: {
    button: 'Verwijder deze klas uit de lijst',
    ask: (klas: string) => `Klas ${klas} uit de lijst verwijderen?`,
    sheets: 'De bladen van de klas blijven staan.',
    lost: 'Nakijken kan dan alleen nog als je dezelfde klas opnieuw maakt.',
    yes: 'Verwijder uit de lijst',
    no: 'Laat de klas staan',
    done: (klas: string) => `Klas ${klas} staat niet meer in de lijst.`,
  },
  taak: {
    busy: 'Bezig',
    stop: 'Stop',
    stopped: 'Gestopt. Er is niets bewaard.',
    stoppedSheets: 'Gestopt. De bladen die er al zijn, blijven staan.',
    students: (done: number, all: number) => `${done} van ${one(all, 'leerling', 'leerlingen')}`,
    files: (done: number, all: number) => `${done} van ${one(all, 'bestand', 'bestanden')}`,
    sheets: (done: number, all: number) => `${done} van ${one(all, 'blad', 'bladen')}`,
    save: (naam: string) => `Bewaar ${naam}`,
  },
  ...uitkomstNl,
};

export type KlasTexts = typeof nl;
