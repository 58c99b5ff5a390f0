import type { Jaarwijziging } from '../accountboek';

/** A cell of the annual figures: of which year or post, and of which column. */
export type Jaarplaats = Pick<Jaarwijziging, 'waar' | 'kolom'>;
