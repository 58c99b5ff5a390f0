type Done = (result: number | SafeArray) => void;
/** How desktop Excel hands arrays to office.js. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** The numbers by which office.js asks for the file of the document. */
const Call = { GetFile: 77, GetSlice: 80, Close: 81 } as const;
const COMPRESSED = 5;
const OK = 0;
const NOT_SUPPORTED = 5010;
const INTERNAL_ERROR = 5001;
/** Excel keeps no more files open for an add-in at once. */
const MOST = 2;

/** The document as a file, in slices: what stands behind `Office.context.document.getFileAsync`. */
export class DocumentFile {
  private readonly open = new Map<number, Uint8Array>();
  private next = 1;
  constructor(private readonly file: () => Promise<Uint8Array>) {}

  /** Whether the call was one of these. */
  answers(call: number, parameters: readonly unknown[], done: Done): boolean {
    if (call === Call.GetFile) this.getFile(parameters[0], done);
    else if (call === Call.GetSlice) this.getSlice(parameters.map(Number), done);
    else if (call === Call.Close) done(array([this.open.delete(Number(parameters[0])) ? OK : INTERNAL_ERROR]));
    else return false;
    return true;
  }

  private getFile(type: unknown, done: Done): void {
    if (type !== COMPRESSED || this.open.size >= MOST) return done(NOT_SUPPORTED);
    this.file().then(
      (bytes) => {
        const handle = this.next++;
        this.open.set(handle, bytes);
        done(array([OK, array([handle, bytes.length])]));
      },
      () => done(INTERNAL_ERROR),
    );
  }
  private getSlice([handle = 0, offset = 0, size = 0]: number[], done: Done): void {
    const slice = this.open.get(handle)?.subarray(offset, offset + size);
    done(slice ? array([OK, array([array([...slice]), slice.length])]) : INTERNAL_ERROR);
  }
}

const array = (items: unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });
