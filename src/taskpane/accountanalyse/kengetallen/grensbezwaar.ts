/** What keeps a norm from being kept: boundaries that do not ascend, or a source that nobody can look up. */
export type Grensbezwaar = 'empty' | 'notAscending' | 'noSource';

export function grensbezwaar(bounds: readonly string[], bron: string, jaar: string): Grensbezwaar | undefined {
  if (bounds.some((bound) => bound === '')) return 'empty';
  if (bounds.some((bound, index) => index > 0 && Number(bound) <= Number(bounds[index - 1]))) return 'notAscending';
  return bron.trim() === '' || jaar.trim() === '' ? 'noSource' : undefined;
}
