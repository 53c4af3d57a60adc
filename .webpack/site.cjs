/** What users get: the pane, the ribbon buttons and their notice as static pages, with office.js beside them. */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { ListPackages } = require('./bundled.cjs');
const { fewIconsRule } = require('./fewIcons.cjs');
const { fluentStylesRule } = require('./fluentStyles.cjs');
const { WriteHeaders } = require('./headers.cjs');
const { helpPages } = require('./help.cjs');
const { withBaseUrl } = require('./manifest.cjs');
const { PDF_CHUNK, pdfRules } = require('./pdfLibrary.cjs');
const { CHUNKS, contentPolicy, withPolicy } = require('./policy.cjs');
const { ListOfFiles, SCRIPTS, selfCheckPage } = require('./selfCheck.cjs');
const { OnlyAskedOfThemes, themesRule } = require('./themes.cjs');

const ROOT = path.join(__dirname, '..');
const OFFICE = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');

/** Where office.js comes from; `local` needs no connection but to the add-in's own server. */
const OFFICE_ORIGINS = {
  local: undefined,
  cdn: 'https://appsforoffice.microsoft.com',
  'cdn-21v': 'https://appsforoffice.cdn.partner.office365.cn',
};

/** The files of office.js that Excel on Windows, on Mac and on the web asks for, in Chinese and English. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
];

/** Entries and the page of each. */
const PAGES = [
  { entry: 'taskpane', source: 'src/taskpane/index.tsx', template: 'src/taskpane/taskpane.html' },
  { entry: 'commands', source: 'src/commands/index.ts', template: 'src/commands/commands.html' },
  { entry: 'notice', source: 'src/commands/noticeEntry.ts', template: 'src/commands/notice.html' },
];

/** Keeps webpack's hands off a copied file: Microsoft's are distributed as they are, ours have to stay ES5. */
const AS_IT_IS = { minimized: true };
/** What runs before office.js and the builds: which scripts may be started, and words where none can, and why. */
const PLAIN = ['trustedTypes.js', 'plainPage.js', 'syntax.js', ...SCRIPTS];

const TYPESCRIPT = { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' };

/**
 * The oldest web component that the add-in runs in. A closed network may never update the one that Excel brought, and
 * Fluent and React do not need a newer one.
 */
const OLDEST = { chrome: '80' };
const forOldest = (parser) => ({
  loader: 'swc-loader',
  options: {
    swcrc: false,
    sourceMaps: true,
    env: { targets: OLDEST },
    jsc: { parser, transform: { react: { runtime: 'automatic' } } },
  },
});
/** Comes before everything else; workers import it themselves. */
const MISSING = path.join(ROOT, 'src/webview/missing.ts');
const OWN_CODE = {
  ...TYPESCRIPT,
  use: [forOldest({ syntax: 'typescript', tsx: true }), path.join(__dirname, 'styles.cjs')],
};
/** What is published for newer ones. The PDF library asks for more than syntax, and Univer is only in the preview. */
const DEPENDENCIES = {
  test: /\.m?js$/,
  include: /node_modules/,
  exclude: /node_modules[\\/](?:pdfjs-dist|@univerjs)[\\/]/,
  use: forOldest({ syntax: 'ecmascript' }),
};
/** Loading a module of ours does nothing but define (the preview and what old web components lack aside): what a page does not use is left out of it. */
const UNUSED = { test: /src[\\/](?!(?:preview|webview)[\\/]).*\.tsx?$/, sideEffects: false };
const STYLES = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };

/** What has the hash of its content in its name may be cached for good: whatever changes gets another name. */
const HASHED = '[name].[contenthash:10].js';
const HASHED_STYLES = '[name].[contenthash:10].css';

/** The notice page does not wait for it. */
const OFFICE_SCRIPT = /<script( async)? src="office\/office\.js"><\/script>/;

/**
 * The page with office.js from where the build takes it. A copy of our own has to be that of the package, byte for byte; its
 * publisher's is another one every few weeks, so that nothing can be said about it in advance.
 */
function withOffice(html, officeJs) {
  const origin = OFFICE_ORIGINS[officeJs];
  if (origin)
    return html.replace(OFFICE_SCRIPT, `<script$1 src="${origin}/lib/1/hosted/office.js"></script>`);
  const hash = createHash('sha384')
    .update(readFileSync(path.join(OFFICE, 'office.js')))
    .digest('base64');
  return html.replace(OFFICE_SCRIPT, `<script$1 src="office/office.js" integrity="sha384-${hash}"></script>`);
}

/** How a template becomes a page: `change` edits it, then it gets office.js from where the build takes it, and the policy. */
function dressed({ change = (html) => html, officeJs = 'local' } = {}) {
  const policy = contentPolicy({ officeOrigin: OFFICE_ORIGINS[officeJs] });
  return (html) => withPolicy(withOffice(change(html), officeJs), policy);
}

