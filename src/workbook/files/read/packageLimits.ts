import type { UnzipFileInfo } from 'fflate';

/** A file, or a sheet in it, that is larger than anybody makes by hand. */
export class TooLargeFile extends Error {
  constructor() {
    super('The file is larger than anybody makes by hand.');
    this.name = 'TooLargeFile';
  }
}

/** In bytes: of the file, of what is unpacked from it, and of that as it is packed; and how many parts it has. */
const MOST = { file: 20_000_000, unpacked: 24_000_000, packed: 4_000_000, parts: 2_000 } as const;

/**
 * Lets the XML of a file from elsewhere through, and nothing else. Throws TooLargeFile before it is unpacked when it would
 * fill the memory, or when it says that it holds less than it does.
 */
export function withinLimits(bytes: Uint8Array): (part: UnzipFileInfo) => boolean {
  if (bytes.length > MOST.file) throw new TooLargeFile();
  let [parts, unpacked, packed] = [0, 0, 0];
  return ({ name, size, originalSize }) => {
    if (++parts > MOST.parts) throw new TooLargeFile();
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    unpacked += originalSize;
    packed += size;
    // Packing makes nothing much larger than it was.
    const isHonest = size <= originalSize * 1.01 + 64;
    if (unpacked > MOST.unpacked || packed > MOST.packed || !isHonest) throw new TooLargeFile();
    return true;
  };
}
