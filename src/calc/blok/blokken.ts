import type { Blok } from './blok';
import { kengetallen } from './kengetallen';
import { offerteBlok } from './offerteBlok';

/** The functions for the sheets that we build; they stand beside the catalogue. */
export const blokken: readonly Blok[] = [kengetallen, offerteBlok];
