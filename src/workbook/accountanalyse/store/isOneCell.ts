import { areaOf, type RangeReference } from '../../reference';

export function isOneCell(reference: RangeReference): boolean {
  const { rows, columns } = areaOf(reference);
  return rows === 1 && columns === 1;
}
