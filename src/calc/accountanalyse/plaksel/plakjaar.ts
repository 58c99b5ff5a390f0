const LAATSTE_DAG = 31;

/**
 * The year that a heading of a column says: "2023", "31-12-2023", "31 december 2023", "2023 (x € 1.000)", "FY2023",
 * "2022/2023" (the year that it ends in). Undefined for anything else, such as an amount.
 */
export function plakjaar(cel: string): number | undefined {
  const kop = cel.replace(/\(.*?\)|\[.*?\]/g, ' ').replace(/\b[x×] ?€ ?[\d.,]+|€ ?[\d.,]+|in €.*/gi, ' ');
  if (/%|\d,\d|\d{4}\.\d/.test(kop)) return undefined;
  const getallen = kop.match(/\d+/g) ?? [];
  const jaren = getallen.filter((getal) => /^(?:19|20)\d\d$/.test(getal)).map(Number);
  const overige = getallen.filter((getal) => !/^(?:19|20)\d\d$/.test(getal));
  const [eerste, tweede, derde] = jaren;
  if (eerste === undefined || derde !== undefined) return undefined;
  // The day and the month of a closing date, or a book year as "2022/23".
  if (/^\D*\d{4}\/\d\d\D*$/.test(kop)) return eerste + 1;
  if (overige.length > 2 || overige.some((getal) => Number(getal) < 1 || Number(getal) > LAATSTE_DAG)) return undefined;
  if (tweede === undefined) return eerste;
  return overige.length === 0 && tweede === eerste + 1 ? tweede : undefined;
}
