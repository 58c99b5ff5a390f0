/** Every text the product shows exists in these languages; a missing one does not compile. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}
export type Language = keyof Text;
