const path = require('path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { addinAddress, withAddress } = require('./addinAddress.cjs');
const HelpSitePlugin = require('./helpSitePlugin.cjs');
const SizeBudget = require('./sizeBudget.cjs');
const { requireFresh } = require('./requireTypeScript.cjs');

const root = path.resolve(__dirname, '..');
const src = path.join(root, 'src');
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
      { test: /\.tsx?$/, exclude: /node_modules/, enforce: 'pre', loader: 'swc-loader', options: swc },
      // What only help says of a function comes when help is opened, in a file of its own.
      {
        test: /\.ts$/,
        include: path.join(src, 'calc'),
        loader: require.resolve('./leanDefinitions.cjs'),
        options: { fields: requireFresh('taskpane/help/helpFields.ts').helpFields },
      },
      {
        test: path.join(src, 'taskpane', 'help', 'explanations.ts'),
        loader: require.resolve('./computedModule.cjs'),
      },
      // A file of its own: the page allows no styles in its HTML.
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true })] },
  plugins: [
    new SizeBudget({ 'taskpane.js': 135 }),
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlWebpackPlugin({ filename: 'taskpane.html', template: './src/taskpane/taskpane.html' }),
    new HelpSitePlugin(),
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
