const path = require('path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const internalNames = require('./internalNames.cjs');
const LeanDeferPlugin = require('./leanDeferPlugin.cjs');
const MetadataPlugin = require('./metadataPlugin.cjs');
const { requireFresh } = require('./requireTypeScript.cjs');
const SizeBudget = require('./sizeBudget.cjs');

/**
 * The 125 functions fit in 26 KB; the offerte, with lines, staffels, adjustments, freight and btw, takes nearly all the
 * rest. The last tenth lets KENGETALLEN look a year up among the years above the columns. English ones carry the names of
 * their parameters; in Dutch a parameter is called after its key.
 */
const KILOBYTES = { nl: 30.6, en: 32.5 };

const root = path.resolve(__dirname, '..');
const calc = path.join(root, 'src', 'calc');
const objectAssign = path.join(__dirname, 'objectAssign.js');

/** ES2016: perpetual Office runs functions in an engine of that age, and one newer sign keeps the whole file from loading. */
const swc = {
  jsc: {
    parser: { syntax: 'typescript' },
    target: 'es2016',
    // A spread needs help in 2016: one helper for all files instead of one in each, and fields are plain assignments.
    externalHelpers: true,
    assumptions: { setSpreadProperties: true, objectRestNoSymbols: true, setPublicClassFields: true },
  },
};

/** In the order in which the functions are made. */
function functionNames() {
  const { catalogue } = requireFresh('calc/catalogue.ts');
  const { blokken } = requireFresh('calc/blok/blokken.ts');
  return [...catalogue, ...blokken].map(({ id }) => id).join(' ');
}

/** The custom functions of one language: the script, the page that loads it on the web and the Mac, and the metadata. */
const functions = (language, suffix) => ({
  name: `functions${suffix}`,
  context: root,
  target: 'es2016',
  devtool: false,
  entry: { [`functions${suffix}`]: './src/functions/functions.ts' },
  // One file without chunks; the format is named because an engine without a page or require has no default.
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].js',
    uniqueName: 'accountFunctions',
    chunkFormat: 'array-push',
    chunkLoading: false,
  },
  resolve: {
    extensions: ['.ts', '.mjs', '.js'],
    alias: { '@swc/helpers/_/_extends': objectAssign, '@swc/helpers/_/_object_spread_props': objectAssign },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        include: calc,
        use: [{ loader: require.resolve('./leanDefinitions.cjs'), options: { language } }],
      },
      { test: /decimal\.mjs$/, loader: require.resolve('./leanDecimal.cjs') },
      { test: /\.(ts|mjs|js)$/, enforce: 'pre', loader: 'swc-loader', options: swc },
    ],
  },
  experiments: { deferImport: true },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: {
          compress: { passes: 4 },
          ecma: 2016,
          mangle: { props: { regex: `^(${internalNames.join('|')})$` } },
        },
        // The licence of decimal.js goes into a file beside it.
        extractComments: { banner: false },
      }),
    ],
  },
  plugins: [
    new LeanDeferPlugin(),
    new SizeBudget({ [`functions${suffix}.js`]: KILOBYTES[language] }),
    new DefinePlugin({ LANGUAGE: JSON.stringify(language), NAMES: JSON.stringify(functionNames()) }),

    new MetadataPlugin({ filename: `functions${suffix}.json`, language }),
    new HtmlWebpackPlugin({
      filename: `functions${suffix}.html`,
      template: './src/functions/functions.html',
      scriptLoading: 'blocking',
      templateParameters: { language },
    }),
  ],
});

module.exports = [functions('nl', ''), functions('en', '-en')];
