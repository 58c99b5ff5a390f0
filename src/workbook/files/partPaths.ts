const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What one part of a file can point at, by the kind that its relationships name. */
export const RELATIONSHIPS = {
  workbook: `${OFFICE}/officeDocument`,
  core: `${PACKAGE}/metadata/core-properties`,
  app: `${OFFICE}/extended-properties`,
  sheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  theme: `${OFFICE}/theme`,
  texts: `${OFFICE}/sharedStrings`,
  metadata: `${OFFICE}/sheetMetadata`,
  table: `${OFFICE}/table`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  image: `${OFFICE}/image`,
  taskpanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  webextension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;

const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPES = 'application/vnd.openxmlformats-officedocument';

/** The content type of a part, by its path. */
export const CONTENT_TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, `${SHEET_TYPES}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${SHEET_TYPES}.worksheet+xml`],
  [/^xl\/tables\/[^/]+\.xml$/, `${SHEET_TYPES}.table+xml`],
  [/^xl\/styles\.xml$/, `${SHEET_TYPES}.styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SHEET_TYPES}.sharedStrings+xml`],
  [/^xl\/metadata\.xml$/, `${SHEET_TYPES}.sheetMetadata+xml`],
  [/^xl\/theme\/[^/]+\.xml$/, `${DRAWING_TYPES}.theme+xml`],
  [/^xl\/drawings\/[^/]+\.xml$/, `${DRAWING_TYPES}.drawing+xml`],
  [/^xl\/charts\/[^/]+\.xml$/, `${DRAWING_TYPES}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${DRAWING_TYPES}.extended-properties+xml`],
  [/^xl\/webextensions\/taskpanes\.xml$/, 'application/vnd.ms-office.webextensiontaskpanes+xml'],
  [/^xl\/webextensions\/[^/]+\.xml$/, 'application/vnd.ms-office.webextension+xml'],
];
