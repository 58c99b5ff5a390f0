import type { FileImage } from '../../workbook/files/drawing';
import { imageSize } from '../grid/imageSize';
import { Floats } from './floats';

const POINTS_PER_PIXEL = 0.75;

/** A picture above the cells; lengths in points, from the corner of its sheet. */
export interface Picture {
  readonly id: string;
  readonly sheetId: string;
  readonly type: FileImage['type'];
  readonly bytes: Uint8Array;
  name: string;
  description: string;
  left: number;
  top: number;
  width: number;
  height: number;
  lockAspectRatio: boolean;
  visible: boolean;
}

/** The pictures of a workbook. */
export class Pictures extends Floats<Picture> {
  private next = 1;

  add(sheetId: string, image: Pick<Picture, 'type' | 'bytes'>): Picture {
    const id = `picture-${this.next++}`;
    const pixels = imageSize(image.bytes) ?? { width: 96, height: 96 };
    const [width, height] = [pixels.width * POINTS_PER_PIXEL, pixels.height * POINTS_PER_PIXEL];
    const place = { left: 0, top: 0, width, height, lockAspectRatio: true, visible: true };
    const picture = { id, sheetId, name: `Picture ${this.next - 1}`, description: '', ...place, ...image };
    this.put(picture);
    return picture;
  }
}
