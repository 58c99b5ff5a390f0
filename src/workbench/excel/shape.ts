import type { FileImage } from '../../workbook/files/drawing';
import { invalidArgument, itemNotFound } from '../richapi/errors';
import { Collection } from '../richapi/objects';
import type { SheetModel } from './model';
import type { Picture, Pictures } from './picture';
import { anchorOf, cornerOf } from './place';

/** What floats above the cells of a sheet, as far as it is a picture. */
export class ShapeCollection extends Collection<Shape> {
  readonly type = 'ShapeCollection';
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  protected items(): Shape[] {
    return this.pictures.on(this.sheet.Id).map(({ id }) => new Shape(this.sheet, id));
  }
  AddImage(base64: string): Shape {
    this.sheet.workbook.grid.protections.mustAllow(this.sheet.Id, 'allowEditObjects');
    return new Shape(this.sheet, this.pictures.add(this.sheet.Id, imageOf(base64)).id);
  }

  /** As a file holds them. */
  get files(): FileImage[] {
    return this.all.map((shape) => shape.file);
  }
  /** One that a file holds. */
  place({ type, bytes, name, description, at }: FileImage): void {
    const picture = this.pictures.add(this.sheet.Id, { type, bytes });
    const { left, top } = cornerOf(this.sheet, at.row, at.column);
    Object.assign(picture, { name, description, left, top, width: at.width, height: at.height });
    this.pictures.changed();
  }
  private get pictures(): Pictures {
    return this.sheet.workbook.pictures;
  }
}

/** A handle: the id of the picture is the identity. */
export class Shape {
  readonly type = 'Shape';
  constructor(
    private readonly sheet: SheetModel,
    readonly Id: string,
  ) {}
  get Type(): string {
    return 'Image';
  }
  get Name(): string {
    return this.picture.name;
  }
  set Name(name: string) {
    this.change({ name });
  }
  get AltTextDescription(): string {
    return this.picture.description;
  }
  set AltTextDescription(description: string) {
    this.change({ description });
  }
  get LockAspectRatio(): boolean {
    return this.picture.lockAspectRatio;
  }
  set LockAspectRatio(lockAspectRatio: boolean) {
    this.change({ lockAspectRatio });
  }
  get Visible(): boolean {
    return this.picture.visible;
  }
  set Visible(visible: boolean) {
    this.change({ visible });
  }
  get Left(): number {
    return this.picture.left;
  }
  set Left(left: number) {
    this.change({ left });
  }
  get Top(): number {
    return this.picture.top;
  }
  set Top(top: number) {
    this.change({ top });
  }
  get Width(): number {
    return this.picture.width;
  }
  set Width(width: number) {
    const { height, width: before, lockAspectRatio } = this.picture;
    this.change({ width, height: lockAspectRatio ? (height * width) / before : height });
  }
  get Height(): number {
    return this.picture.height;
  }
  set Height(height: number) {
    const { width, height: before, lockAspectRatio } = this.picture;
    this.change({ height, width: lockAspectRatio ? (width * height) / before : width });
  }
  Delete(): void {
    this.sheet.workbook.pictures.remove(this.picture);
  }

  get file(): FileImage {
    const { name, description, type, bytes } = this.picture;
    return { name, description, type, bytes, at: anchorOf(this.sheet, this.picture) };
  }
  private get picture(): Picture {
    const picture = this.sheet.workbook.pictures.all.find(({ id }) => id === this.Id);
    if (!picture) throw itemNotFound();
    return picture;
  }
  private change(change: Partial<Picture>): void {
    Object.assign(this.picture, change);
    this.sheet.workbook.pictures.changed();
  }
}

function imageOf(base64: string): Pick<Picture, 'type' | 'bytes'> {
  let text = '';
  try {
    text = atob(base64);
  } catch {
    throw invalidArgument();
  }
  const type = text.startsWith('\x89PNG') ? 'png' : text.startsWith('\xff\xd8') ? 'jpeg' : null;
  if (!type) throw invalidArgument();
  return { type, bytes: Uint8Array.from(text, (character) => character.charCodeAt(0)) };
}
