const path = require('path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { addinAddress, withAddress } = require('./addinAddress.cjs');

const root = path.resolve(__dirname, '..');
const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
};

/** The task pane's page, with the manifest and the icons beside it in dist. */
module.exports = {
  name: 'taskpane',
  context: root,
  target: ['web', 'es2022'],
  // The page forbids eval and inline scripts, so source maps stay in files of their own.
  devtool: 'source-map',
  entry: { taskpane: ['./src/taskpane/pane.css', './src/taskpane/index.tsx'] },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].js',
    chunkFilename: 'taskpane.[contenthash:8].js',
    publicPath: 'auto',
    uniqueName: 'accountTaskpane',
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: swc },
      // A file of its own: the page allows no styles in its HTML.
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true })] },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({ filename: 'taskpane.html', template: './src/taskpane/taskpane.html' }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
        {
          from: 'manifest.xml',
          transform: (content) => withAddress(content.toString(), addinAddress(process.env.ADDIN_URL)),
        },
      ],
    }),
  ],
};
