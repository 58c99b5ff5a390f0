import type { Text } from './text';

/** The error values of Excel that a calculation can meet or end in, by their invariant names. */
export const excelErrors = [
  '#DIV/0!',
  '#N/A',
  '#VALUE!',
  '#NUM!',
  '#REF!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#FIELD!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
] as const;
export type ExcelError = (typeof excelErrors)[number];

interface ProblemKind {
  readonly excel: ExcelError | 'passedOn';
  readonly text: Text;
}

/**
 * The closed list of what can be wrong with a calculation. `{veld}` is the culprit's name, `{velden}` are the names of
 * all parameters concerned, `{geheel}` is the second one's, `{rest}` are all but the first; the other braces are data of
 * the problem.
 */
export const problemKinds = {
  errorInInput: {
    excel: 'passedOn',
    text: {
      nl: 'In {veld} staat al een fout: {tekst}. Los die eerst op.',
      en: '{veld} already holds an error: {tekst}. Solve that one first.',
    },
  },
  unequalLengths: {
    excel: '#N/A',
    text: {
      nl: '{velden} hebben niet evenveel cellen. Kies bereiken die even lang zijn.',
      en: '{velden} do not have the same number of cells. Choose ranges of equal length.',
    },
  },
  outsideShorterRange: {
    excel: '#N/A',
    text: {
      nl: '{veld} is korter dan het langste bereik. Maak de bereiken even lang.',
      en: '{veld} is shorter than the longest range. Make the ranges equally long.',
    },
  },
  notANumber: {
    excel: '#VALUE!',
    text: {
      nl: 'Vul voor {veld} een getal in. Er staat nu {tekst}.',
      en: '{veld} must be a number, but it says {tekst}.',
    },
  },
  notTrueOrFalse: {
    excel: '#VALUE!',
    text: {
      nl: '{veld} moet WAAR of ONWAAR zijn, maar er staat {tekst}.',
      en: '{veld} must be TRUE or FALSE, but it says {tekst}.',
    },
  },
  unknownChoice: {
    excel: '#VALUE!',
    text: {
      nl: '{veld} kent de waarde {tekst} niet. Kies uit: {keuzes}.',
      en: '{veld} does not know the value {tekst}. Choose from: {keuzes}.',
    },
  },
  oneRowOnly: {
    excel: '#N/A',
    text: {
      nl: 'De uitkomst vult zelf al een kolom. Kies voor {velden} één cel of een rij.',
      en: 'The outcome already fills a column by itself. Choose one cell or a row for {velden}.',
    },
  },
  wrongRows: {
    excel: '#N/A',
    text: { nl: '{veld} moet {grens} rijen hebben.', en: '{veld} must have {grens} rows.' },
  },
  wrongColumns: {
    excel: '#N/A',
    text: { nl: '{veld} moet {grens} kolommen hebben.', en: '{veld} must have {grens} columns.' },
  },
  missing: {
    excel: '#N/A',
    text: { nl: 'Vul voor {veld} een waarde in. Er staat niets.', en: '{veld} is empty. Enter a value.' },
  },
  belowLimit: {
    excel: '#NUM!',
    text: { nl: 'Vul voor {veld} minstens {grens} in.', en: '{veld} may not be lower than {grens}.' },
  },
  notAboveLimit: {
    excel: '#NUM!',
    text: { nl: 'Vul voor {veld} meer dan {grens} in.', en: '{veld} must be higher than {grens}.' },
  },
  aboveLimit: {
    excel: '#NUM!',
    text: { nl: 'Vul voor {veld} hoogstens {grens} in.', en: '{veld} may not be higher than {grens}.' },
  },
  notBelowLimit: {
    excel: '#NUM!',
    text: { nl: 'Vul voor {veld} minder dan {grens} in.', en: '{veld} must be lower than {grens}.' },
  },
  notAscending: {
    excel: '#NUM!',
    text: {
      nl: 'Zet {veld} van laag naar hoog, zonder dubbele waarden.',
      en: '{veld} must run from low to high, without duplicates.',
    },
  },
  divisionByZero: {
    excel: '#DIV/0!',
    text: {
      nl: 'Er wordt door nul gedeeld. Kijk naar {velden}.',
      en: 'This divides by zero. Look at {velden}.',
    },
  },
  partExceedsWhole: {
    excel: '#NUM!',
    text: { nl: 'Vul voor {veld} niet meer in dan voor {geheel}.', en: '{veld} may not exceed {geheel}.' },
  },
  partExceedsSum: {
    excel: '#NUM!',
    text: {
      nl: 'Vul voor {veld} niet meer in dan {rest} samen.',
      en: 'Do not enter more for {veld} than {rest} together.',
    },
  },
  wholeBelowSum: {
    excel: '#NUM!',
    text: {
      nl: 'Vul voor {veld} niet minder in dan {rest} samen.',
      en: 'Do not enter less for {veld} than {rest} together.',
    },
  },
  notSmaller: {
    excel: '#NUM!',
    text: { nl: 'Vul voor {veld} minder in dan voor {geheel}.', en: '{veld} must be smaller than {geheel}.' },
  },
  negativeOutcome: {
    excel: '#NUM!',
    text: {
      nl: '{velden} komen samen onder nul uit. Dat kan hier niet.',
      en: '{velden} together fall below zero, which is not possible here.',
    },
  },
  firstLimitNotZero: {
    excel: '#NUM!',
    text: {
      nl: 'Laat {veld} bij de methode per schijf met 0 beginnen.',
      en: 'With the graduated method {veld} must start at 0.',
    },
  },
  belowFirstLimit: {
    excel: '#N/A',
    text: {
      nl: '{veld} ligt onder de eerste waarde van {geheel}. Er is dus geen tarief.',
      en: '{veld} lies below the first value of {geheel}, so there is no rate.',
    },
  },
  notWhole: {
    excel: '#NUM!',
    text: { nl: 'Vul voor {veld} een heel getal in.', en: '{veld} must be a whole number.' },
  },
  notAMultiple: {
    excel: '#NUM!',
    text: {
      nl: 'Het aantal cellen van {veld} moet een veelvoud zijn van {geheel}.',
      en: 'The number of cells in {veld} must be a multiple of {geheel}.',
    },
  },
  moreThanGiven: {
    excel: '#N/A',
    text: {
      nl: 'Vul voor {veld} niet meer in dan het aantal cellen van {geheel}.',
      en: '{veld} is larger than the number of cells in {geheel}.',
    },
  },
  notAsMany: {
    excel: '#N/A',
    text: {
      nl: 'Geef {veld} evenveel cellen als {geheel} zegt.',
      en: '{veld} must have as many cells as {geheel} says.',
    },
  },
  tooFew: {
    excel: '#NUM!',
    text: { nl: '{veld} heeft te weinig waarden voor deze maat.', en: '{veld} has too few values for this measure.' },
  },
  noMode: {
    excel: '#N/A',
    text: {
      nl: 'In {veld} komt geen enkele waarde vaker dan één keer voor.',
      en: 'No value in {veld} occurs more than once.',
    },
  },
  sharesExceedWhole: {
    excel: '#NUM!',
    text: { nl: '{veld} zijn samen meer dan 100%.', en: '{veld} add up to more than 100%.' },
  },
  notBoth: {
    excel: '#VALUE!',
    text: { nl: 'Vul {velden} niet allebei in.', en: 'Do not fill in both {velden}.' },
  },
  oneOfGroup: {
    excel: '#VALUE!',
    text: {
      nl: 'Van één groep telt maar één regel mee. Kijk naar {velden}.',
      en: 'Only one line of a group counts. Look at {velden}.',
    },
  },
  notEarnedBack: {
    excel: '#N/A',
    text: {
      nl: '{veld} wordt met deze {geheel} niet terugverdiend.',
      en: '{veld} is not earned back by these {geheel}.',
    },
  },
  noRate: {
    excel: '#NUM!',
    text: {
      nl: 'Tussen −99% en 1000% is er geen percentage waarbij de netto contante waarde nul is.',
      en: 'Between −99% and 1000% there is no rate at which the net present value is zero.',
    },
  },
  tooLarge: {
    excel: '#NUM!',
    text: {
      nl: 'De uitkomst is te groot voor een cel.',
      en: 'The outcome is too large for a cell.',
    },
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** What is wrong, without the parameters it concerns. */
export interface Flaw {
  readonly code: ProblemCode;
  /** The content found in the cell. */
  readonly found?: unknown;
  readonly limit?: number;
  readonly choices?: readonly string[];
}
/** What is wrong, as data: which rule, which parameters, and the figures that a message needs. */
export interface Problem extends Flaw {
  /** The parameters concerned, by their keys in the definition; the first one is the culprit. */
  readonly params: readonly string[];
}

/** The error value that Excel shows for a problem; the error in an input is passed on as it is. */
export function excelError({ code, found }: Problem): ExcelError {
  const { excel } = problemKinds[code];
  return excel === 'passedOn' ? (found as ExcelError) : excel;
}

/** Carries a flaw out of a kind or a formula; `evaluate` adds the parameters where they are not named. */
export class CalculationError extends Error {
  constructor(
    readonly flaw: Flaw,
    readonly params?: readonly string[],
  ) {
    super(flaw.code);
  }
}
