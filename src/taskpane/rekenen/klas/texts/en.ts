import { domeinVan, niveauVan, type Domein } from '../../../../calc/rekenen/cel';
import type { KlasTexts } from './nl';
import { uitkomstEn } from './uitkomstEn';

const counted = new Intl.NumberFormat('en-GB').format;
const one = (count: number, single: string, several: string): string =>
  `${counted(count)} ${count === 1 ? single : several}`;
const domeinnaam: Readonly<Record<Domein, string>> = {
  GHM: 'Numbers',
  RV: 'Space',
  GVO: 'Data',
  VV: 'Relations',
};

/** Everything the pane says to a teacher, in English. */
export const en: KlasTexts = {
  domeinnaam,
  celnaam: (cel) => `${niveauVan(cel)} ${domeinnaam[domeinVan(cel)]}`,
  opgavenInNederlands: 'Exercises and their explanation are always in Dutch.',
  lijst: {
    title: 'Classes',
    back: 'Numeracy',
    intro:
      'For teachers. Make exercises for a whole class, check them in one go and see which mistakes come up often. Exercises and their explanation are always in Dutch.',
    privacy: 'You work with student numbers. Names are not needed; leave them out.',
    list: 'List of classes',
    open: (klas) => `Open class ${klas}`,
    klas: (klas) => `Class ${klas}`,
    empty: 'There is no class in this workbook yet.',
    make: 'New class',
    sleutel: 'Look up the answer to an exercise on paper',
    sleutelHint: 'Type the code below an exercise. You get the question, the answer and the steps.',
    notInExcel: 'Open ACCOUNT in Excel to make a class. Looking up an answer works here too.',
    reading: 'The classes are being read.',
    stopped: 'Reading took too long and has been stopped.',
  },
  samenvatting: {
    zin: (leerlingen, opgaven, delen) =>
      `${one(leerlingen, 'student', 'students')} × ${one(opgaven, 'exercise', 'exercises')}: ${delen.join(', ')}`,
    deel: (aantal, cel) => `${aantal} from ${cel}`,
    zonder: (cellen) => `No exercise from ${cellen.join(', ')}: choose more exercises or fewer cells.`,
    incomplete: 'Enter the class and choose cells to see here what each student gets.',
    voorbeeld: 'The first exercise of student 01',
  },
  cellen: {
    title: 'Cells',
    everything: 'All cells',
    all: 'All',
    row: (niveau) => `All cells of ${niveau}`,
    column: (domein) => `All cells of ${domein}`,
    notAsked: 'not asked for',
  },
  nieuw: {
    title: 'New class',
    klas: 'Class code',
    klasHint: 'For example MAV3A.',
    leerlingen: 'Number of students',
    aantal: 'Number of exercises per student',
    formule: 'The answer has to come from a formula',
    formuleHint: 'A right number that was typed by hand does not count then.',
    groot: 'Large print',
    geheimTitle: 'Secret for a test',
    geheim: 'Secret',
    geheimText:
      'Without a secret this is practice, not a test: the answer can be found with the code below an exercise. With a secret only you can do that. The code then has four check letters in it.',
    geheimKeep: 'Write the secret down. It is not saved; without it you cannot check the answers.',
    bestaat: 'A new class with this code would replace this:',
    metGeheim: (code) => `A secret with check letters ${code}`,
    make: 'Make the class',
    making: 'The class is being made.',
    made: (klas) => `Class ${klas} has been made. Choose how to hand out the exercises.`,
    back: 'Classes',
    bezwaren: {
      klasLeeg: 'Enter a class code.',
      klasTeken: 'The signs | and · cannot be in a class code.',
      klasLang: 'A class code has 40 characters at most.',
      klasBestaat: 'This class is in this workbook already. Choose another code, or open the class.',
      leerlingenGetal: 'Enter a whole number from 1 to 1,000.',
      aantalGetal: 'Enter a whole number from 1 to 40.',
      cellenGeen: 'Choose at least one cell.',
      geheimTeken: 'The signs | and · cannot be in a secret.',
    },
  },
  een: {
    title: (klas) => `Class ${klas}`,
    back: 'Classes',
    missing: 'This class is no longer in the workbook.',
    stappen: {
      uitdelen: 'Hand out',
      nakijken: 'Check answers',
      overzicht: 'Overview',
      opnieuw: 'Hand out again',
      papier: 'Answers from paper',
    },
    standen: {
      bladen: (count) => `${one(count, 'sheet', 'sheets')} in this workbook`,
      geenBladen: 'Sheets, files, answer model and paper',
      uitgedeeld: 'Something has been made to hand out',
      nagekeken: (count, all) => `${count} of ${one(all, 'student', 'students')} checked`,
      overzicht: 'Per student and per cell',
      opnieuw: (count) =>
        count === 0 ? 'New exercises for one student' : `${one(count, 'student', 'students')} got new exercises`,
      papier: 'Type what a student wrote down',
    },
    geheimTitle: 'Secret of this class',
    geheimText: (code) =>
      `This class has a secret, with check letters ${code}. Type the secret to go on. ACCOUNT remembers it only as long as this pane is open.`,
    geheimCheck: 'Use this secret',
    geheimWrong: (code) => `This is not the secret of this class: its check letters are not ${code}.`,
    share: 'Do not give this workbook to students: they can find all answers with it.',
  },
  verwijder: {
    button: 'Remove this class from the list',
    ask: (klas) => `Remove class ${klas} from the list?`,
    sheets: 'The sheets of the class stay.',
    lost: 'After that you can check answers only when you make the same class again.',
    yes: 'Remove from the list',
    no: 'Leave the class',
    done: (klas) => `Class ${klas} is no longer in the list.`,
  },
  taak: {
    busy: 'Busy',
    stop: 'Stop',
    stopped: 'Stopped. Nothing has been saved.',
    stoppedSheets: 'Stopped. The sheets that were made stay.',
    students: (done, all) => `${done} of ${one(all, 'student', 'students')}`,
    files: (done, all) => `${done} of ${one(all, 'file', 'files')}`,
    sheets: (done, all) => `${done} of ${one(all, 'sheet', 'sheets')}`,
    save: (naam) => `Save ${naam}`,
  },
  ...uitkomstEn,
};
