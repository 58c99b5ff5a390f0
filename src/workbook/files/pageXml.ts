import { SHEET_COLUMNS, SHEET_ROWS } from '../area';
import type { FileBand, FilePage } from './page';
import { element, escapeText } from './xml';

const PAPER = { letter: 1, a4: 9 } as const;
const POINTS_PER_INCH = 72;
const USUAL_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** What a sheet says about paper, from the centring to the breaks. */
export function pageXml(page: FilePage | undefined): string {
  if (!page) return '';
  const margins = Object.entries({ ...USUAL_MARGINS, ...page.margins });
  return [
    page.centered ? element('printOptions', { horizontalCentered: true }) : '',
    element('pageMargins', Object.fromEntries(margins.map(([side, points]) => [side, points / POINTS_PER_INCH]))),
    element('pageSetup', {
      paperSize: PAPER[page.paper],
      firstPageNumber: page.firstPage,
      useFirstPageNumber: page.firstPage === undefined ? undefined : true,
      fitToWidth: page.fit?.wide,
      fitToHeight: page.fit?.high,
      orientation: page.landscape ? 'landscape' : 'portrait',
    }),
    bandsXml(page),
    breaksXml('rowBreaks', page.rowBreaks, SHEET_COLUMNS),
    breaksXml('colBreaks', page.columnBreaks, SHEET_ROWS),
  ].join('');
}

function bandsXml({ header, footer }: FilePage): string {
  const parts = [
    header ? `<oddHeader>${bandText(header)}</oddHeader>` : '',
    footer ? `<oddFooter>${bandText(footer)}</oddFooter>` : '',
  ].join('');
  return parts === '' ? '' : element('headerFooter', {}, parts);
}

const bandText = ({ left, center, right }: FileBand): string =>
  escapeText([left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].filter(Boolean).join(''));

/** A break stands after the row of that number. */
const breaksXml = (name: string, before: readonly number[], last: number): string =>
  before.length === 0
    ? ''
    : element(
        name,
        { count: before.length, manualBreakCount: before.length },
        before.map((id) => element('brk', { id, max: last - 1, man: true })),
      );
