import type { FileAnchor, FileChart, FileImage } from '../../../workbook/files/drawing';
import type { XmlElement } from '../../../workbook/files/parseXml';
import { readChart } from './charts';
import type { Package } from '../../../workbook/files/read/package';

const EMU_PER_POINT = 12_700;
/** Of cells without a size of their own, where a file tells only where something ends. */
const USUAL = { width: 48, height: 15 };

/** The charts and pictures above the cells of a sheet; other shapes are passed over. */
export function readDrawings(file: Package, sheetPath: string): { images: FileImage[]; charts: FileChart[] } {
  const path = file.first(sheetPath, 'drawing');
  const drawing = path === undefined ? undefined : file.xml(path);
  const [images, charts]: [FileImage[], FileChart[]] = [[], []];
  if (path === undefined || !drawing) return { images, charts };
  const targets = new Map(file.related(path).map(({ id, path: target }) => [id, target]));
  for (const anchor of drawing.children) {
    const at = anchorOf(anchor);
    const label = [...anchor.below('cNvPr')][0]?.attributes ?? {};
    const named = { name: label.name ?? '', description: label.descr ?? '' };
    const picture = [...anchor.below('blip')][0]?.attributes['r:embed'];
    const chart = [...anchor.below('chart')][0]?.attributes['r:id'];
    const target = targets.get(picture ?? chart ?? '');
    if (!at || target === undefined) continue;
    if (picture !== undefined) {
      const [type] = /png$|jpe?g$/i.exec(target) ?? [];
      const bytes = file.bytes(target);
      if (type !== undefined && bytes) images.push({ ...named, type: /png/i.test(type) ? 'png' : 'jpeg', bytes, at });
    } else {
      const read = readChart(file.xml(target));
      if (read) charts.push({ ...named, ...read, at });
    }
  }
  return { images, charts };
}

function anchorOf(anchor: XmlElement): FileAnchor | undefined {
  const place = (name: string) => {
    const corner = anchor.child(name);
    return corner && { row: Number(corner.child('row')?.text), column: Number(corner.child('col')?.text) };
  };
  const [from, to, ext] = [place('from'), place('to'), anchor.child('ext')];
  if (!from) return undefined;
  return {
    ...from,
    width: ext ? Number(ext.attributes.cx) / EMU_PER_POINT : ((to?.column ?? 0) - from.column) * USUAL.width,
    height: ext ? Number(ext.attributes.cy) / EMU_PER_POINT : ((to?.row ?? 0) - from.row) * USUAL.height,
  };
}
