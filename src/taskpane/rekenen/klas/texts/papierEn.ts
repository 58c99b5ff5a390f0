import type { papierNl } from './papierNl';

/** What the pane says of exercises on paper: their answers, and the key of one of them, in English. */
export const papierEn: typeof papierNl = {
  papier: {
    text: 'Choose a student and type the answers from paper. Each answer is checked at once.',
    student: 'Student',
    task: (nummer, titel, eenheid) => (eenheid === '' ? `${nummer}. ${titel}` : `${nummer}. ${titel} (${eenheid})`),
    keep: (leerling) => `Add student ${leerling} to the overview`,
    kept: (leerling) => `Student ${leerling} is in the overview.`,
    keptHint: 'What was checked of this student before is replaced.',
    formule: 'From paper only the number counts; a formula cannot be seen there.',
  },
  sleutel: {
    title: 'Answer to an exercise on paper',
    back: 'Classes',
    code: 'Code below the exercise',
    codeHint: 'For example MAV3A|07|X2-GHM-01|1·v1. You may leave out spaces and v1.',
    geheim: 'Secret of the class',
    geheimHint: 'Only when there are four check letters in the code.',
    find: 'Show the answer',
    asKnown: (klas) => `Looked up for class ${klas}, as in this workbook.`,
    capitals: 'Capitals in the class code count.',
    fouten: {
      leeg: 'First type a code.',
      onleesbaar: 'This code cannot be read. A code has four parts with | between them.',
      'sjabloon onbekend': 'This exercise does not exist. Check the third part, for example X2-GHM-01.',
      'versie onbekend': 'This exercise was made with a newer version of ACCOUNT.',
      'geheim nodig': 'This class has a secret. Type it.',
      'geheim klopt niet': 'The secret does not match the check letters in the code. Check both.',
    },
    vraag: 'Question',
    antwoord: 'Answer',
    exact: (exact) => `Not rounded: ${exact}`,
    formule: 'Formula, if this exercise is at the top of a sheet',
    stappen: 'Steps',
    fout: 'Known wrong answers',
    proef: "The student's answer",
    proefHint: 'Type it to see what went wrong.',
  },
};
