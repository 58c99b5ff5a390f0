import type { Offertesleutel } from '../../../calc/offerte/offertedocument';

/** How people call an offerte: its number, and from the second version on which one. */
export const offerteName = ({ nummer, versie }: Offertesleutel): string =>
  versie > 1 ? `${nummer}-${versie}` : nummer;
