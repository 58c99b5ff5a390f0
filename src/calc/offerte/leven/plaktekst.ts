/**
 * The cells of a pasted piece of table. Excel and web pages put tabs between them; a file with `;` between them, or with
 * `,` and quotes, is read as well. A cell in quotes may hold line breaks and separators, and `""` stands for a quote.
 */
export function cellenUitPlaktekst(tekst: string): readonly (readonly string[])[] {
  const separator = tekst.includes('\t') ? '\t' : (tekst.split('\n', 1)[0] ?? '').includes(';') ? ';' : '\t';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const closeCell = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < tekst.length; at += 1) {
    const sign = tekst.charAt(at);
    if (isQuoted && sign === '"' && tekst.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted) cell += sign;
    else if (sign === separator) closeCell();
    else if (sign === '\n') {
      closeCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  closeCell();
  return rows.filter((row) => row.some((each) => each !== ''));
}
