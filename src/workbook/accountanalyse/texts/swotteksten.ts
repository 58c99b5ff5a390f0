import { strategiewoorden } from '../../../calc/accountanalyse/accountwoorden';
import type { Strategie } from '../../../calc/accountanalyse/swot';
import type { Language, Text } from '../../../calc/text';

/** The words of the sheet with the SWOT of an account. */
export const swotteksten = {
  titel: { nl: 'SWOT', en: 'SWOT' },
  legenda: {
    nl: 'De vlakken en het raster volgen uit de tabellen rechts: vul daar de punten en de scores in.',
    en: 'The quadrants and the grid follow from the tables on the right: fill in the points and the scores there.',
  },
  S: { nl: 'Sterktes (van de account en van ons bij de account)', en: 'Strengths (of the account, and of us there)' },
  W: { nl: 'Zwaktes', en: 'Weaknesses' },
  O: { nl: 'Kansen', en: 'Opportunities' },
  T: { nl: 'Bedreigingen', en: 'Threats' },
  matrix: { nl: 'Confrontatiematrix', en: 'Confrontation matrix' },
  matrixUitleg: {
    nl: 'Score van 0 (niets met elkaar te maken) tot 3 (beslissend). Intern onder elkaar, extern naast elkaar.',
    en: 'Scores from 0 (nothing to do with each other) to 3 (decisive). Internal points below each other, external ones side by side.',
  },
  intern: { nl: 'Sterkte of zwakte', en: 'Strength or weakness' },
  pastNiet: {
    nl: 'Niet alle punten passen in het raster; in de totalen tellen ze wel mee.',
    en: 'Not all points fit in the grid; they do count in the totals.',
  },
  totalen: { nl: 'Totaal per strategie', en: 'Total per strategy' },
  sterkste: { nl: 'Sterkste combinatie: ', en: 'Strongest pair: ' },
  met: { nl: ' met ', en: ' with ' },
  score: { nl: ' (score ', en: ' (score ' },
  geenScore: {
    nl: 'Nog geen scores: vul ze in de tabel rechts in.',
    en: 'No scores yet: fill them in in the table on the right.',
  },
  punten: { nl: 'Punten', en: 'Points' },
  scores: { nl: 'Scores van de confrontatie', en: 'Scores of the confrontation' },
  scoreHint: { nl: 'Een heel getal van 0 tot en met 3.', en: 'A whole number from 0 to 3.' },
  sterksteBerekening: { nl: 'Berekening: hoogste score en haar paar', en: 'Calculation: highest score and its pair' },
  berekening: {
    nl: 'Berekening: plaats van elk punt in de tabel',
    en: 'Calculation: place of each point in its table',
  },
} as const satisfies Readonly<Record<string, Text>>;

const strategiezinnen: Readonly<Record<Strategie, Text>> = {
  SO: { nl: 'sterkte benut kans', en: 'strength takes opportunity' },
  ST: { nl: 'sterkte weert bedreiging', en: 'strength averts threat' },
  WO: { nl: 'zwakte laat kans liggen', en: 'weakness misses opportunity' },
  WT: { nl: 'zwakte bij bedreiging', en: 'weakness meets threat' },
};
const strategielabel = (strategie: Strategie, taal: Language): string =>
  `${strategie}: ${strategiezinnen[strategie][taal]} (${strategiewoorden[strategie][taal]})`;
const strategietekst = (strategie: Strategie): Text => ({
  nl: strategielabel(strategie, 'nl'),
  en: strategielabel(strategie, 'en'),
});
/** "SO: sterkte benut kans (groeien)" */
export const strategielabels: Readonly<Record<Strategie, Text>> = {
  SO: strategietekst('SO'),
  ST: strategietekst('ST'),
  WO: strategietekst('WO'),
  WT: strategietekst('WT'),
};
