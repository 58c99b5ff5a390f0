import type { Offertesleutel } from '../../../calc/offerte/offertedocument';
import { inExcel } from '../../inExcel';
import type { Undo } from '../offerteboek';
import type { Schade } from '../schade';
import { damageOf } from '../store/damageOf';
import { once } from '../../store/once';
import { openBook, openVersion, type OpenBook } from '../store/openVersion';
import { readVersion } from '../store/readVersion';
import { BOOK_KEY, SCHEMA, versionKey } from '../store/settings';
import { keepSetting } from '../../store/setting';
import { nameFieldAgain } from './nameFieldAgain';
import { putColumnBack } from './putColumnBack';

/** Adds to older sheets what this version of the add-in has more: columns and named cells. What is there stays as it is. */
export async function migrate(sleutel: Offertesleutel | undefined): Promise<Undo> {
  const undos: Undo[] = [];
  for (const schade of sleutel ? await missingIn(sleutel) : []) {
    if (schade.code === 'columnMissing') undos.push(await putColumnBack(schade));
    else if (sleutel) undos.push(await nameFieldAgain(sleutel, schade.veld));
  }
  const before = await keepSchema(sleutel, () => SCHEMA);
  return once(async () => {
    await keepSchema(sleutel, (key) => before[key] ?? SCHEMA);
    for (const undo of undos.reverse()) await undo();
  });
}

const missingIn = (sleutel: Offertesleutel): Promise<readonly Schade[]> =>
  inExcel(async (context) => {
    const damage = damageOf(await readVersion(await openVersion(context, sleutel)));
    return damage.filter(({ code }) => code === 'columnMissing' || code === 'fieldMissing');
  });

/** Writes the schema of the workbook and of the version; gives what they were, by their keys. */
const keepSchema = (
  sleutel: Offertesleutel | undefined,
  schemaOf: (key: string) => number,
): Promise<Readonly<Record<string, number>>> =>
  inExcel(async (context) => {
    const version = sleutel && (await openVersion(context, sleutel));
    const open: OpenBook = version ?? (await openBook(context));
    const before: Record<string, number> = { [BOOK_KEY]: open.book.schema };
    keepSetting(context, BOOK_KEY, { ...open.book, schema: schemaOf(BOOK_KEY) });
    if (version?.setting) {
      const key = versionKey(version.sleutel);
      before[key] = version.setting.schema;
      keepSetting(context, key, { ...version.setting, schema: schemaOf(key) });
    }
    await context.sync();
    return before;
  });
