/** So many at once: a call takes no more arguments than that. */
const CHUNK = 0x8000;

/** As Excel.createWorkbook takes a file. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
