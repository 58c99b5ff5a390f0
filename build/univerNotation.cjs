/**
 * Univer 0.25.1 keeps these places to itself, and they are English (or Chinese). In a Dutch formula `;` separates the
 * arguments: clicking a cell after it must enter the reference, and help must show it; menus offer Dutch dates, amounts
 * and functions; numbers in texts and sums in the status bar have a decimal comma. A version of Univer that words such a
 * place differently stops the build here.
 */
const LANGUAGE = 'document.documentElement.lang';
const inDutch = (dutch, other) => `(${LANGUAGE} === 'nl' ? ${dutch} : ${other})`;
const SEPARATOR = inDutch('";"', '","');
const list = (names) => JSON.stringify(names.split(' '));
const dates = (...formats) => JSON.stringify(formats.map(([label, suffix]) => ({ label, suffix })));
/** A number that becomes a text, by FIXED or by &, is written as the user of the workbook writes numbers. */
const asWritten = (english) =>
  `${english}.replace(/[.,]/g, (sign) => ${inDutch('(sign === "." ? "," : ".")', 'sign')})`;
const asText = (value) => `(typeof ${value} === 'number' ? ${asWritten(`${value}.toString()`)} : ${value}.toString())`;

const CHANGES = {
  'engine-formula/lib/es/index.js': [
    ['...Object.values(prefixToken)\n]', '...Object.values(prefixToken),\n\t";"\n]'],
    ['getFormatPreview(pattern, numberValue)', asWritten('getFormatPreview(pattern, numberValue)')],
    ['let currentValue = this.getValue().toString();', `let currentValue = ${asText('this.getValue()')};`],
    [
      'currentValue = value.toString() + currentValue;\n\t\telse currentValue += value.toString();',
      `currentValue = ${asText('value')} + currentValue;\n\t\telse currentValue += ${asText('value')};`,
    ],
  ],
  'sheets-formula-ui/lib/es/index.js': [
    ['i === value.length - 1 ? "" : ","', `i === value.length - 1 ? "" : ${SEPARATOR}`],
    ['.map((item) => item.example).join(",")', `.map((item) => item.example).join(${SEPARATOR})`],
    [
      '${theLastList.length && isPreNodeRef ? "," : ""}${theLastList.join(",")}',
      `\${theLastList.length && isPreNodeRef ? ${SEPARATOR} : ""}\${theLastList.join(${SEPARATOR})}`,
    ],
    [
      /const commonFunctions = \[[^\]]*\];/,
      `const commonFunctions = ${inDutch(
        list('SOM GEMIDDELDE AANTAL MAX MIN AFRONDEN ALS'),
        list('SUM AVERAGE COUNT MAX MIN ROUND IF'),
      )};`,
    ],
  ],
  'sheets-ui/lib/es/index.js': [
    ['if (num >= 1e8) return num.toExponential(2);', 'if (num >= 1e15) return num.toExponential(2);'],
    [
      'numfmt.format(pattern, num, { throws: false })',
      `numfmt.format(pattern, num, { throws: false, locale: ${LANGUAGE} })`,
    ],
    ['return num.toLocaleString();', `return num.toLocaleString(${LANGUAGE});`],
  ],
  'sheets-numfmt/lib/es/index.js': [
    [
      /const DATEFMTLISG = \[[^\]]*\];/,
      `const DATEFMTLISG = { map: (one) => ${inDutch(
        dates(
          ['5-8-2030', 'd-m-yyyy'],
          ['05-08-2030', 'dd-mm-yyyy'],
          ['5 augustus 2030', 'd mmmm yyyy'],
          ['5 aug 2030', 'd mmm yyyy'],
          ['2030-08-05', 'yyyy-mm-dd'],
          ['13:30', 'h:mm'],
          ['13:30:30', 'h:mm:ss'],
          ['5-8-2030 13:30', 'd-m-yyyy h:mm'],
        ),
        dates(
          ['8/5/2030', 'm/d/yyyy'],
          ['August 5, 2030', 'mmmm d, yyyy'],
          ['5-Aug-2030', 'd-mmm-yyyy'],
          ['2030-08-05', 'yyyy-mm-dd'],
          ['13:30', 'h:mm'],
          ['13:30:30', 'h:mm:ss'],
          ['1:30 PM', 'h:mm AM/PM'],
          ['8/5/2030 13:30', 'm/d/yyyy h:mm'],
        ),
      )}.map(one) };`,
    ],
    [
      'return `"${getCurrencySymbolByLocale(locale)}"#,##0${decimal}_);[Red]("${getCurrencySymbolByLocale(locale)}"#,##0${decimal})`;',
      'const sign = `"${getCurrencySymbolByLocale(locale)}"`;\n\treturn ' +
        inDutch(
          '`${sign} #,##0${decimal};${sign} -#,##0${decimal}`',
          '`${sign}#,##0${decimal};-${sign}#,##0${decimal}`',
        ),
    ],
  ],
  'sheets-numfmt-ui/lib/es/index.js': [
    ['pattern: "yyyy-mm-dd;@"', `pattern: ${inDutch('"d-m-yyyy"', '"m/d/yyyy"')}`],
    ['pattern: "am/pm h\\":\\"mm\\":\\"ss"', 'pattern: "h:mm:ss"'],
    ['pattern: "yyyy-m-d am/pm h:mm"', `pattern: ${inDutch('"d-m-yyyy h:mm"', '"m/d/yyyy h:mm"')}`],
    [/(timeDuration",\s*pattern: )"h:mm:ss"/, '$1"[h]:mm:ss"'],
    [
      '`"${currencySymbol}" #,##0.00_);[Red]("${currencySymbol}"#,##0.00)`',
      '`"${currencySymbol}" * #,##0.00;"${currencySymbol}" * -#,##0.00`',
    ],
    ['"#,##0.00;[Red]#,##0.00"', '"#,##0.00;[Red]-#,##0.00"'],
    [
      '`"${currencySymbol}"#,##0.00_);[Red]("${currencySymbol}"#,##0.00)`',
      inDutch(
        '`"${currencySymbol}" #,##0.00;"${currencySymbol}" -#,##0.00`',
        '`"${currencySymbol}"#,##0.00;-"${currencySymbol}"#,##0.00`',
      ),
    ],
    [
      '`"${currencySymbol}"#,##0;[Red]"${currencySymbol}"#,##0`',
      inDutch(
        '`"${currencySymbol}" #,##0;"${currencySymbol}" -#,##0`',
        '`"${currencySymbol}"#,##0;-"${currencySymbol}"#,##0`',
      ),
    ],
  ],
};

module.exports = function univerNotation(source) {
  const file = this.resourcePath.replaceAll('\\', '/');
  const changes = Object.entries(CHANGES).find(([end]) => file.endsWith(`/@univerjs/${end}`))?.[1] ?? [];
  return changes.reduce((text, [from, to]) => {
    const changed = typeof from === 'string' ? text.replaceAll(from, () => to) : text.replace(from, to);
    if (changed === text) throw new Error(`Univer has changed: ${from} is no longer in ${file}`);
    return changed;
  }, source);
};
