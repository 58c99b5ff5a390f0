import type { Sjabloongegevens } from './gegeven';
import { x1Gegevens } from './x1Gegevens';
import { x2Gegevens } from './x2Gegevens';
import { y1Gegevens } from './y1Gegevens';
import { y2Gegevens } from './y2Gegevens';

const gegevens: Readonly<Record<string, Sjabloongegevens>> = {
  ...x1Gegevens,
  ...x2Gegevens,
  ...y1Gegevens,
  ...y2Gegevens,
};
const NONE: Sjabloongegevens = {};

/** The labels and units of the single givens of a template. */
export const gegevensVan = (template: string): Sjabloongegevens => gegevens[template] ?? NONE;
