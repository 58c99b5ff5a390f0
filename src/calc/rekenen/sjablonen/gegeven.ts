/** What a given is called where it stands in a cell of its own, and what it is counted in; empty for a bare number. */
export interface Gegeven {
  readonly label: string;
  readonly eenheid: string;
}

/** Of one template, by the names of its single givens. Columns of figures have the heads of its table. */
export type Sjabloongegevens = Readonly<Record<string, Gegeven>>;

export const gegeven = (label: string, eenheid = ''): Gegeven => ({ label, eenheid });
export const euro = (label: string): Gegeven => gegeven(label, '€');
export const procent = (label: string): Gegeven => gegeven(label, '%');
