/**
 * What every page may load, in one place. Pages carry it themselves; whoever serves them sends the same as a header, also
 * with scripts, since a worker follows the header of its own file and not its page.
 */

/** Stands in every template, so that nothing is read before the policy. */
const CHARSET = '<meta charset="utf-8" />';

/**
 * The Content-Security-Policy as one line. Nothing but the site's own server is asked for anything.
 * @param {{officeOrigin?: string, hasFrames?: boolean}} settings where office.js comes from, if not from the site itself;
 * whether the page shows others of the site (the preview does)
 */
function contentPolicy({ officeOrigin, hasFrames = false } = {}) {
  const own = officeOrigin ? `'self' ${officeOrigin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${own}`,
    ...(hasFrames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A page's template with the policy in its head, before all that it loads; a template without a place for it throws. */
function withPolicy(html, policy) {
  if (!html.includes(CHARSET)) throw new Error(`a page needs ${CHARSET} in its head`);
  return html.replace(
    CHARSET,
    () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

module.exports = { contentPolicy, withPolicy };
