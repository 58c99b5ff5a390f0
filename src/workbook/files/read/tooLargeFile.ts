/** A file, or a sheet in it, that is larger than anybody makes by hand. */
export class TooLargeFile extends Error {
  constructor() {
    super('The file is larger than anybody makes by hand.');
    this.name = 'TooLargeFile';
  }
}
