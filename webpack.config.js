// One configuration a product: the command line, and the task pane. The workbench stands beside them.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const responseHeaders = require('./src/taskpane/responseHeaders.json');

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

module.exports = [cli, taskpane];
