import { isAccountKey, type Accountsetting } from './accountsettings';

/** Asks for the accounts that the workbook remembers and of which a sheet is there; known after the next sync. */
export function bekendeAccounts({ workbook }: Excel.RequestContext): () => readonly Accountsetting[] {
  const { settings, worksheets } = workbook;
  settings.load('items/key,items/value');
  worksheets.load('items/id');
  return () => {
    const ids = new Set(worksheets.items.map(({ id }) => id));
    return settings.items
      .filter(({ key }) => isAccountKey(key))
      .map(({ value }) => value as Accountsetting)
      .filter(({ bladen }) => Object.values(bladen).some((id) => ids.has(id)));
  };
}
