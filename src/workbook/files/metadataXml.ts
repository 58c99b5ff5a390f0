import { element } from './xml';

/** What cm="1" of a cell points at: that its formula is one that spills. */
export const metadataXml = (): string =>
  element(
    'metadata',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
    },
    [
      element('metadataTypes', { count: 1 }, element('metadataType', DYNAMIC_ARRAY)),
      element(
        'futureMetadata',
        { name: 'XLDAPR', count: 1 },
        element(
          'bk',
          {},
          element(
            'extLst',
            {},
            element(
              'ext',
              { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
              element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
            ),
          ),
        ),
      ),
      element('cellMetadata', { count: 1 }, element('bk', {}, element('rc', { t: 1, v: 0 }))),
    ],
  );

const DYNAMIC_ARRAY = {
  name: 'XLDAPR',
  minSupportedVersion: 120000,
  copy: true,
  pasteAll: true,
  pasteValues: true,
  merge: true,
  splitFirst: true,
  rowColShift: true,
  clearFormats: true,
  clearComments: true,
  assign: true,
  coerce: true,
  cellMeta: true,
};
