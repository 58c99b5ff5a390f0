const { parse } = require('acorn');

/** What a definition says to people, and its name, by which Excel has it; the functions do without. */
const FOR_PEOPLE = [
  'id',
  'group',
  'priority',
  'title',
  'summary',
  'synonyms',
  'formula',
  'norm',
  'native',
  'sources',
  'examples',
  'divisors',
  'purpose',
  'mistake',
  'differs',
  'related',
  'kolommen',
  'definitionAt',
];
/** The functions that such a definition is handed to: of a function and of a block. */
const DEFINERS = ['define', 'defineBlok'];
/** Excel shows a message for these errors only (and passes an error in the input on). */
const ERRORS_WITH_MESSAGE = ['#VALUE!', '#N/A', 'passedOn'];

const keyOf = (property) => property.key?.name ?? property.key?.value;

const isDefinition = (parent) => parent?.type === 'CallExpression' && DEFINERS.includes(parent.callee.name);

/** One figure: of that the functions need not know in which unit. */
const hasPlainResult = (definition) =>
  definition.properties.some((property) => keyOf(property) === 'result' && property.value.properties?.length === 1);

/** The properties of an object literal that the functions can do without, given the one language of the build. */
function superfluous(object, parent, language) {
  const keys = object.properties.map(keyOf);
  const has = (...names) => names.every((name) => keys.includes(name));
  if (isDefinition(parent)) {
    // In Dutch a cell of a block is named after its key too.
    const named = language === 'nl' ? [...FOR_PEOPLE, 'cellen'] : FOR_PEOPLE;
    return hasPlainResult(object) ? [...named, 'result'] : named;
  }
  if (keys.length === 2 && has('nl', 'en')) return [language === 'nl' ? 'en' : 'nl'];
  // In Dutch a parameter is named after its key.
  if (has('hint') || has('label')) return language === 'nl' ? ['label', 'hint'] : ['hint'];
  if (keys[0] === 'unit') return ['unit', 'cells'];
  // A kind knows what it reads; only forms and help ask it.
  if (has('reads', 'read')) return ['reads', 'unit'];
  if (has('excel', 'text')) {
    const excel = object.properties.find((property) => keyOf(property) === 'excel').value.value;
    return ERRORS_WITH_MESSAGE.includes(excel) ? [] : ['text'];
  }
  return [];
}

function cuts(object, names) {
  const { properties } = object;
  const isCut = (property) => names.includes(keyOf(property));
  return properties.filter(isCut).map((property) => {
    const next = properties[properties.indexOf(property) + 1];
    if (next) return [property.start, next.start];
    const kept = properties.filter((other) => !isCut(other)).at(-1);
    return [kept ? kept.end : object.start + 1, property.end];
  });
}

function walk(node, parent, visit) {
  if (node.type === 'ObjectExpression') visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') walk(child, node, visit);
    }
  }
}

/** A module without the properties of its object literals that `superfluousIn` names. */
function without(code, superfluousIn) {
  const ranges = [];
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), null, (object, parent) => {
    ranges.push(...cuts(object, superfluousIn(object, parent)));
  });
  let text = '';
  let at = 0;
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    if (start >= at) text += code.slice(at, start);
    at = Math.max(at, end);
  }
  return text + code.slice(at);
}

/**
 * Takes the texts out of a module of src/calc: tree shaking cannot drop properties of an object, and with their texts the
 * definitions would be half of functions.js.
 * @param {string} code a module in JavaScript
 * @param {'nl' | 'en'} language
 * @returns {string}
 */
const lean = (code, language) => without(code, (object, parent) => superfluous(object, parent, language));

/**
 * Takes only these fields out of the definitions in a module.
 * @param {string} code a module in JavaScript
 * @param {readonly string[]} fields
 * @returns {string}
 */
const withoutFields = (code, fields) => without(code, (_, parent) => (isDefinition(parent) ? fields : []));

/** With `language` the definitions for the functions of that language, with `fields` whole ones without those. */
module.exports = function leanDefinitions(code) {
  const { language, fields } = this.getOptions();
  return fields ? withoutFields(code, fields) : lean(code, language);
};
module.exports.lean = lean;
module.exports.withoutFields = withoutFields;
