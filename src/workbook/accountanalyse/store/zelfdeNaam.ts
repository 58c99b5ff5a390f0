const kern = (naam: string): string => naam.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether two accounts are called the same; capitals and spaces make no other name. */
export const zelfdeNaam = (a: string, b: string): boolean => kern(a) === kern(b);
