/** Whether a text holds a sign that parts the pieces of a seed, or a check code from its class. */
export const heeftSeedteken = (text: string): boolean => /[|·]/.test(text);
