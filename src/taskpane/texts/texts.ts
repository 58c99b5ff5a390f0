import type { Language } from '../../calc/text';
import { en } from './en';
import { nl, type Texts } from './nl';

/** What the pane says of itself, in every language. */
export const texts: Readonly<Record<Language, Texts>> = { nl, en };
