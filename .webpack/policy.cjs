/**
 * What every page may load, in one place. Pages carry it themselves; whoever serves them sends the same as a header, also
 * with scripts, since a worker follows the header of its own file and not its page.
 */

/** Stands in every template, so that nothing is read before the policy. */
const CHARSET = '<meta charset="utf-8" />';

/** Who may make scripts' addresses and markup of texts: `src/webview/trustedTypes.js`, the runtime of the builds, the box of copies. */
const CHUNKS = 'nianbao-chunks';
const TRUSTED_TYPES = ["require-trusted-types-for 'script'", `trusted-types default ${CHUNKS} nianbao-copy`];

/**
 * The Content-Security-Policy as one line. Nothing but the site's own server is asked for anything.
 * @param {{officeOrigin?: string, isPreview?: boolean}} settings where office.js comes from, if not from the site itself;
 * whether the page is the preview, which shows others of the site and whose grid writes markup
 */
function contentPolicy({ officeOrigin, isPreview = false } = {}) {
  const own = officeOrigin ? `'self' ${officeOrigin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(isPreview ? ["frame-src 'self'"] : TRUSTED_TYPES),
  ].join('; ');
}

/** That of a page to read: its styles stand in it, its pictures beside it, and it has nothing else. */
const PAPER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The first script of a page comes after it: what is for old browsers has to stand before any. */
const FIRST = '<script src="trustedTypes.js"></script>\n    ';

/**
 * A page's template with the policy in its head, before all that it loads, and with what the policy names, where it has
 * scripts. A template without a place for the policy throws.
 */
function withPolicy(html, policy) {
  if (!html.includes(CHARSET)) throw new Error(`a page needs ${CHARSET} in its head`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace('<script', `${FIRST}$&`).replace(CHARSET, () => `${CHARSET}\n    ${meta}`);
}

module.exports = { CHUNKS, contentPolicy, PAPER_POLICY, withPolicy };
