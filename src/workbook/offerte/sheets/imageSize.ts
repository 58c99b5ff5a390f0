export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** How many pixels a picture in a data address has; undefined for what is no PNG or JPEG. */
export function imageSize(data: string): ImageSize | undefined {
  const [, encoded = ''] = /^data:image\/(?:png|jpe?g);base64,(.+)$/i.exec(data) ?? [];
  if (encoded === '') return undefined;
  let binary: string;
  try {
    binary = atob(encoded);
  } catch {
    return undefined;
  }
  return pngSize(binary) ?? jpegSize(binary);
}

const number = (binary: string, at: number, bytes: number): number =>
  Array.from({ length: bytes }, (_, index) => binary.charCodeAt(at + index)).reduce((sum, byte) => sum * 256 + byte, 0);

/** Its first part holds the size. */
const pngSize = (binary: string): ImageSize | undefined =>
  binary.startsWith('\x89PNG') ? { width: number(binary, 16, 4), height: number(binary, 20, 4) } : undefined;

/** The size is in the part that begins a frame; the parts before it tell how long they are. */
function jpegSize(binary: string): ImageSize | undefined {
  if (!binary.startsWith('\xff\xd8')) return undefined;
  for (let at = 2; at + 9 < binary.length; at += 2 + number(binary, at + 2, 2)) {
    const marker = binary.charCodeAt(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: number(binary, at + 7, 2), height: number(binary, at + 5, 2) };
  }
  return undefined;
}
