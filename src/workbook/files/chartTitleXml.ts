import { element, escapeText } from './xml';

/** A text over a chart or along an axis; the size in hundredths of a point. */
export function chartTitleXml(title: string, size: number): string {
  const run = element('a:r', {}, [
    element('a:rPr', { lang: 'nl-NL', sz: size, b: true }),
    `<a:t>${escapeText(title)}</a:t>`,
  ]);
  const text = element('c:rich', {}, [element('a:bodyPr'), element('a:lstStyle'), element('a:p', {}, run)]);
  return element('c:title', {}, [element('c:tx', {}, text), element('c:overlay', { val: false })]);
}