/** A page of the add-in as a plugin. */
function page({ entry, template }, filename, dressing) {
  const dress = dressed(dressing);
  return new HtmlPlugin({
    filename,
    chunks: [entry],
    scriptLoading: 'defer',
    minify: false,
    templateContent: () => dress(readFileSync(path.join(ROOT, template), 'utf8')),
  });
}

/** What every build for a browser has in common. */
function browserBuild(isProduction) {
  return {
    mode: isProduction ? 'production' : 'development',
    context: ROOT,
    target: ['web', 'es2020'],
    // No eval: the pages' policy forbids it.
    devtool: isProduction ? 'source-map' : 'cheap-module-source-map',
    entry: Object.fromEntries(PAGES.map(({ entry, source }) => [entry, [MISSING, path.join(ROOT, source)]])),
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        OWN_CODE,
        DEPENDENCIES,
        // While developing nothing is left out, and webpack then puts off modules that are said to be like this for good.
        ...(isProduction ? [UNUSED] : []),
        STYLES,
        fewIconsRule,
        fluentStylesRule,
        themesRule,
        ...pdfRules,
      ],
    },
    // swc is there already, and takes half of the time of terser for files of the same size.
    optimization: {
      minimizer: [
        new TerserPlugin({
          exclude: PDF_CHUNK,
          minify: TerserPlugin.swcMinify,
          terserOptions: { compress: { passes: 2 } },
        }),
      ],
    },
    // In a worker nobody else could say which of its files may be loaded.
    output: { trustedTypes: { policyName: CHUNKS, onPolicyCreationFailure: 'stop' } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function copies(officeJs, baseUrl) {
  const office = OFFICE_FILES.map((file) => ({
    from: path.join(OFFICE, file),
    to: `office/${file}`,
    info: AS_IT_IS,
  }));
  const manifest = {
    from: path.join(ROOT, 'manifest.xml'),
    to: 'manifest.xml',
    transform: (content) => withBaseUrl(content.toString(), baseUrl),
  };
  return new CopyPlugin({
    patterns: [
      { from: path.join(ROOT, 'assets/*.png'), to: 'assets/[name][ext]' },
      { from: path.join(ROOT, 'assets/help'), to: 'assets/help' },
      ...PLAIN.map((file) => ({ from: path.join(ROOT, 'src/webview', file), to: file, info: AS_IT_IS })),
      ...(OFFICE_ORIGINS[officeJs] ? [] : office),
      ...(baseUrl && existsSync(manifest.from) ? [manifest] : []),
    ],
  });
}

/** A site without its manifest cannot be installed: whoever builds should know. */
class SayThatManifestIsLeftOut {
  apply(compiler) {
    compiler.hooks.done.tap('SayThatManifestIsLeftOut', () =>
      console.log('no manifest.xml in dist/site: NIANBAO_BASE_URL=https://… is not set'),
    );
  }
}

/**
 * @param {{officeJs?: 'local' | 'cdn' | 'cdn-21v'}} settings `--env officeJs=cdn`; NIANBAO_BASE_URL is the address it
 * will be served at, without which no manifest is written
 */
function site({ officeJs = 'local' } = {}) {
  const baseUrl = process.env.NIANBAO_BASE_URL;
  if (!(officeJs in OFFICE_ORIGINS))
    throw new Error(`officeJs is one of ${Object.keys(OFFICE_ORIGINS).join(', ')}`);
  const common = browserBuild(true);
  return {
    name: 'site',
    ...common,
    output: {
      ...common.output,
      path: path.join(ROOT, 'dist/site'),
      filename: HASHED,
      chunkFilename: HASHED,
      clean: true,
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: HASHED_STYLES, chunkFilename: HASHED_STYLES }),
      new OnlyAskedOfThemes(),
      ...PAGES.map((each) => page(each, `${each.entry}.html`, { officeJs })),
      selfCheckPage('selfcheck.html', dressed({ officeJs })),
      ...helpPages(),
      copies(officeJs, baseUrl),
      new ListOfFiles(),
      new WriteHeaders(contentPolicy({ officeOrigin: OFFICE_ORIGINS[officeJs] })),
      new ListPackages(path.join(ROOT, 'dist/bundled/site.json')),
      ...(baseUrl ? [] : [new SayThatManifestIsLeftOut()]),
    ],
  };
}

module.exports = {
  browserBuild,
  copies,
  dressed,
  OFFICE_SCRIPT,
  page,
  PAGES,
  ROOT,
  site,
  TYPESCRIPT,
  UNUSED,
};
