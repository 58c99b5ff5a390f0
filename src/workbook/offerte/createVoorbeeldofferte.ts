import { voorbeelddocument } from '../../calc/offerte/leven/voorbeelddocument';
import type { Offertesleutel } from '../../calc/offerte/offertedocument';
import type { Language } from '../../calc/text';
import { newOfferte } from './createOfferte';

/** Makes the filled-in example: an offerte like any other, which can be worked with. */
export const createVoorbeeldofferte = (taal: Language, vandaag: string): Promise<Offertesleutel> =>
  newOfferte(vandaag, (sleutel) => voorbeelddocument(sleutel, taal, vandaag));
