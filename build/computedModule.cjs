const path = require('path');
const { requireFresh } = require('./requireTypeScript.cjs');

const src = path.resolve(__dirname, '..', 'src');

/** Runs a module of src while building and puts in its place, as plain data, what it exports. */
module.exports = function computedModule() {
  this.addContextDependency(path.join(src, 'calc'));
  const exported = requireFresh(path.relative(src, this.resourcePath));
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
};
