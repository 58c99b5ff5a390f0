import { papierEn } from './papierEn';
import type { uitkomstNl } from './uitkomstNl';

const counted = new Intl.NumberFormat('en-GB').format;
const one = (count: number, single: string, several: string): string =>
  `${counted(count)} ${count === 1 ? single : several}`;

/** What the pane says of handing out exercises and of how they were made, in English. */
export const uitkomstEn: typeof uitkomstNl = {
  bestand: {
    open: (wat) => `Open ${wat} as a new workbook`,
    download: (wat) => `Download ${wat}`,
    opened: 'A new workbook is open.',
    made: (naam) => `${naam} has been made.`,
    noFile: 'Excel cannot open a new workbook here. Download the file.',
    elders: 'Does nothing happen? Then Excel allows no downloads here. Open this workbook in Excel on the web.',
    eldersOfBladen:
      'Does nothing happen? Then Excel allows no downloads here. Open this workbook in Excel on the web, or choose sheets in this workbook.',
  },
  uitdelen: {
    bladen: 'Sheets in this workbook',
    bladenHint:
      'A sheet per student. Handy when you work with one computer, or to have a look first. A sheet that is there already stays as it is.',
    bladenMost: (most) => `This works for up to ${most} students. Choose separate files.`,
    bladenMake: (count) => `Make ${one(count, 'sheet', 'sheets')}`,
    bladenMade: (count) =>
      count === 0
        ? 'All sheets of this class are there already.'
        : `${one(count, 'sheet has', 'sheets have')} been made.`,
    bestanden: 'Separate files',
    bestandenHint: 'An Excel file per student, all in one zip. The answers are not in them.',
    bestandenMake: (count) => `Make zip with ${one(count, 'file', 'files')}`,
    model: 'Answer model',
    modelHint: 'A separate file with answers, steps and known mistakes. Do not give it to students.',
    modelWat: 'answer model',
    druk: 'On paper',
    drukHint: 'A workbook to print on A4, with a sheet per student. The answers are at the end, on pages of their own.',
    drukWat: 'printout',
    drukDichtheid: 'Layout',
    drukRuim: 'Spacious, with room to work',
    drukCompact: 'Compact, little paper',
    drukGroot: 'Large print',
    drukVak: 'Box "show your work"',
  },
  nakijken: {
    bestanden: 'Files handed in',
    hint: 'Choose the files that came back: separate Excel files or a zip. You can also drag them here.',
    choose: 'Choose files',
    bladen: 'Sheets in this workbook',
    bladenHint: 'For a class whose sheets are in this workbook.',
    check: 'Check the sheets in this workbook',
    reading: (done, all) => `${done} of ${one(all, 'file', 'files')} checked`,
    readingSheets: (done, all) => `${done} of ${one(all, 'sheet', 'sheets')} checked`,
    results: 'What has been checked',
    ofStudent: (leerling) => `Student ${leerling}`,
    judged: (count, unreadable) => {
      const judged = `${one(count, 'answer', 'answers')} checked`;
      if (unreadable === 0) return count === 0 ? 'nothing filled in' : judged;
      if (count === 0) return `handed in, ${one(unreadable, 'answer', 'answers')} cannot be read`;
      return `${judged}, ${unreadable} cannot be read`;
    },
    changed: (count) => `a given was changed in ${one(count, 'exercise', 'exercises')}`,
    redenen: {
      unreadable: 'This is not an Excel file, or it is damaged or far too large. Ask for it again.',
      encrypted: 'This file is locked with a password. Ask for it without one.',
      severalStudents: 'There are several students in this file. Ask each for their own.',
      noExercises: 'There are no exercises from ACCOUNT in it.',
      otherClass: 'This is from another class.',
      otherStudent: 'This student does not belong to this class.',
      secretNeeded: 'This needs the secret of the class.',
      secretWrong: 'This was made with another secret.',
      oldExercises: 'These exercises were replaced by new ones. Ask for the sheet with the new exercises.',
      otherExercises: 'This holds other exercises than the class gave to this student.',
      twice: 'This student was in an earlier file. Only the first one counts.',
    },
    nothing: 'Nothing has been checked: nothing was filled in, or it cannot be read.',
    overviewOn: (blad) => `The overview is on sheet ${blad}.`,
    done: (count) => `${one(count, 'student', 'students')} checked.`,
    none: 'Nothing has been checked. See below why.',
    empty: 'There is nothing to check: this workbook has no sheets of this class.',
    toOverview: 'See the overview',
  },
  overzicht: {
    title: 'Overview of the class',
    empty: 'Here you will see how it went, per student and per cell. Check files or sheets first.',
    toCheck: 'Check answers',
    table: 'Students and cells, scroll sideways for more',
    student: 'Student',
    filter: 'Show',
    allCells: 'All cells',
    score: (goed, gemaakt) => `${goed} of ${gemaakt}`,
    notMade: 'nothing done',
    unreadable: (count) => `${count} cannot be read`,
    statussen: {
      'niet gestart': 'not started',
      bezig: 'in progress',
      'voorlopig beheerst': 'mastered for now',
      beheerst: 'mastered',
      onderhoud: 'needs practice',
    },
    fouten: 'What often went wrong',
    foutenGeen: 'No known mistakes.',
    keer: (count, students) => `${count}× by ${one(students, 'student', 'students')}`,
    onSheet: 'Put the overview on a sheet',
    written: (blad) => `The overview is on sheet ${blad}.`,
    kept: 'Nothing on the sheet has changed. You see the overview here.',
    sheetOld: 'the overview that is there',
    sheetNew: (count) => `the overview of ${one(count, 'checked student', 'checked students')}`,
    csv: 'Download as CSV',
    csvElders:
      'Does nothing happen? Then Excel allows no downloads here. You can save the overview on the sheet as CSV.',
  },
  opnieuw: {
    text: 'The student gets the same kind of exercises with other numbers.',
    choose: 'Choose a student',
    ask: (leerling) => `Give student ${leerling} new exercises?`,
    lost: 'What was checked of this student goes from the overview.',
    nothingLost: 'Nothing was checked of this student here yet.',
    oldSheet: 'The old sheet stays, with ‘oud’ in its name. It no longer counts.',
    oldFile: 'An old file no longer counts.',
    yes: 'Give new exercises',
    no: 'Leave it',
    student: 'Student',
    choice: (leerling, keren) => (keren === 0 ? `Student ${leerling}` : `Student ${leerling}, ${keren}× again`),
    asSheet: 'Make new sheet',
    asFile: 'Make new file',
    madeSheet: (leerling, blad) => `Student ${leerling} has new exercises on sheet ${blad}.`,
    madeFile: (leerling, bestand) => `Student ${leerling} has new exercises in ${bestand}.`,
  },
  ...papierEn,
  oordelen: { goed: '✓ Right', bijna: '≈ Nearly', fout: '✗ Not yet', onleesbaar: '? Cannot be read' },
};
