import type { IStyleData, Nullable } from '@univerjs/core';
import type { FileStyle } from '../../../workbook/files/fileStyle';
import type { Grid } from '../../grid/grid';
import { fileStyleOf } from '../looks';

/** The looks of cells as a file has them; cells that share one in the grid share one here. */
export class LookCache {
  private readonly known = new Map<string, FileStyle | undefined>();
  constructor(private readonly grid: Grid) {}

  of(look: Nullable<IStyleData | string>): FileStyle | undefined {
    if (!look) return undefined;
    if (typeof look !== 'string') return fileStyleOf(look);
    if (!this.known.has(look)) {
      this.known.set(look, fileStyleOf(this.grid.workbook.getWorkbook().getStyles().get(look)));
    }
    return this.known.get(look);
  }
}
