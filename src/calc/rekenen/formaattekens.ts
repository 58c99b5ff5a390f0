/**
 * The signs of a number format that do something, without those that are only shown: text in quotation marks, a sign behind
 * a backslash, a colour or a currency in square brackets, and what a blank or a filling is made of.
 */
export const formaattekens = (celformaat: string): string => celformaat.replace(/"[^"]*"?|\[[^\]]*\]|[\\_*]./gu, '');
