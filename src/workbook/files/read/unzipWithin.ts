import { Inflate, strFromU8 } from 'fflate';
import { TooLargeFile } from './tooLargeFile';

/** What is unpacked of a file, and how much that may be. */
export interface Unzipping {
  /** By the name of a part. */
  readonly takes: (name: string) => boolean;
  /** In bytes: of the file, and of all that is unpacked from it. */
  readonly file: number;
  readonly unpacked: number;
  /** How many parts the file has, those that are left alone as well. */
  readonly parts: number;
}

const XML: Unzipping = {
  takes: (name) => /\.(?:xml|rels)$/i.test(name),
  file: 20_000_000,
  unpacked: 24_000_000,
  parts: 2_000,
};
/** So many bytes are unpacked at once: they become a thousand times as many at most. */
const STEP = 16_384;
const [END, ENTRY] = [0x06054b50, 0x02014b50];
const DEFLATED = 8;

/**
 * The XML of a file that comes from elsewhere, or what else is wanted of it, and nothing more. Whatever the file says of its
 * parts, no more is unpacked than a sheet can be: for what is larger it throws TooLargeFile.
 */
export function unzipWithin(bytes: Uint8Array, what: Unzipping = XML): Record<string, Uint8Array> {
  if (bytes.length > what.file) throw new TooLargeFile();
  let unpacked = 0;
  const parts: [string, Uint8Array][] = [];
  for (const { name, isDeflated, data, size } of entriesOf(bytes, what.parts)) {
    if (!what.takes(name)) continue;
    unpacked += size;
    if (unpacked > what.unpacked) throw new TooLargeFile();
    parts.push([name, isDeflated ? inflated(data, size) : data]);
  }
  return Object.fromEntries(parts);
}

interface Entry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly data: Uint8Array;
  /** What it says that it holds. */
  readonly size: number;
}

/** By the list at the end of the file; a number beyond the file throws RangeError. */
function entriesOf(bytes: Uint8Array, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const short = (at: number): number => view.getUint16(at, true);
  const long = (at: number): number => view.getUint32(at, true);
  let end = bytes.length - 22;
  while (long(end) !== END) end -= 1;
  const count = short(end + 10);
  if (count > most) throw new TooLargeFile();
  let at = long(end + 16);
  return Array.from({ length: count }, () => {
    if (long(at) !== ENTRY) throw new SyntaxError('The list of parts is not whole.');
    const [start, local] = [at + 46, long(at + 42)];
    const nameEnd = start + short(at + 28);
    const from = local + 30 + short(local + 26) + short(local + 28);
    const entry = {
      name: strFromU8(bytes.subarray(start, nameEnd)),
      isDeflated: short(at + 10) === DEFLATED,
      data: bytes.subarray(from, from + long(at + 20)),
      size: long(at + 24),
    };
    at = nameEnd + short(at + 30) + short(at + 32);
    return entry;
  });
}

function inflated(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new TooLargeFile();
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let from = 0; from < data.length; from += STEP) {
    inflate.push(data.subarray(from, from + STEP), from + STEP >= data.length);
  }
  return whole.subarray(0, length);
}
