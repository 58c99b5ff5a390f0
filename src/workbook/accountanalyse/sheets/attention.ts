/** How a remark looks, beside its words. */
export const attention = { color: '#7F4A00', fill: '#FFF2CC' } as const;
