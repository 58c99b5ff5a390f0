import { BooleanNumber, STYLE_KEYS, type IStyleData, type Nullable } from '@univerjs/core';

/**
 * That a cell may be changed on a protected sheet, and that its text becomes smaller where it does not fit, are parts of its
 * look in Excel; Univer's looks get them added here. They are kept and go with a file: Univer draws a text at its own size.
 */
const UNLOCKED = 'unlocked';
const SHRUNK = 'shrunk';
type WithUnlocked = Nullable<IStyleData & { [UNLOCKED]?: BooleanNumber; [SHRUNK]?: BooleanNumber }>;

/** Univer copies and keeps the properties in its list only. */
export function keepUnlocked(): void {
  const keys = STYLE_KEYS as unknown as string[];
  for (const key of [UNLOCKED, SHRUNK]) if (!keys.includes(key)) keys.push(key);
}

/** As a property of a cell's look. */
export const locked = {
  key: UNLOCKED as keyof IStyleData,
  read: (style: Nullable<IStyleData>): boolean => (style as WithUnlocked)?.[UNLOCKED] !== BooleanNumber.TRUE,
  write: (value: unknown): BooleanNumber | null => (value ? null : BooleanNumber.TRUE),
};

export const shrinkToFit = {
  key: SHRUNK as keyof IStyleData,
  read: (style: Nullable<IStyleData>): boolean => (style as WithUnlocked)?.[SHRUNK] === BooleanNumber.TRUE,
  write: (value: unknown): BooleanNumber | null => (value ? BooleanNumber.TRUE : null),
};
