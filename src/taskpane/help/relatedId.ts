/** The link to the help of another function; the focus returns to it. */
export const relatedId = (id: string): string => `related-${id}`;
