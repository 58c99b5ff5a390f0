import type { RekenTexts } from './nl';

/** Everything the pane says to a student who practises, in English. */
export const en: RekenTexts = {
  kaart: {
    title: 'Numeracy',
    klas: 'Class (for teachers)',
  },
};
