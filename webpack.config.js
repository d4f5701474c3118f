// One configuration a product: the command line; the add-in, pane and functions, in one folder that can be copied whole;
// the workbench beside them.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { runInNewContext } = require('node:vm');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { startsCompiled } = require('./src/cli/startsCompiled.cjs');
const { LicencesOfBundle } = require('./src/licencesOfBundle');
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

/** The same without comments and blanks, its names kept: quicker to read at every start of the command line. */
const bareTypescript = {
  ...typescript,
  use: {
    ...typescript.use,
    options: {
      ...typescript.use.options,
      minify: true,
      jsc: {
        ...typescript.use.options.jsc,
        minify: { compress: false, mangle: false, format: { comments: false } },
      },
    },
  },
};

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] };

const cli = {
  name: 'cli',
  target: 'node20',
  entry: { 'open-book-program': './src/cli/main.ts' },
  output: { path: dist, filename: '[name].js' },
  module: { rules: [bareTypescript] },
  resolve,
  // Optional and large, with files of their own beside them: looked for only where a database is named.
  externalsType: 'promise',
  externals: { pg: 'importByName("pg")', '@electric-sql/pglite': 'importByName("@electric-sql/pglite")' },
  devtool: false,
  performance: { hints: false },
  optimization: { minimize: false },
  plugins: [
    new CopyWebpackPlugin({ patterns: [{ from: 'src/cli/start.cjs', to: 'open-book.js' }] }),
    new LicencesOfBundle('open-book.js.LICENSES.txt'),
    startsCompiled('open-book-program.js'),
  ],
};

/** Points a page at the pane's JavaScript from where the page stands: its own folder, or the workbench beside it. */
const pathsFromThePage = {
  apply: (compiler) => {
    compiler.hooks.compilation.tap('pathsFromThePage', (compilation) => {
      const { beforeAssetTagGeneration } = HtmlWebpackPlugin.getHooks(compilation);
      beforeAssetTagGeneration.tap('pathsFromThePage', (page) => {
        const { addin } = page.plugin.userOptions;
        const js = page.assets.js.map((file) => file.replace(/^.*addin\//, addin));
        return { ...page, assets: { ...page.assets, js } };
      });
    });
  },
};

/** Where the built files are served from: a council's own address in production. */
const openBookUrl = (process.env.OPEN_BOOK_URL ?? 'https://localhost:3000/addin').replace(/\/+$/, '');

/** Microsoft asks every add-in to load Office.js from here, and nowhere else. */
const officeFromMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * A page that holds the pane. Its JavaScript is the same on every page; only the script tags of Office.js differ, and
 * the way to the add-in's folder.
 */
const panePage = (filename, officeScripts, addin = '') =>
  new HtmlWebpackPlugin({
    filename,
    addin,
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
    filename: 'addin/pane/[name].[contenthash:8].js',
    chunkFilename: 'addin/pane/[name].[contenthash:8].js',
    clean: { keep: (file) => !file.startsWith('addin/pane/') },
  },
  module: { rules: [typescript] },
  resolve,
  devtool: false,
  performance: { hints: false },
  optimization: { splitChunks: { chunks: 'async' } },
  plugins: [
    pathsFromThePage,
    new LicencesOfBundle('addin/LICENSES.txt'),
    panePage('addin/taskpane.html', [officeFromMicrosoft]),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'src/taskpane/pages', to: 'addin' },
        { from: 'src/functions/functions.html', to: 'addin/functions.html' },
        { from: 'assets/icons/*.png', to: 'addin/icons/[name][ext]' },
        {
          from: 'manifest.xml',
          to: 'addin/manifest.xml',
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
const officeInWorkbench = ['excel-web-16.00.js', 'officeShim.js'];

const univerStyles = 'node_modules/@univerjs/preset-sheets-core/lib/index.css';

const workbench = {
  name: 'workbench',
  target: 'web',
  entry: { workbench: './src/workbench/index.tsx', officeShim: './src/workbench/officeShim.ts' },
  output: {
    path: path.join(dist, 'workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    // The pane's page there is of the pane's own build.
    clean: { keep: 'pane.html' },
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
        {
          from: 'assets/examples/{,benchmarks/,contracts/,unit-cost/}*.{xlsx,csv}',
          to: 'examples/[name][ext]',
        },
      ],
    }),
  ],
};

/**
 * What Excel and people are told of the functions is asked of the built functions themselves: it cannot say otherwise than
 * the code does.
 */
const describeFunctions = {
  apply: (compiler) => {
    compiler.hooks.thisCompilation.tap('describeFunctions', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'describeFunctions', stage }, (assets) => {
        const page = { CustomFunctions: { associate: () => undefined, ErrorCode: {} } };
        runInNewContext(assets['functions.js'].source().toString(), page);
        const { metadata, help } = page.openBookFunctions;
        const described = metadata(`${openBookUrl}/functions-help.html`);
        const emit = (name, text) => compilation.emitAsset(name, new webpack.sources.RawSource(text));
        emit('functions.json', `${JSON.stringify(described, null, 2)}\n`);
        emit('functions-help.html', help());
      });
    });
  },
};

/** Excel runs this without a page, in an engine of its own: nothing of a browser, in the words of older engines. */
const functions = {
  name: 'functions',
  target: ['web', 'es2018'],
  entry: { functions: './src/functions/index.ts' },
  output: { path: path.join(dist, 'addin'), filename: '[name].js', globalObject: 'this' },
  module: {
    rules: [
      {
        ...typescript,
        use: {
          ...typescript.use,
          options: { jsc: { ...typescript.use.options.jsc, target: 'es2018' } },
        },
      },
    ],
  },
  resolve,
  devtool: false,
  performance: { hints: false },
  plugins: [describeFunctions, new LicencesOfBundle('functions.LICENSES.txt')],
};

/** The grid of the workbench writes styles into its page; the pane's page stays strict. */
const headersOf = ({ url = '' }) =>
  /^\/workbench\/(index\.html)?([?#]|$)/.test(url) ? workbenchHeaders : responseHeaders;

const withWorkbench = {
  ...taskpane,
  plugins: [...taskpane.plugins, panePage('workbench/pane.html', officeInWorkbench, '../addin/')],
  // One's own machine alone, and nothing but what was built.
  devServer: {
    ...taskpane.devServer,
    host: 'localhost',
    static: false,
    headers: headersOf,
    open: ['/workbench/'],
  },
};

module.exports = [cli, withWorkbench, functions, workbench];
