/** Where the focus goes when a signal moves between the lists. */
export const voorstelId = (regel: string): string => `voorstel-${regel}`;
export const besluitId = (regel: string): string => `besluit-${regel}`;
export const VOORSTELLEN = 'voorstellen';
