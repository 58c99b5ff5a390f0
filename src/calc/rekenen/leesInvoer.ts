import { ontleedInvoer } from './invoer/ontleedInvoer';

/** A typed answer as a number. */
export interface GelezenInvoer {
  /** Null when it cannot be read as one. */
  readonly waarde: number | null;
  /** How it was read: "valuta", "punt_als_komma". */
  readonly notities: readonly string[];
  /** What it would be when its point or comma meant the other thing. */
  readonly alternatief: number | null;
}

/**
 * Reads what a student typed, as people write numbers in Dutch: a comma is decimal, points before three digits part
 * thousands. What can mean two things is read the Dutch way, with the other reading beside it.
 */
export function leesInvoer(invoer: string): GelezenInvoer {
  const delen = ontleedInvoer(invoer);
  if (typeof delen === 'string') return { waarde: null, notities: [delen], alternatief: null };
  const { waarde, notities, alternatief } = delen;
  return { waarde, notities, alternatief };
}
