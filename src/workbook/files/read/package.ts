import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../parseXml';
import { related, type Relation } from '../related';

/** The parts of an .xlsx, found by what points at them. */
export class Package {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  /** `unzip` may choose what is unpacked. */
  constructor(bytes: Uint8Array, unzip: (bytes: Uint8Array) => Record<string, Uint8Array> = unzipSync) {
    this.parts = new Map(Object.entries(unzip(bytes)).map(([path, part]) => [path.toLowerCase(), part]));
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path.toLowerCase());
  }
  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes && strFromU8(bytes);
  }
  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }
  /** What a part points at; '' is the file itself. */
  related(path: string): Relation[] {
    return related({ get: (part) => this.bytes(part) }, path);
  }
  /** The first part of a kind that a part points at. */
  first(path: string, kind: string): string | undefined {
    return this.related(path).find((relation) => relation.kind === kind)?.path;
  }
}
