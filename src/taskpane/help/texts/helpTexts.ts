import type { Language } from '../../../calc/text';
import { en } from './en';
import { nl, type HelpTexts } from './nl';

/** What pages with help say of themselves, in every language. */
export const helpTexts: Readonly<Record<Language, HelpTexts>> = { nl, en };
