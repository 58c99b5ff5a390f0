const { parse } = require('acorn');

/** What the calculator asks of a decimal (src/calc/num.ts, decimal.ts and rounding.ts); the rest follows from it. */
const ASKED = [
  'plus',
  'minus',
  'times',
  'div',
  'pow',
  'abs',
  'lessThan',
  'lessThanOrEqualTo',
  'equals',
  'isZero',
  'toNumber',
  'toDecimalPlaces',
];
const STATICS = ['prototype', 'clone', 'config', 'set', 'ROUND_HALF_UP', 'ROUND_CEIL'];

/** `P.times = P.mul = function …` as the names that a method goes by; none for any other statement. */
function assignedTo(statement, object) {
  const names = [];
  let value = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  while (value?.type === 'AssignmentExpression' && value.left.object?.name === object) {
    names.push(value.left.property.name);
    value = value.right;
  }
  return { names, value };
}

/** What is not a decimal has properties of the same names: settings of the constructor, functions of the language. */
const NO_DECIMALS = ['Math', 'Ctor', 'Decimal', 'DEFAULTS'];

/** The names that code speaks: methods of decimals, which begin with a point here, and functions. */
function spoken(node, into = new Set()) {
  if (node.type === 'MemberExpression' && !node.computed) {
    const isOther = NO_DECIMALS.includes(node.object.name) || node.object.type === 'ThisExpression';
    if (!isOther) into.add(`.${node.property.name}`);
    return spoken(node.object, into);
  }
  if (node.type === 'Identifier') into.add(node.name);
  if (node.type === 'Property') return spoken(node.value, into);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') spoken(child, into);
    }
  }
  return into;
}

/** Digits of the logarithm of ten: the calculator works with 60 and a power asks for some more. */
const LN10_DIGITS = 150;

/**
 * Takes out of decimal.js what no formula asks for, such as sines and hexadecimal digits: the library hangs its methods
 * on a prototype, where no bundler can tell that they are unused. Functions that only they call are then left out by the
 * minifier.
 * @param {string} code decimal.mjs
 * @returns {string}
 */
function lean(code) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body;
  const functions = program.filter(({ type }) => type === 'FunctionDeclaration');
  const named = (name) => functions.find(({ id }) => id.name === name);
  const clone = named('clone');
  const statics = clone.body.body.filter((statement) => {
    const { names, value } = assignedTo(statement, 'Decimal');
    return ['Identifier', 'Literal'].includes(value?.type) && !names.some((name) => STATICS.includes(name));
  });
  const methods = program.filter((statement) => assignedTo(statement, 'P').names.length > 0);
  const parseOther = named('parseOther');
  const config = named('config');
  const inspection = program.filter((statement) => statement.expression?.left?.property?.object?.name === 'Symbol');
  const pi = program.find((statement) => statement.expression?.left?.name === 'PI');
  const parts = [
    ...methods.map((node) => {
      const { names, value } = assignedTo(node, 'P');
      return { names: names.map((name) => `.${name}`), node: value };
    }),
    ...functions
      .filter((node) => ![clone, parseOther, config].includes(node))
      .map((node) => ({ names: [node.id.name], node })),
  ];
  const kept = new Set();
  const needed = new Set();
  const reach = (names) => {
    for (const name of names) needed.add(name);
    for (const part of parts) {
      if (kept.has(part) || !part.names.some((name) => names.has(name))) continue;
      kept.add(part);
      reach(spoken(part.node));
    }
  };
  reach(new Set(ASKED.map((name) => `.${name}`)));
  const gone = [...methods, ...functions, ...inspection, pi];
  const others = program.filter((node) => !gone.includes(node));
  for (const node of [...others, ...clone.body.body.filter((statement) => !statics.includes(statement))]) {
    reach(spoken(node));
  }
  const isKept = (method) => parts.some((part) => kept.has(part) && part.node === assignedTo(method, 'P').value);
  const constants = others.find(({ type }) => type === 'VariableDeclaration').declarations;
  const digitsOf = (name) => constants.find(({ id }) => id.name === name).init;
  return replaced(code, [
    ...[...methods.filter((method) => !isKept(method)), ...statics, pi].map((node) => [node, '']),
    ...methods.filter(isKept).flatMap((method) => secondNames(method, needed).map((name) => [name, ''])),
    [digitsOf('PI'), "''"],
    [digitsOf('LN10'), `'${digitsOf('LN10').value.slice(0, LN10_DIGITS + 2)}'`],
    // Of texts it only ever gets decimals.
    [parseOther.body, '{ throw Error(invalidArgument + str); }'],
    // The settings are ours and known to be right.
    [config.body, '{ for (var key in obj) this[key] = obj[key]; return this; }'],
    ...inspection.map((node) => [node, '']),
  ]);
}

/** Of a method that has several names those that nobody uses, each with the sign behind it. */
function secondNames({ expression }, needed) {
  const names = [];
  for (let node = expression; node.type === 'AssignmentExpression'; node = node.right) {
    const { left, right } = node;
    names.push({ start: left.start, end: right.start, isNeeded: needed.has(`.${left.property.name}`) });
  }
  return names.filter(({ isNeeded }) => !isNeeded);
}

function replaced(code, changes) {
  let text = '';
  let at = 0;
  for (const [{ start, end }, replacement] of changes.sort(([a], [b]) => a.start - b.start)) {
    text += code.slice(at, start) + replacement;
    at = end;
  }
  return text + code.slice(at);
}

module.exports = function leanDecimal(code) {
  return lean(code);
};
module.exports.lean = lean;
