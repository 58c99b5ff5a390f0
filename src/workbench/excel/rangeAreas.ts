import type { RangeGeometry } from './rangeGeometry';

/** Several rectangles of one sheet; how many and where is all that is emulated. */
export class RangeAreas {
  readonly type = 'RangeAreas';
  constructor(private readonly ranges: readonly RangeGeometry[]) {}

  get AreaCount(): number {
    return this.ranges.length;
  }
  get Address(): string {
    return this.ranges.map((range) => range.Address).join(',');
  }
}
