import type { Workbook } from '../excel/workbook';
import { openWorkbook, saveWorkbook, type OpenedFile } from '../files/workbookFile';
import type { Language } from './choices';
import { messageButton, messageLink, type Messages } from './messages';
import { textsOf } from './texts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILE = 'bestand';
const NAME = 'naam';

interface Buttons {
  save: HTMLElement;
  open: HTMLElement;
  chooser: HTMLInputElement;
}
interface Options {
  workbook: Workbook;
  language: () => Language;
  messages: Messages;
  /** The workbook is safe: nobody has to be asked before it goes. */
  saved: () => void;
}

/** Saving as .xlsx and opening one. A file opens in a tab of its own, so that the workbook that is open stays. */
export function files({ save, open, chooser }: Buttons, { workbook, language, messages, saved }: Options): void {
  const texts = () => textsOf(language());
  const saveNow = async () => {
    await workbook.grid.workbook.endEditingAsync(true);
    await workbook.grid.calculation.settled();
    const url = URL.createObjectURL(fileOf(saveWorkbook(workbook)));
    messageLink('', url, { download: workbook.Name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    saved();
    messages.show(texts().saved.replace('{file}', workbook.Name));
  };
  const offer = (bytes: Uint8Array, name: string) => {
    const url = URL.createObjectURL(fileOf(bytes));
    messages.show(texts().openedAsNew, [
      messageLink(texts().view, addressOf(url, name), { target: '_blank' }),
      messageLink(texts().download, url, { download: `${name}.xlsx` }),
      messageButton(texts().close, () => messages.hide()),
    ]);
  };
  save.addEventListener('click', () => void saveNow());
  open.addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    chooser.value = '';
    if (!file) return;
    const name = file.name.replace(/\.xlsx$/i, '');
    const tab = window.open(addressOf(URL.createObjectURL(file), name), '_blank');
    if (!tab) void file.arrayBuffer().then((bytes) => offer(new Uint8Array(bytes), name));
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 's' && key !== 'o') return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 's') void saveNow();
      else chooser.click();
    },
    true,
  );
  workbook.created.onOpen((bytes) => offer(bytes, texts().newWorkbook));
}

/** The workbook that the address asks for; null when it asks for none. Only one that a tab of the workbench handed over is read. */
export async function askedFile(search: string, language: Language): Promise<OpenedFile | null> {
  const asked = new URLSearchParams(search);
  const url = asked.get(FILE);
  if (!url?.startsWith(`blob:${location.origin}/`)) return null;
  try {
    const response = await fetch(url);
    return openWorkbook(new Uint8Array(await response.arrayBuffer()), asked.get(NAME) ?? 'Werkmap');
  } catch (cause) {
    throw new Error(textsOf(language).unreadable, { cause });
  }
}

const fileOf = (bytes: Uint8Array): Blob => new Blob([bytes as BlobPart], { type: TYPE });

/** The same page with another workbook in it. */
function addressOf(url: string, name: string): string {
  const asked = new URLSearchParams(location.search);
  asked.set('leeg', '');
  asked.set(FILE, url);
  asked.set(NAME, name);
  return `${location.pathname}?${asked.toString()}`;
}
