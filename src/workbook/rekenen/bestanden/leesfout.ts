/** Why a file of a student gives nothing; the words for it are the pane's. */
export const leesfouten = [
  /** No .xlsx. */
  'noXlsx',
  /** Locked with a password: nobody can look inside. */
  'encrypted',
  /** It cannot be read, or a code at the foot of a sheet was changed. */
  'damaged',
  /** Larger than anybody makes by hand. */
  'tooLarge',
  /** It holds no exercises of ours. */
  'noExercises',
  'otherClass',
  /** Of more than one student: a workbook with a whole class. */
  'severalStudents',
  'secretNeeded',
  'secretWrong',
] as const;
export type Leesfoutcode = (typeof leesfouten)[number];

export interface Leesfout {
  readonly fout: Leesfoutcode;
  readonly cause?: unknown;
}

/** Ends the reading of a file. */
export class Onleesbaar extends Error {
  constructor(readonly code: Leesfoutcode) {
    super(code);
    this.name = 'Onleesbaar';
  }
}
