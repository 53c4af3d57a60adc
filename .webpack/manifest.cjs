/** Puts the address at which the add-in is served into manifest.xml. */

const DEVELOPMENT = 'https://localhost:3000/';

/**
 * The base URL with its closing slash; throws with words for whoever builds, in which `name` is what they set.
 * @param {string | undefined} setting
 */
function checkedBaseUrl(setting, name = 'NIANBAO_BASE_URL=') {
  const called = name.replace(/[= ]$/, '');
  const hint = `e.g. ${name}https://addins.example.gov.cn/nianbao/`;
  const refuse = (why) => {
    throw new Error(`${called} ${why}${setting ? `: ${setting}` : ''}; ${hint}`);
  };
  if (!setting) refuse('is not set: the manifest needs the address of the add-in');
  let url;
  try {
    url = new URL(setting);
  } catch {
    refuse('is not an address');
  }
  if (url.protocol !== 'https:') refuse('has to begin with https');
  if (url.search || url.hash || /[?#]/.test(setting)) refuse('has to end before any ? or #');
  if (url.username || url.password) refuse('may hold no user name and no password');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The manifest for an add-in served at `baseUrl`; `manifest` is the text of manifest.xml. */
function withBaseUrl(manifest, baseUrl) {
  const base = checkedBaseUrl(baseUrl).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return manifest
    .replace(/^<!-- For development.*-->\n/m, '')
    .split(`"${DEVELOPMENT}`)
    .join(`"${base}`);
}

module.exports = { checkedBaseUrl, DEVELOPMENT, withBaseUrl };
