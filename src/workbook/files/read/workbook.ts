import type { FileName } from '../book';
import { plainFormula } from '../plainFormula';
import type { XmlElement } from '../parseXml';
import { themeColors, type Theme } from './colors';
import type { Package } from './package';
import { readStyles, type ReadStyles } from './styles';
import { textOf } from './texts';

/** What a file says of its sheets, and what these share. */
export interface WorkbookPart {
  readonly root: XmlElement;
  readonly sheets: readonly WorkbookSheet[];
  /** Those that Excel keeps for what is printed included. */
  readonly names: readonly FileName[];
  readonly texts: readonly string[];
  readonly styles: ReadStyles;
  readonly theme: Theme;
}
export interface WorkbookSheet {
  readonly name: string;
  readonly state: string | undefined;
  readonly path: string;
  /** By which names point at it. */
  readonly index: number;
}

/** Undefined when the file holds no workbook. */
export function readWorkbook(file: Package): WorkbookPart | undefined {
  const path = file.first('', 'officeDocument');
  const root = path === undefined ? undefined : file.xml(path);
  if (path === undefined || !root) return undefined;
  const related = file.related(path);
  const part = (kind: string): XmlElement | undefined => {
    const target = related.find((relation) => relation.kind === kind)?.path;
    return target === undefined ? undefined : file.xml(target);
  };
  const theme = themeColors(part('theme'));
  return {
    root,
    sheets: root.list('sheets', 'sheet').flatMap(({ attributes }, index) => {
      // Some programs call the prefix otherwise.
      const wanted = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const target = related.find(({ id, kind }) => id === wanted && kind === 'worksheet')?.path;
      return target === undefined
        ? []
        : [{ name: attributes.name ?? '', state: attributes.state, path: target, index }];
    }),
    names: readNames(root),
    texts: part('sharedStrings')?.all('si').map(textOf) ?? [],
    styles: readStyles(part('styles'), theme),
    theme,
  };
}

const readNames = (root: XmlElement): FileName[] =>
  root.list('definedNames', 'definedName').map((item) => {
    const { name = '', comment } = item.attributes;
    const sheet = item.number('localSheetId');
    return {
      name,
      formula: plainFormula(item.text),
      ...(sheet === undefined ? {} : { sheet }),
      ...(comment === undefined ? {} : { comment }),
      ...(item.flag('hidden') ? { hidden: true } : {}),
    };
  });
