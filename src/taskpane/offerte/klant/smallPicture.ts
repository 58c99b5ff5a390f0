/** As large as the letter shows a logo, twice as fine as a screen. */
const MAX_WIDTH = 480;
const MAX_HEIGHT = 200;
/** A cell holds 32,767 characters, and the address of the picture is kept in one. */
const MAX_LENGTH = 32_000;
const QUALITIES = [0.9, 0.75, 0.6, 0.4];

const addressOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });

const pictureOf = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => reject(new Error('The file is no picture.'));
    picture.src = address;
  });

/** A picture of a file as a data address small enough for a cell; undefined when it is no picture or stays too large. */
export async function smallPicture(file: File): Promise<string | undefined> {
  try {
    const address = await addressOf(file);
    const picture = await pictureOf(address);
    const scale = Math.min(1, MAX_WIDTH / picture.width, MAX_HEIGHT / picture.height);
    if (scale === 1 && address.length <= MAX_LENGTH && /^data:image\/(png|jpeg);/.test(address)) return address;
    // Smaller and smaller, as a PNG with its transparency, else as a JPEG on white.
    for (const size of [scale, scale / 1.5, scale / 2]) {
      const drawn = [draw(picture, size, 'image/png'), ...QUALITIES.map((q) => draw(picture, size, 'image/jpeg', q))];
      const fitting = drawn.find((one) => one.length <= MAX_LENGTH);
      if (fitting !== undefined) return fitting;
    }
    return undefined;
  } catch {
    return undefined;
  }
}

function draw(picture: HTMLImageElement, scale: number, type: string, quality?: number): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is nothing to draw on.');
  if (type === 'image/jpeg') {
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL(type, quality);
}
