import { blokken } from '../calc/blok/blokken';
import { catalogue } from '../calc/catalogue';
import type { Language } from '../calc/text';
import { blockFunction } from './blockFunction';
import { excelFunction } from './excelFunction';

/** Fixed when functions.js is built: the runtime of the functions does not know the display language. */
declare const LANGUAGE: Language;

/** Every function that Excel gets, in the order of the metadata. */
export const excelFunctions = [
  ...catalogue.map((definition) => excelFunction(definition, LANGUAGE)),
  ...blokken.map((blok) => blockFunction(blok, LANGUAGE)),
];
