// One configuration a product: the command line, and the task pane. The workbench stands beside them.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const responseHeaders = require('./src/taskpane/responseHeaders.json');
const workbenchHeaders = require('./src/workbench/responseHeaders.json');

const dist = path.resolve(__dirname, 'dist');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
};

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] };

const cli = {
  name: 'cli',
  target: 'node20',
  entry: { 'open-book': './src/cli/main.ts' },
  output: { path: dist, filename: '[name].js' },
  module: { rules: [typescript] },
  resolve,
  devtool: false,
  performance: { hints: false },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
};

/** Where the built files are served from: a council's own address in production. */
const openBookUrl = (process.env.OPEN_BOOK_URL ?? 'https://localhost:3000').replace(/\/+$/, '');

/** Microsoft asks every add-in to load Office.js from here, and nowhere else. */
const officeFromMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** A page that holds the pane. Its JavaScript is the same on every page; only the script tags of Office.js differ. */
const panePage = (filename, officeScripts) =>
  new HtmlWebpackPlugin({
    filename,
    template: './src/taskpane/taskpane.html',
    chunks: ['taskpane'],
    scriptLoading: 'defer',
    officeScripts,
  });

const certificates = () =>
  process.env.OPEN_BOOK_TLS_KEY === undefined || process.env.OPEN_BOOK_TLS_CERT === undefined
    ? 'http'
    : {
        type: 'https',
        options: {
          key: readFileSync(process.env.OPEN_BOOK_TLS_KEY),
          cert: readFileSync(process.env.OPEN_BOOK_TLS_CERT),
        },
      };

const taskpane = {
  name: 'taskpane',
  target: 'web',
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: dist,
    filename: 'pane/[name].[contenthash:8].js',
    chunkFilename: 'pane/[name].[contenthash:8].js',
    clean: { keep: (file) => !file.startsWith('pane/') },
  },
  module: { rules: [typescript] },
  resolve,
  devtool: false,
  performance: { hints: false },
  optimization: { splitChunks: { chunks: 'async' } },
  plugins: [
    panePage('taskpane.html', [officeFromMicrosoft]),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'src/taskpane/pages', to: '.' },
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (text) => text.toString('utf8').replaceAll('https://OPEN_BOOK_URL', openBookUrl),
        },
      ],
    }),
  ],
  devServer: {
    port: 3000,
    server: certificates(),
    headers: responseHeaders,
    hot: false,
    liveReload: false,
    client: false,
  },
};

/**
 * The workbench: a spreadsheet beside the pane, for where there is no Excel. The pane is the add-in's own build; its page
 * here differs in the script tags of Office.js alone: Microsoft's library from npm, and what points it at our workbook.
 */
const officeInWorkbench = ['workbench/excel-web-16.00.js', 'workbench/officeShim.js'];

const univerStyles = 'node_modules/@univerjs/preset-sheets-core/lib/index.css';

const workbench = {
  name: 'workbench',
  target: 'web',
  entry: { workbench: './src/workbench/index.tsx', officeShim: './src/workbench/officeShim.ts' },
  output: {
    path: path.join(dist, 'workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: { rules: [typescript] },
  resolve,
  devtool: false,
  performance: { hints: false },
  // Served from the reader's own machine: quicker to build matters more here than smaller to send.
  optimization: { minimize: false, splitChunks: { chunks: 'async' } },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'index.html',
      template: './src/workbench/workbench.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'src/workbench/workbench.css', to: 'workbench.css' },
        { from: univerStyles, to: 'grid.css' },
        {
          from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js',
          to: 'excel-web-16.00.js',
          info: { minimized: true },
        },
        { from: 'assets/examples/*.{xlsx,csv}', to: 'examples/[name][ext]' },
      ],
    }),
  ],
};

/** The grid of the workbench writes styles into its page; the pane's page stays strict. */
const headersOf = ({ url = '' }) =>
  /^\/workbench\/(index\.html)?([?#]|$)/.test(url) ? workbenchHeaders : responseHeaders;

const withWorkbench = {
  ...taskpane,
  plugins: [...taskpane.plugins, panePage('pane-in-workbench.html', officeInWorkbench)],
  // One's own machine alone, and nothing but what was built.
  devServer: {
    ...taskpane.devServer,
    host: 'localhost',
    static: false,
    headers: headersOf,
    open: ['/workbench/'],
  },
};

module.exports = [cli, withWorkbench, workbench];
