/** What the workbook remembers under a key. It is asked for here and known after the next sync. */
export function askSetting<T>({ workbook }: Excel.RequestContext, key: string): () => T | undefined {
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
  return () => (setting.isNullObject ? undefined : (setting.value as T));
}
export function keepSetting<T extends object>({ workbook }: Excel.RequestContext, key: string, value: T): void {
  workbook.settings.add(key, value);
}
