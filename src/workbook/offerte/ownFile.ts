import { WorkbookError } from '../workbookError';

/** Of which Excel hands its own file over in pieces. */
const SLICE_BYTES = 4_194_304;

/** The file of this workbook as it stands now. Excel keeps no more than two such files open: this one is always closed. */
export async function ownFile(): Promise<Uint8Array> {
  const file = await promised<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const { data } = await promised<Office.Slice>((done) => file.getSliceAsync(index, done));
      slices.push(Uint8Array.from(data as ArrayLike<number>));
    }
    const bytes = new Uint8Array(slices.reduce((length, slice) => length + slice.length, 0));
    let at = 0;
    for (const slice of slices) {
      bytes.set(slice, at);
      at += slice.length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

function promised<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      ask((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new WorkbookError('noFile', { cause: result.error }));
      });
    } catch (cause) {
      reject(new WorkbookError('noFile', { cause }));
    }
  });
}
