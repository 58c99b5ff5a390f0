import { BooleanNumber, STYLE_KEYS, type IStyleData, type Nullable } from '@univerjs/core';

/** That a cell may be changed on a protected sheet is part of its look in Excel; Univer's looks get it added here. */
const UNLOCKED = 'unlocked';
type WithUnlocked = Nullable<IStyleData & { [UNLOCKED]?: BooleanNumber }>;

/** Univer copies and keeps the properties in its list only. */
export function keepUnlocked(): void {
  const keys = STYLE_KEYS as unknown as string[];
  if (!keys.includes(UNLOCKED)) keys.push(UNLOCKED);
}

/** As a property of a cell's look. */
export const locked = {
  key: UNLOCKED as keyof IStyleData,
  read: (style: Nullable<IStyleData>): boolean => (style as WithUnlocked)?.[UNLOCKED] !== BooleanNumber.TRUE,
  write: (value: unknown): BooleanNumber | null => (value ? null : BooleanNumber.TRUE),
};
