import type { Cel } from './cel';
import type { Klasoverzicht, Klasrij } from './klasoverzicht';

const REGELEINDE = '\r\n';
/** Without it Excel reads the letters of another alphabet. */
const UTF8 = '\ufeff';

/**
 * The overview of a class as a text file: with `;` for a Dutch spreadsheet, with `,` for an English one. A row for each
 * student, and below an empty line a row for each frequent mistake. All figures are whole, and no field can be taken for a
 * formula.
 */
export function klasCsv({ klas, cellen, rijen, fouten }: Klasoverzicht, scheiding: ';' | ','): string {
  const leerlingregels = [
    [
      'Klas',
      'Leerling',
      ...cellen.flatMap((cel) => [`${cel} status`, `${cel} goed`, `${cel} gemaakt`]),
      'Goed',
      'Gemaakt',
    ],
    ...rijen.map((rij) => [klas, rij.leerling, ...cellen.flatMap((cel) => velden(rij, cel)), rij.goed, rij.gemaakt]),
  ];
  const foutregels = [
    ['Onderdeel', 'Code', 'Veelgemaakte fout', 'Aantal', 'Leerlingen'],
    ...cellen.flatMap((cel) =>
      (fouten[cel] ?? []).map(({ code, naam, aantal, leerlingen }) => [cel, code, naam, aantal, leerlingen]),
    ),
  ];
  const regels = [...leerlingregels, [], ...foutregels];
  return UTF8 + regels.map((regel) => regel.map(veld).join(scheiding) + REGELEINDE).join('');
}

function velden({ cellen }: Klasrij, cel: Cel): readonly (string | number)[] {
  const { status = 'niet gestart', goed = 0, gemaakt = 0 } = cellen[cel] ?? {};
  return [status, goed, gemaakt];
}

/** A text that begins as a formula does gets an apostrophe, so that a spreadsheet computes nothing of it. */
const FORMULE = /^[\s]*[=+\-@\t\r]/;
function veld(inhoud: string | number): string {
  if (typeof inhoud === 'number') return String(inhoud);
  return `"${(FORMULE.test(inhoud) ? `'${inhoud}` : inhoud).replace(/"/g, '""')}"`;
}
