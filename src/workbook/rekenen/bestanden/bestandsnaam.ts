/** Signs that some system takes for something else in the name of a file. */
const UNSAFE = /[\\/:*?"<>|\u0000-\u001F\u007F]/g;
const LONGEST = 60;

/** "MAV3A-07.xlsx": a name of a file that every system accepts, whatever a class is called. */
export function bestandsnaam(klas: string, deel: string, soort: 'xlsx' | 'zip' | 'csv'): string {
  const veilig = klas.normalize('NFC').replace(UNSAFE, '-').replace(/\s+/g, ' ');
  const kort = [...veilig]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${kort || 'klas'}-${deel}.${soort}`;
}
