/** The levels and domains of the dossier's matrix, and the eleven cells of it that ask for something. */
export const niveaus = ['X1', 'X2', 'Y1', 'Y2', 'Z1', 'Z2'] as const;
export type Niveau = (typeof niveaus)[number];

export const domeinen = ['GHM', 'RV', 'GVO', 'VV'] as const;
export type Domein = (typeof domeinen)[number];

/** "X2-GHM": the cells with an x in the dossier, and no others. */
export const cellen = [
  'X1-GHM',
  'X1-GVO',
  'X1-VV',
  'X2-GHM',
  'X2-GVO',
  'X2-VV',
  'Y1-GHM',
  'Y1-GVO',
  'Y1-VV',
  'Y2-GHM',
  'Y2-GVO',
] as const;
export type Cel = (typeof cellen)[number];

export const isCel = (text: string): text is Cel => (cellen as readonly string[]).includes(text);

/** The cell of a level and a domain; undefined where the dossier asks for nothing. */
export function celVan(niveau: Niveau, domein: Domein): Cel | undefined {
  const cel = `${niveau}-${domein}`;
  return isCel(cel) ? cel : undefined;
}

export const niveauVan = (cel: Cel): Niveau => cel.slice(0, 2) as Niveau;
export const domeinVan = (cel: Cel): Domein => cel.slice(3) as Domein;

/** "X2-GHM-01" -> "X2-GHM" */
export const celVanSjabloon = (template: string): Cel => template.slice(0, template.lastIndexOf('-')) as Cel;
