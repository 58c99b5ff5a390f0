/** A text as a formula writes it. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
