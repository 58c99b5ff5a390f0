import { WorkbookError } from '../workbookError';

export interface GedeeldBlad {
  readonly blad: string;
  /** How many formulas of ours became native ones, and how many their value. */
  readonly native: number;
  readonly waarde: number;
}

/** Opens a copy of the workbook in which every formula of ours is a native one, or its value. */
export const shareWithoutAddin = (): Promise<readonly GedeeldBlad[]> => Promise.reject(new WorkbookError('unknown'));
