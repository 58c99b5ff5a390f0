const path = require('path');

const root = path.resolve(__dirname, '..');
const swc = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } };

/** The workbench's host without a page, as one file: jest cannot load Univer's own packages, and one file starts fastest. */
module.exports = {
  name: 'headless',
  context: root,
  target: 'node20',
  devtool: false,
  entry: { headless: './src/workbench/headless.ts' },
  output: {
    path: path.join(root, '.build', 'headless'),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
    chunkLoading: false,
  },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    // Hyphenation tables and the like are chunks of their own in a page; here they would be files beside the one file.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: swc },
      { test: /@univerjs.*\.js$/, loader: path.join(__dirname, 'plainFields.cjs') },
    ],
  },
  optimization: { minimize: false },
};
