/**
 * Univer 0.25.1 knows one notation for formulas and keeps these places to itself. In a Dutch formula `;` separates the
 * arguments: clicking a cell after it must enter the reference, and help must show it. A new version of Univer that
 * words such a place differently stops the build here.
 */
const SEPARATOR = '(document.documentElement.lang === "nl" ? ";" : ",")';
const CHANGES = {
  'engine-formula/lib/es/index.js': [['...Object.values(prefixToken)\n]', '...Object.values(prefixToken),\n\t";"\n]']],
  'sheets-formula-ui/lib/es/index.js': [
    ['i === value.length - 1 ? "" : ","', `i === value.length - 1 ? "" : ${SEPARATOR}`],
    ['.map((item) => item.example).join(",")', `.map((item) => item.example).join(${SEPARATOR})`],
    [
      '${theLastList.length && isPreNodeRef ? "," : ""}${theLastList.join(",")}',
      `\${theLastList.length && isPreNodeRef ? ${SEPARATOR} : ""}\${theLastList.join(${SEPARATOR})}`,
    ],
  ],
};

module.exports = function univerNotation(source) {
  const file = this.resourcePath.replaceAll('\\', '/');
  const changes = Object.entries(CHANGES).find(([end]) => file.endsWith(`/@univerjs/${end}`))?.[1] ?? [];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`Univer has changed: ${from} is no longer in ${file}`);
    return text.replaceAll(from, () => to);
  }, source);
};
