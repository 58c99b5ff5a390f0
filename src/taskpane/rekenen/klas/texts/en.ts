import type { KlasTexts } from './nl';

/** Everything the pane says to a teacher, in English. */
export const en: KlasTexts = {
  lijst: {
    title: 'Classes',
    back: 'Numeracy',
  },
};
