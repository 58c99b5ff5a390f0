import './laterMethods';
import { catalogue } from '../calc/catalogue';
import { blokken } from '../calc/blok/blokken';
import type { Language } from '../calc/text';
import { blockFunction } from './blockFunction';
import { excelFunction } from './excelFunction';

/** Fixed when functions.js is built: the runtime of the functions does not know the display language. */
declare const LANGUAGE: Language;

for (const definition of catalogue) CustomFunctions.associate(definition.id, excelFunction(definition, LANGUAGE));
for (const blok of blokken) CustomFunctions.associate(blok.id, blockFunction(blok, LANGUAGE));
