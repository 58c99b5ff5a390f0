import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// From here on Node reads TypeScript: the figures are drawn as those of the tests.
require('../../build/requireTypeScript.cjs');
export const { seeded: drawing } = require('../seeded.ts');

/** A column as Excel hands it over: rows of one cell. */
export const column = (count, make) => Array.from({ length: count }, (_, row) => [make(row)]);
