import { branches } from '../../../calc/accountanalyse/branches';
import type { Language } from '../../../calc/text';
import type { Choice } from '../../fields/ChosenField';

/** The branches to choose from, by the letter and the name of their section; first none. */
export const branchekeuzes = (language: Language, none: string): readonly Choice[] => [
  { value: '', text: none },
  ...branches.map(({ letter, naam }) => ({ value: letter, text: `${letter}. ${naam[language]}` })),
];
