import { parseArea, type Area } from './area';

/** The rectangle of an address that must be one: of a plan. */
export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(`"${address}" is no address.`);
  return area;
}
