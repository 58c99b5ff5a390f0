import { ICommandService } from '@univerjs/core';
import type { Workbook } from '../excel/workbook';
import type { Picture } from '../excel/shape';

const PIXELS_PER_POINT = 4 / 3;
/** Commands after which a picture can stand elsewhere on the screen. */
const MOVES =
  /scroll|zoom|freeze|width|height|sheet-(?:active|hide)|worksheet-active|hidden|visible|insert|remove|move/i;

/** Draws the pictures of the sheet in view above its cells; beside the grid's element, in which Univer leaves nothing of another. */
export function pictures(workbook: Workbook, container: HTMLElement, around: HTMLElement): void {
  const layer = document.createElement('div');
  layer.className = 'pictures';
  around.append(layer);
  const urls = new Map<Picture, string>();
  const draw = () => {
    const sheet = workbook.Worksheets.GetActiveWorksheet();
    const shown = workbook.pictures.all.filter(({ sheetId, visible }) => sheetId === sheet.Id && visible);
    layer.hidden = shown.length === 0;
    if (layer.hidden) return layer.replaceChildren();
    const canvas = largestCanvas(container);
    const outer = around.getBoundingClientRect();
    const first = sheet.facade.getRange(0, 0).getCellRect();
    const zoom = sheet.facade.getZoom();
    const { rowHeader, columnHeader } = HEADERS;
    Object.assign(layer.style, {
      left: `${canvas.x - outer.x + rowHeader * zoom}px`,
      top: `${canvas.y - outer.y + columnHeader * zoom}px`,
      width: `${canvas.width - rowHeader * zoom}px`,
      height: `${canvas.height - columnHeader * zoom}px`,
    });
    const nodes = shown.map((picture) => {
      const url = urls.get(picture) ?? URL.createObjectURL(new Blob([picture.bytes as BlobPart]));
      urls.set(picture, url);
      const image = Object.assign(new Image(), { src: url, alt: picture.description });
      const scale = PIXELS_PER_POINT * zoom;
      Object.assign(image.style, {
        left: `${first.x - rowHeader * zoom + picture.left * scale}px`,
        top: `${first.y - columnHeader * zoom + picture.top * scale}px`,
        width: `${picture.width * scale}px`,
        height: `${picture.height * scale}px`,
      });
      return image;
    });
    layer.replaceChildren(...nodes);
  };
  let isWaiting = false;
  const later = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      draw();
    });
  };
  workbook.pictures.onChange(later);
  new ResizeObserver(later).observe(container);
  workbook.grid.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (workbook.pictures.all.length > 0 && MOVES.test(id)) later();
    });
}
/** Of Univer's sheets, in pixels. */
const HEADERS = { rowHeader: 46, columnHeader: 20 };

function largestCanvas(container: HTMLElement): DOMRect {
  const boxes = [...container.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect());
  const size = ({ width, height }: DOMRect) => width * height;
  return boxes.sort((one, other) => size(other) - size(one))[0] ?? container.getBoundingClientRect();
}
