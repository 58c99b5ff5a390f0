import type { FileSheet } from './book';
import { chartXml } from './chartXml';
import type { FileAnchor } from './drawing';
import type { Parts } from './parts';
import { element } from './xml';

const EMU_PER_POINT = 12_700;
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** What floats above the cells of a sheet; gives the id by which the sheet points at it, when there is anything. */
export function addDrawing(parts: Parts, sheet: FileSheet, number: number, sheetPath: string): string | undefined {
  const { images, charts } = sheet;
  if (images.length + charts.length === 0) return undefined;
  const path = `xl/drawings/drawing${number}.xml`;
  const anchors = [
    ...images.map(({ name, description, type, bytes, at }, index) => {
      const imagePath = `xl/media/image${number}_${index + 1}.${type}`;
      parts.add(imagePath, bytes);
      const id = parts.relate(path, imagePath, 'image');
      return anchorXml(at, pictureXml(index + 2, name, description, id, at));
    }),
    ...charts.map((chart, index) => {
      const chartPath = `xl/charts/chart${number}_${index + 1}.xml`;
      parts.add(chartPath, chartXml(chart));
      const id = parts.relate(path, chartPath, 'chart');
      return anchorXml(chart.at, frameXml(images.length + index + 2, chart.name, chart.description, id));
    }),
  ];
  parts.add(
    path,
    element(
      'xdr:wsDr',
      {
        'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      anchors,
    ),
  );
  return parts.relate(sheetPath, path, 'drawing');
}

const size = ({ width, height }: FileAnchor) => ({
  cx: Math.round(width * EMU_PER_POINT),
  cy: Math.round(height * EMU_PER_POINT),
});

const anchorXml = (at: FileAnchor, content: string): string =>
  element('xdr:oneCellAnchor', {}, [
    element('xdr:from', {}, [
      element('xdr:col', {}, String(at.column)),
      element('xdr:colOff', {}, '0'),
      element('xdr:row', {}, String(at.row)),
      element('xdr:rowOff', {}, '0'),
    ]),
    element('xdr:ext', size(at)),
    content,
    element('xdr:clientData'),
  ]);

function pictureXml(id: number, name: string, descr: string, relation: string, at: FileAnchor): string {
  return element('xdr:pic', {}, [
    element('xdr:nvPicPr', {}, [
      element('xdr:cNvPr', { id, name, descr }),
      element('xdr:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: true })),
    ]),
    element('xdr:blipFill', {}, [
      element('a:blip', { 'r:embed': relation }),
      element('a:stretch', {}, element('a:fillRect')),
    ]),
    element('xdr:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', size(at))]),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ]),
  ]);
}

function frameXml(id: number, name: string, descr: string, relation: string): string {
  const chart = element('c:chart', { 'xmlns:c': CHART, 'r:id': relation });
  return element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [element('xdr:cNvPr', { id, name, descr }), element('xdr:cNvGraphicFramePr')]),
    element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    element('a:graphic', {}, element('a:graphicData', { uri: CHART }, chart)),
  ]);
}
