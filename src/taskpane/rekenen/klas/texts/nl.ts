/** Everything the pane says to a teacher, in Dutch. */
export const nl = {
  lijst: {
    title: 'Klassen',
    back: 'Rekenen',
  },
};

export type KlasTexts = typeof nl;
