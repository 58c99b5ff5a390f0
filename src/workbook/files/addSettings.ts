import type { Parts } from './parts';
import { element } from './xml';

/** The add-in as the manifest names it; a test compares them. */
export const ADDIN = { id: 'b7d5b6f4-2c1e-4f0a-9a53-6d1f0c8e4a27', version: '1.0.0.0' } as const;

/** Settings stand where Excel itself keeps those of an add-in, so that they are there when the file is opened in it. */
export function addSettings(parts: Parts, settings: ReadonlyMap<string, string>): void {
  const [panes, extension] = ['xl/webextensions/taskpanes.xml', 'xl/webextensions/webextension1.xml'];
  parts.relate('', panes, 'taskpanes');
  const id = parts.relate(panes, extension, 'webextension');
  parts.add(
    panes,
    element(
      'wetp:taskpanes',
      { 'xmlns:wetp': 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11' },
      element(
        'wetp:taskpane',
        { dockstate: 'right', visibility: false, width: 350, row: 0 },
        element('wetp:webextensionref', {
          'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'r:id': id,
        }),
      ),
    ),
  );
  const properties = [...settings].map(([name, value]) => element('we:property', { name, value }));
  parts.add(
    extension,
    element(
      'we:webextension',
      {
        'xmlns:we': 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
        id: `{${ADDIN.id.toUpperCase()}}`,
      },
      [
        element('we:reference', { ...ADDIN, store: 'developer', storeType: 'Registry' }),
        element('we:alternateReferences'),
        element('we:properties', {}, properties),
        element('we:bindings'),
        element('we:snapshot', {
          'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        }),
      ],
    ),
  );
}
