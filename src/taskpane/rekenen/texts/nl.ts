/** Everything the pane says to a student who practises, in Dutch. */
export const nl = {
  kaart: {
    title: 'Rekenen',
    klas: 'Klas (voor docenten)',
  },
};

export type RekenTexts = typeof nl;
