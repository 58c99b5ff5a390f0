/** Texts that stand over others: the same keys, any of them left out. */
export type Translated<T> = { [K in keyof T]?: T[K] extends string ? string : Translated<T[K]> };
