import type { PlannedPage } from './plannedPage';

/** How a sheet goes on paper. */
export function applyPage(
  sheet: Excel.Worksheet,
  { orientation, isOnePage, countsAlone, area, titleRows, margins, footer, breaks }: PlannedPage,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage && { verticalFitToPages: 1 }) };
  if (countsAlone) pageLayout.firstPageNumber = 1;
  pageLayout.setPrintArea(area);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.headerMargin = margins.header;
  pageLayout.footerMargin = margins.footer;
  const bands = pageLayout.headersFooters.defaultForAllPages;
  if (footer.left !== undefined) bands.leftFooter = footer.left;
  if (footer.center !== undefined) bands.centerFooter = footer.center;
  if (footer.right !== undefined) bands.rightFooter = footer.right;
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row}`);
}
