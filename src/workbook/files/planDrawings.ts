import { absoluteText, type Area } from '../area';
import { areaAt } from '../areaAt';
import { familyOf } from '../chartKind';
import type { SheetPlan } from '../plan';
import { fullReferenceText } from '../reference';
import type { FileSheet } from './book';
import type { RowHeights } from './planHeights';

/** In points. */
const USUAL = { width: 48, height: 15 };

/** The pictures and charts of a plan. */
export function planDrawings(
  plan: SheetPlan,
  sheet: string,
  heights: RowHeights,
): Pick<FileSheet, 'images' | 'charts'> {
  const cells = (range: string): string => fullReferenceText({ sheet, address: absoluteText(areaAt(range)) });
  return {
    images: (plan.images ?? []).map(({ name, description, data, at, width, height }) => {
      const { row, column } = areaAt(at);
      return { name, description, ...pictureOf(data), at: { row, column, width, height } };
    }),
    charts: (plan.charts ?? []).map(
      ({ kind, name, title, description, categories, series, at, format, axisTitles, scale, labels }) => ({
        kind,
        name,
        title,
        description,
        series: series.map((one) => ({
          name: one.name,
          categories: cells(categories),
          values: cells(one.values),
          ...(labels === undefined ? {} : { labels: { [labels]: true } }),
        })),
        at: anchorOf(areaAt(at), plan.columnWidths, heights),
        ...(format === undefined ? {} : { format }),
        ...(axisTitles === undefined ? {} : { axisTitles }),
        ...scale,
        // The first bar stands on top, as the first row does.
        ...(familyOf(kind) === 'bar' ? { reversed: true } : {}),
      }),
    ),
  };
}

function anchorOf({ row, column, rows, columns }: Area, columnWidths: readonly number[], heights: RowHeights) {
  const sum = (from: number, count: number, size: (at: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(from + index)).reduce((total, one) => total + one, 0);
  return {
    row,
    column,
    width: sum(column, columns, (at) => columnWidths[at] ?? USUAL.width),
    height: sum(row, rows, (at) => heights.get(at) ?? USUAL.height),
  };
}

/** Of a data address. */
function pictureOf(data: string): { type: 'png' | 'jpeg'; bytes: Uint8Array } {
  const [, type, base64] = /^data:image\/(png|jpe?g);base64,(.+)$/s.exec(data) ?? [];
  if (type === undefined || base64 === undefined) throw new RangeError('A picture is a data address of a PNG or JPEG.');
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return { type: type === 'png' ? 'png' : 'jpeg', bytes };
}
