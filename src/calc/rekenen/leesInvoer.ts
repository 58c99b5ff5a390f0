/** A typed answer as a number. */
export interface GelezenInvoer {
  /** Null when it cannot be read as one. */
  readonly waarde: number | null;
  /** How it was read: "valuta", "punt_als_komma". */
  readonly notities: readonly string[];
  /** What it would be when its point or comma meant the other thing. */
  readonly alternatief: number | null;
}

/** Reads what a student typed, as people write numbers in Dutch. */
export function leesInvoer(_invoer: string): GelezenInvoer {
  throw new Error('leesInvoer');
}
