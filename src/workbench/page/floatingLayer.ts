import { ICommandService } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';

import type { Floats } from '../excel/floats';
import { cornerOf, type Place } from '../excel/place';
import type { Workbook } from '../excel/workbook';
import type { Worksheet } from '../excel/worksheet';

const PIXELS_PER_POINT = 4 / 3;
/** Commands after which something can stand elsewhere on the screen. */
const MOVES =
  /scroll|zoom|freeze|frozen|width|height|sheet-(?:active|hide)|worksheet-active|hidden|visible|insert|remove|move/i;
/** Of Univer's sheets, in pixels. */
const HEADERS = { rowHeader: 46, columnHeader: 20 };

/** Something above the cells of the sheet in view. */
export interface Floating {
  readonly place: Place;
  readonly node: HTMLElement;
}
interface Options {
  readonly workbook: Workbook;
  readonly container: HTMLElement;
  readonly around: HTMLElement;
  readonly className: string;
  readonly floats: Floats<{ readonly sheetId: string }>;
  /** What to show of a sheet, at this zoom. */
  show(sheet: Worksheet, zoom: number): Floating[];
}

/**
 * Keeps what floats above the cells in its place while they scroll, grow or give way to another sheet; beside the grid's
 * element, in which Univer leaves nothing of another. Returns what draws it again.
 */
export function floatingLayer({ workbook, container, around, className, floats, show }: Options): () => void {
  const layer = document.createElement('div');
  layer.className = className;
  around.append(layer);
  const draw = () => {
    const sheet = workbook.Worksheets.GetActiveWorksheet();
    layer.hidden = floats.on(sheet.Id).length === 0;
    if (layer.hidden) return layer.replaceChildren();
    const zoom = sheet.facade.getZoom();
    const canvas = largestCanvas(container);
    const outer = around.getBoundingClientRect();
    const [left, top] = [HEADERS.rowHeader * zoom, HEADERS.columnHeader * zoom];
    Object.assign(layer.style, {
      left: `${canvas.x - outer.x + left}px`,
      top: `${canvas.y - outer.y + top}px`,
      width: `${canvas.width - left}px`,
      height: `${canvas.height - top}px`,
    });
    const shown = show(sheet, zoom);
    const view = viewOf(sheet, workbook);
    for (const { place, node } of shown) Object.assign(node.style, styleOf(place, view, zoom * PIXELS_PER_POINT));
    const isSame = shown.length === layer.children.length && shown.every(({ node }, i) => node === layer.children[i]);
    if (!isSame) layer.replaceChildren(...shown.map(({ node }) => node));
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
  floats.onChange(later);
  new ResizeObserver(later).observe(container);
  workbook.grid.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => {
      if (floats.all.length > 0 && MOVES.test(id)) later();
    });
  return later;
}

/** Along one axis, in points: where the cells that scroll begin on the sheet and in the view, and how far they have scrolled. */
interface AxisView {
  readonly frozenFrom: number;
  readonly frozen: number;
  readonly scrolled: number;
}

function viewOf(sheet: Worksheet, { grid }: Workbook): { x: AxisView; y: AxisView } {
  const { startRow, startColumn, ySplit, xSplit } = sheet.facade.getFreeze();
  const [to, from] = [
    cornerOf(sheet, Math.max(0, startRow), Math.max(0, startColumn)),
    cornerOf(sheet, Math.max(0, startRow - ySplit), Math.max(0, startColumn - xSplit)),
  ];
  const render = grid.univer.__getInjector().get(IRenderManagerService).getRenderById(grid.unitId);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const axis = (isFrozen: boolean, end: number, start: number, pixels = 0): AxisView => ({
    frozenFrom: isFrozen ? start : 0,
    frozen: isFrozen ? end - start : 0,
    scrolled: pixels / PIXELS_PER_POINT,
  });
  return {
    x: axis(xSplit > 0, to.left, from.left, main?.viewportScrollX),
    y: axis(ySplit > 0, to.top, from.top, main?.viewportScrollY),
  };
}

/** What begins among the frozen cells stays with them; what scrolls goes under them. */
function styleOf({ left, top, width, height }: Place, { x, y }: { x: AxisView; y: AxisView }, scale: number) {
  const along = (start: number, { frozenFrom, frozen, scrolled }: AxisView) => {
    const stays = frozen > 0 && start < frozenFrom + frozen;
    const at = start - (stays ? frozenFrom : scrolled);
    return { at: at * scale, under: stays ? 0 : Math.max(0, frozen - at) * scale };
  };
  const [across, down] = [along(left, x), along(top, y)];
  return {
    left: `${across.at}px`,
    top: `${down.at}px`,
    width: `${width * scale}px`,
    height: `${height * scale}px`,
    clipPath: across.under + down.under > 0 ? `inset(${down.under}px 0 0 ${across.under}px)` : '',
  };
}

function largestCanvas(container: HTMLElement): DOMRect {
  const boxes = [...container.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect());
  const size = ({ width, height }: DOMRect) => width * height;
  return boxes.sort((one, other) => size(other) - size(one))[0] ?? container.getBoundingClientRect();
}
