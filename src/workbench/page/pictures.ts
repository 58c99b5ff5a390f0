import type { Picture } from '../excel/picture';
import type { Workbook } from '../excel/workbook';
import { floatingLayer } from './floatingLayer';

/** Draws the pictures of the sheet in view above its cells. */
export function pictures(workbook: Workbook, container: HTMLElement, around: HTMLElement): void {
  const images = new Map<Picture, HTMLImageElement>();
  const imageOf = (picture: Picture): HTMLImageElement => {
    const image =
      images.get(picture) ??
      Object.assign(new Image(), { src: URL.createObjectURL(new Blob([picture.bytes as BlobPart])) });
    images.set(picture, image);
    return Object.assign(image, { alt: picture.description });
  };
  floatingLayer({
    workbook,
    container,
    around,
    className: 'floating pictures',
    floats: workbook.pictures,
    show: ({ Id }) =>
      workbook.pictures
        .on(Id)
        .filter(({ visible }) => visible)
        .map((picture) => ({ place: picture, node: imageOf(picture) })),
  });
}
