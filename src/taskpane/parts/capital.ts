/** The text with a capital in front: labels are written small, so that they also stand in a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
