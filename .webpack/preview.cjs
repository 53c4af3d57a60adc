/** `npm run preview`: a workbook in the browser with the unchanged pane beside it. Never part of what users get. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { helpPages } = require('./help.cjs');
const { contentPolicy, withPolicy } = require('./policy.cjs');
const { ListOfFiles, selfCheckPage } = require('./selfCheck.cjs');
const { browserBuild, copies, dressed, OFFICE_SCRIPT, page, PAGES, ROOT } = require('./site.cjs');
const { OnlyAskedOfThemes } = require('./themes.cjs');

const PORT = 3000;

/** The one thing the pages of the add-in get on top: where Excel would be, before office.js looks for it. */
const withHost = (html) => html.replace(OFFICE_SCRIPT, '<script src="preview-host.js"></script>\n    $&');

function previewPage() {
  const template = path.join(ROOT, 'src/preview/page/index.html');
  return new HtmlPlugin({
    filename: 'index.html',
    chunks: ['preview'],
    minify: false,
    templateContent: () => withPolicy(readFileSync(template, 'utf8'), contentPolicy({ isPreview: true })),
  });
}

/**
 * As it is served it is made for development; as it is built, for tests in a browser: nothing of it but the size of the
 * files and the speed differ.
 * @param {{https?: object, isServed?: boolean}} settings certificates, to try the add-in in Excel itself from this server
 */
function preview({ https, isServed = false } = {}) {
  const common = browserBuild(!isServed);
  return {
    name: 'preview',
    ...common,
    ...(!isServed && { devtool: false, optimization: { minimize: false } }),
    entry: {
      ...common.entry,
      preview: path.join(ROOT, 'src/preview/page/main.ts'),
      'preview-host': { import: path.join(ROOT, 'src/preview/page/connect.ts'), runtime: false },
    },
    output: { ...common.output, path: path.join(ROOT, 'dist/preview'), filename: '[name].js', clean: true },
    plugins: [
      new MiniCssExtractPlugin(),
      new OnlyAskedOfThemes(),
      previewPage(),
      ...PAGES.map((each) => page(each, `${each.entry}.html`)),
      ...PAGES.map((each) => page(each, `preview-${each.entry}.html`, { change: withHost })),
      selfCheckPage('selfcheck.html', dressed()),
      selfCheckPage('preview-selfcheck.html', dressed({ change: withHost })),
      ...helpPages(),
      copies('local'),
      new ListOfFiles(),
    ],
    devServer: {
      port: PORT,
      host: 'localhost',
      server: https ? { type: 'https', options: https } : 'http',
      allowedHosts: ['localhost'],
      static: false,
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      headers: { 'Cache-Control': 'no-store' },
    },
  };
}

module.exports = { preview };
