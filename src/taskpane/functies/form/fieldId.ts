/** The name of one field of a form: its parameter, and its place where a parameter repeats. */
export const fieldKey = (name: string, index = 0): string => `${name}.${index}`;
export const paramOf = (key: string): string => key.replace(/\.\d+$/, '');
export const fieldId = (key: string): string => `field-${key}`;

/** Puts the focus on a field, or on the button that frees it from its cells. */
export function focusField(key: string): void {
  document.getElementById(fieldId(key))?.focus();
}
