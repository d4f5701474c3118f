// One configuration a product: the command line now; the task pane and the workbench stand beside it.
const path = require('node:path');
const webpack = require('webpack');

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
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  module: { rules: [typescript] },
  resolve,
  devtool: false,
  performance: { hints: false },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
};

module.exports = [cli];
