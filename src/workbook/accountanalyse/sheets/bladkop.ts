import type { SheetPart } from '../../sheets/sheetParts';
import { fieldCell, type Accountcellen } from './accountcellen';
import { quotedText } from './quotedText';

/** The title of a sheet of an account with its name as it is now, and one line that explains the colours. */
export const bladkop = (titel: string, legenda: string, cells: Accountcellen): SheetPart => ({
  blocks: [
    { at: 'A1', rows: [[{ formula: `=${quotedText(`${titel} `)}&${fieldCell(cells, 'naam')}` }]] },
    { at: 'A2', rows: [[legenda]] },
  ],
  styles: [
    { range: 'A1', style: 'title' },
    { range: 'A2', style: 'note' },
  ],
});

/** What stands at the foot of a page; an ampersand begins a code there. */
export const bladvoet = (title: string) => ({ left: title.replaceAll('&', '&&'), right: '&P / &N' });
