import type { SheetPlan } from '../plan';

/** A part of a sheet: what it writes, how that looks, and what may be typed there. */
export type SheetPart = Partial<
  Pick<
    SheetPlan,
    | 'blocks'
    | 'styles'
    | 'formats'
    | 'names'
    | 'merged'
    | 'tables'
    | 'validations'
    | 'conditionals'
    | 'rowHeights'
    | 'images'
  >
>;

/** Parts below and beside each other as one. */
export function joinedParts(parts: readonly SheetPart[]): Required<SheetPart> {
  const all = <K extends keyof SheetPart>(key: K) =>
    parts.flatMap((part) => (part[key] ?? []) as readonly unknown[]) as unknown as Required<SheetPart>[K];
  return {
    blocks: all('blocks'),
    styles: all('styles'),
    formats: all('formats'),
    names: all('names'),
    merged: all('merged'),
    tables: all('tables'),
    validations: all('validations'),
    conditionals: all('conditionals'),
    rowHeights: all('rowHeights'),
    images: all('images'),
  };
}
