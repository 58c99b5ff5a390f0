const fs = require('fs');
const Module = require('module');
const path = require('path');
const { transformSync } = require('@swc/core');

const src = path.resolve(__dirname, '..', 'src');

/** So that the build can run the product's own code: Node reads .ts and .tsx files from here on. */
for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, file) => {
    const { code } = transformSync(fs.readFileSync(file, 'utf8'), {
      filename: file,
      jsc: {
        parser: { syntax: 'typescript', tsx: extension === '.tsx' },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    });
    module._compile(code, file);
  };
}

/** A module of src as it is on disk now: a build that watches must not see yesterday's definitions. */
function requireFresh(file) {
  for (const cached of Object.keys(require.cache)) if (cached.startsWith(src)) delete require.cache[cached];
  return require(path.join(src, file));
}

module.exports = { requireFresh };
