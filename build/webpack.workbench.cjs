const path = require('path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const root = path.resolve(__dirname, '..');
const swc = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } };
const output = { path: path.join(root, '.build', 'workbench'), filename: '[name].js', publicPath: 'auto' };
const resolve = { extensions: ['.ts', '.js'] };
const typeScript = { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: swc };
/** It never leaves this machine, so a quick build counts for more than a small one. */
const local = { context: root, target: ['web', 'es2022'], devtool: 'source-map', optimization: { minimize: false } };

/** The workbench's page, and apart from it the script that each of its frames starts with. */
module.exports = [
  {
    ...local,
    name: 'workbench',
    entry: { workbench: './src/workbench/page/workbench.ts' },
    output: { ...output, chunkFilename: 'parts/[name].js', uniqueName: 'accountWorkbench' },
    resolve,
    module: {
      rules: [
        typeScript,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        {
          test: /@univerjs[\\/](engine-formula|sheets-formula-ui|sheets-ui|sheets-numfmt|sheets-numfmt-ui)[\\/]lib[\\/]es[\\/]index\.js$/,
          loader: require.resolve('./univerNotation.cjs'),
        },
      ],
    },
    optimization: {
      ...local.optimization,
      // Univer changes with its version only; what is ours stays small and quick to build again.
      splitChunks: { cacheGroups: { univer: { test: /node_modules/, name: 'univer', chunks: 'initial' } } },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css', ignoreOrder: true }),
      new HtmlWebpackPlugin({ filename: 'index.html', template: './src/workbench/page/workbench.html' }),
    ],
  },
  {
    ...local,
    name: 'workbenchPrelude',
    entry: { prelude: './src/workbench/page/prelude.ts' },
    output: { ...output, uniqueName: 'accountPrelude' },
    resolve,
    module: { rules: [typeScript] },
  },
];
