import type { CreatedWorkbook } from './createdWorkbook';
import type { WorkbookModel } from './model';
import type { Notation } from './notation';

/** The program that the workbook is open in: when it calculates, and how it writes numbers. */
export class Application {
  readonly type = 'Application';
  /** The separators are the system's: an add-in can read them here, not choose them. */
  readonly UseSystemSeparators = true;

  constructor(private readonly workbook: WorkbookModel) {}
  /** Asked each time: the user may choose another language while the workbook is open. */
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.workbook.notation);
  }
  get DecimalSeparator(): string {
    return this.workbook.notation.decimalSeparator;
  }
  get ThousandsSeparator(): string {
    return this.workbook.notation.thousandsSeparator;
  }
  get CalculationMode(): string {
    return 'Automatic';
  }
  get CalculationState(): string {
    return this.workbook.grid.calculation.isSettled ? 'Done' : 'Pending';
  }

  Calculate(): Promise<void> {
    const { calculation } = this.workbook.grid;
    calculation.recalculateAll();
    return calculation.settled();
  }
  CreateWorkbook(base64?: string | null): CreatedWorkbook {
    return this.workbook.created.make(base64);
  }
  _GetWorkbookCreatedById(id: string): CreatedWorkbook {
    return this.workbook.created.get(id);
  }
  /** Hints about speed, which cost nothing to leave aside. */
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

class CultureInfo {
  readonly type = 'CultureInfo';
  readonly Name: string;
  readonly NumberFormat: NumberFormatInfo;
  readonly DatetimeFormat: DatetimeFormatInfo;
  constructor(notation: Notation) {
    this.Name = notation.culture;
    this.NumberFormat = new NumberFormatInfo(notation);
    this.DatetimeFormat = new DatetimeFormatInfo(notation);
  }
}

class NumberFormatInfo {
  readonly type = 'NumberFormatInfo';
  readonly NumberDecimalSeparator: string;
  readonly NumberGroupSeparator: string;
  constructor({ decimalSeparator, thousandsSeparator }: Notation) {
    this.NumberDecimalSeparator = decimalSeparator;
    this.NumberGroupSeparator = thousandsSeparator;
  }
}

class DatetimeFormatInfo {
  readonly type = 'DatetimeFormatInfo';
  readonly DateSeparator: string;
  readonly ShortDatePattern: string;
  readonly TimeSeparator: string;
  constructor({ dateSeparator, shortDatePattern, timeSeparator }: Notation) {
    this.DateSeparator = dateSeparator;
    this.ShortDatePattern = shortDatePattern;
    this.TimeSeparator = timeSeparator;
  }
}
