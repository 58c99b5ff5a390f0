/** Names that we give begin so, and cannot meet a name of the user's own. */
export type AccName = `ACC_${string}`;
