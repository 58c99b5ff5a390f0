import type { Documentregel } from '../../offertedocument';
import { bevindingcodes, type Bevindingcode } from './bevindingcodes';
import type { Bevinding, Gegeven, Vindplaats } from './bevinding';

/** One finding of this code, at this place, with the figures that its words need. */
export const bevind = (
  code: Bevindingcode,
  plaats: Vindplaats,
  gegevens: Readonly<Record<string, Gegeven>> = {},
): Bevinding => ({ code, ernst: bevindingcodes[code].ernst, plaats, gegevens });

export const tekst = (waarde: string): Gegeven => ({ waarde, als: 'tekst' });
export const woorden = (...waarden: readonly string[]): Gegeven => ({ waarde: waarden.join(','), als: 'woorden' });
export const euro = (waarde: string): Gegeven => ({ waarde, als: 'euro' });
export const procent = (waarde: string): Gegeven => ({ waarde, als: 'procent' });
export const datum = (waarde: string): Gegeven => ({ waarde, als: 'datum' });

/** A line as people know it: by its words, else by its place among the lines. */
export const regelnaam = ({ omschrijving = '' }: Documentregel, index: number): Gegeven =>
  tekst(omschrijving.trim() === '' ? String(index + 1) : `"${omschrijving.trim()}"`);
