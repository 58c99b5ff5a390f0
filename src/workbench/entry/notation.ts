/** How people of one language write numbers, dates and formulas in a cell. What a cell holds is the same in all of them. */
export interface Notation {
  readonly language: 'nl' | 'en';
  readonly decimal: ',' | '.';
  readonly group: ',' | '.';
  readonly day: 'first' | 'second';
  readonly true: string;
  readonly false: string;
  readonly months: readonly string[];
  /** The number formats that typed text brings along, in Excel's invariant form. */
  readonly formats: {
    readonly date: string;
    readonly dayAndMonth: string;
    readonly monthAndYear: string;
    readonly writtenDate: string;
    /** With the sign in place of `¤` and the decimals in place of `0`. */
    readonly money: string;
  };
}

export const DUTCH: Notation = {
  language: 'nl',
  decimal: ',',
  group: '.',
  day: 'first',
  true: 'WAAR',
  false: 'ONWAAR',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  formats: {
    date: 'd-m-yyyy',
    dayAndMonth: 'd-mmm',
    monthAndYear: 'mmm-yy',
    writtenDate: 'd mmm yyyy',
    money: '¤ 0;¤ -0',
  },
};

export const ENGLISH: Notation = {
  language: 'en',
  decimal: '.',
  group: ',',
  day: 'second',
  true: 'TRUE',
  false: 'FALSE',
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  formats: {
    date: 'm/d/yyyy',
    dayAndMonth: 'd-mmm',
    monthAndYear: 'mmm-yy',
    writtenDate: 'd-mmm-yyyy',
    money: '¤0;-¤0',
  },
};
