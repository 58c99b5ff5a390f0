import type { Jaarpost } from '../../account';

/** What posts of one part of the annual figures are called in published accounts, Dutch and English. */
export type Postnamen = Readonly<Partial<Record<Jaarpost, readonly string[]>>>;
