import type { Documentregel, Offertesleutel } from '../../../calc/offerte/offertedocument';
import { WorkbookError } from '../../workbookError';
import { changeVersion } from './changeVersion';
import { deleteRegels } from './deleteRegels';
import { regelTexts } from '../sheets/regelCells';
import { staffelsOf } from './regelsOf';
import { StaffelCodes } from './staffelCodes';

/** Takes lines away again that were added, unless somebody changed one since. */
export const removeAdded = (sleutel: Offertesleutel, added: readonly Documentregel[]): Promise<void> =>
  changeVersion(sleutel, (read) => {
    const codes = new StaffelCodes(staffelsOf(read.rows.staffels.rows));
    for (const regel of added) {
      const present = read.document.regels.find(({ id }) => id === regel.id);
      if (!present || !isSame(present, regel, codes)) throw new WorkbookError('changed');
    }
    deleteRegels(
      read,
      added.map(({ id }) => id),
    );
  });

/** As their rows would be written: what was left out and what is empty are one. */
const isSame = (a: Documentregel, b: Documentregel, codes: StaffelCodes): boolean =>
  JSON.stringify([comparable(a, codes), a.kostprijs ?? '']) ===
  JSON.stringify([comparable(b, codes), b.kostprijs ?? '']);

const comparable = (regel: Documentregel, codes: StaffelCodes): readonly string[] =>
  Object.values(regelTexts(regel, codes.codeOf(regel.staffel))).map((text) =>
    text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : text,
  );
