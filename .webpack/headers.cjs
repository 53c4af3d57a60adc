/**
 * What a server says with the files of the site, as data: headers.json of the build, from which nginx.conf and
 * `nianbao serve` are made. Every entry counts whose pattern (a regular expression) is found in the path of a file within
 * the site, without a slash before it; of two that name a header the later one is sent.
 */

/** A name that holds the hash of the content: another content has another name. */
const HASHED_NAME = '\\.[0-9a-f]{10}\\.(?:js|css)(?:\\.map)?$';

/** @param {string} policy that of the pages; sent with scripts too, as a worker follows that of its own file */
const headersOf = (policy) => [
  {
    pattern: '',
    headers: {
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      // Kept, and asked about each time: an update is there at once.
      'Cache-Control': 'no-cache',
    },
  },
  // Excel keeps the pictures of its buttons itself, and asks for ones that may be kept.
  { pattern: '^assets/', headers: { 'Cache-Control': 'public, max-age=86400' } },
  { pattern: HASHED_NAME, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

class WriteHeaders {
  constructor(policy) {
    this.policy = policy;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('WriteHeaders', (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: 'WriteHeaders', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () =>
          compilation.emitAsset(
            'headers.json',
            new sources.RawSource(`${JSON.stringify(headersOf(this.policy), null, 2)}\n`),
          ),
      ),
    );
  }
}

module.exports = { WriteHeaders };
