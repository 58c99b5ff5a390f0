import type { FileName } from '../../../workbook/files/book';
import type { FileBand, FilePage } from '../../../workbook/files/page';
import type { XmlElement } from '../../../workbook/files/parseXml';
import { readReference } from '../../../workbook/reference';

const POINTS_PER_INCH = 72;

/** What a sheet says about paper; `own` are the names that Excel keeps for it. Undefined when it says nothing. */
export function readPage(sheet: XmlElement, own: readonly FileName[]): FilePage | undefined {
  const setup = sheet.child('pageSetup');
  const bands = sheet.child('headerFooter');
  const area = addresses(own, '_xlnm.Print_Area');
  const titles = addresses(own, '_xlnm.Print_Titles');
  const breaks = (name: string): number[] => sheet.list(name, 'brk').map((brk) => brk.number('id') ?? 0);
  const [rowBreaks, columnBreaks] = [breaks('rowBreaks'), breaks('colBreaks')];
  if (!setup && !bands && area.length + titles.length + rowBreaks.length + columnBreaks.length === 0) return undefined;
  const fits = sheet.child('sheetPr')?.child('pageSetUpPr')?.flag('fitToPage') ?? false;
  const margins = sheet.child('pageMargins');
  const titleRows = titles.find((address) => /^\d/.test(address));
  const titleColumns = titles.find((address) => /^[A-Z]/.test(address));
  const [header, footer] = [bandOf(bands?.child('oddHeader')?.text), bandOf(bands?.child('oddFooter')?.text)];
  return {
    paper: setup?.attributes.paperSize === '1' ? 'letter' : 'a4',
    ...(setup?.attributes.orientation === 'landscape' ? { landscape: true } : {}),
    ...(fits ? { fit: { wide: setup?.number('fitToWidth') ?? 1, high: setup?.number('fitToHeight') ?? 1 } } : {}),
    ...(margins
      ? {
          margins: Object.fromEntries(
            Object.entries(margins.attributes).map(([side, inches]) => [side, Number(inches) * POINTS_PER_INCH]),
          ) as FilePage['margins'] & object,
        }
      : {}),
    ...(sheet.child('printOptions')?.flag('horizontalCentered') ? { centered: true } : {}),
    ...(setup?.flag('useFirstPageNumber') ? { firstPage: setup.number('firstPageNumber') ?? 1 } : {}),
    ...(area.length === 0 ? {} : { area: area.join(',') }),
    ...(titleRows === undefined ? {} : { titleRows }),
    ...(titleColumns === undefined ? {} : { titleColumns }),
    rowBreaks,
    columnBreaks,
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
  };
}

/** Without the sheet and the $ signs. */
function addresses(names: readonly FileName[], wanted: string): string[] {
  const formula = names.find(({ name }) => name === wanted)?.formula.slice(1) ?? '';
  return formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => readReference(part.trim(), '')?.address)
    .filter((address) => address !== undefined);
}

/** "&Lleft&Cmiddle&Rright" in its three parts; a text without a code stands in the middle. */
function bandOf(text: string | undefined): FileBand | undefined {
  if (!text) return undefined;
  const band: { left?: string; center?: string; right?: string } = {};
  const places = { L: 'left', C: 'center', R: 'right' } as const;
  for (const [, code = 'C', content = ''] of text.matchAll(/(?:^(?!&[LCR])|&([LCR]))((?:(?!&[LCR])[\s\S])*)/g)) {
    if (content !== '') band[places[code as keyof typeof places]] = content;
  }
  return band;
}
