import { invalidArgument, itemNotFound } from '../richapi/errors';

type Opened = (bytes: Uint8Array) => void;

/** The workbooks that an add-in has made of a file. The workbench holds one, so that another hears of those that open. */
export class CreatedWorkbooks {
  /** The files that were opened, the last one last. */
  readonly opened: Uint8Array[] = [];
  private readonly made = new Map<string, CreatedWorkbook>();
  private readonly listeners = new Set<Opened>();

  onOpen(listener: Opened): void {
    this.listeners.add(listener);
  }
  /** Nothing given makes an empty workbook in Excel; here every one is made of a file. */
  make(base64: string | null | undefined): CreatedWorkbook {
    const bytes = bytesOf(base64 ?? '');
    const created = new CreatedWorkbook(`workbook-${this.made.size + 1}`, () => {
      this.opened.push(bytes);
      this.listeners.forEach((listener) => listener(bytes));
    });
    this.made.set(created.Id, created);
    return created;
  }
  get(id: string): CreatedWorkbook {
    const created = this.made.get(id);
    if (!created) throw itemNotFound();
    return created;
  }
}

/** A workbook that has been made, and may be opened. */
export class CreatedWorkbook {
  readonly type = 'WorkbookCreated';
  constructor(
    readonly Id: string,
    private readonly open: () => void,
  ) {}
  Open(): void {
    this.open();
  }
}

/** A zip file begins with PK; anything else is no workbook. */
function bytesOf(base64: string): Uint8Array {
  let text = '';
  try {
    text = atob(base64);
  } catch {
    throw invalidArgument();
  }
  if (!text.startsWith('PK')) throw invalidArgument();
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
