import { element, escapeText } from './xml';

/** The texts of a book, each once, as a file numbers them. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    return element(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: this.uses,
        uniqueCount: this.numbers.size,
      },
      [...this.numbers.keys()].map((text) => `<si>${textXml(text)}</si>`),
    );
  }
}

/** Without the attribute Excel loses spaces and line breaks at the ends. */
const textXml = (text: string): string =>
  `<t${/^\s|\s$|\n|  /.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(escapedCodes(text))}</t>`;

/** Excel reads _x000D_ in a text as the sign with that number; such a text of a user's own is kept as it is. */
const escapedCodes = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_').replace(/\r\n?/g, '\n');
