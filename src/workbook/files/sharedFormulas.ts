import { shiftFormula } from './shiftFormula';

interface StoredPlace {
  readonly row: number;
  readonly column: number;
}

/** Excel writes a formula that is the same in several cells once; here it is as each of them reads it. */
export class SharedFormulas {
  private readonly masters = new Map<string, StoredPlace & { readonly text: string }>();

  /** Of a formula element at its cell; undefined when what it shares is nowhere. */
  textAt(text: string, { t, si }: Readonly<Record<string, string>>, place: StoredPlace): string | undefined {
    if (t !== 'shared' || si === undefined) return text;
    if (text !== '') this.masters.set(si, { text, ...place });
    const master = this.masters.get(si);
    return master && shiftFormula(master.text, place.row - master.row, place.column - master.column);
  }
}
