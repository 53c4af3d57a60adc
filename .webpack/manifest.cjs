/** Puts the address at which the add-in is served into manifest.xml. */

const DEVELOPMENT = 'https://localhost:3000/';

/** The base URL with its closing slash; throws with words for whoever builds. */
function checkedBaseUrl(setting) {
  const hint = 'e.g. NIANBAO_BASE_URL=https://addins.example.gov.cn/nianbao/';
  if (!setting)
    throw new Error(`NIANBAO_BASE_URL is not set: the manifest needs the address of the add-in, ${hint}`);
  let url;
  try {
    url = new URL(setting);
  } catch {
    throw new Error(`NIANBAO_BASE_URL is not an address: ${setting}; ${hint}`);
  }
  if (url.protocol !== 'https:')
    throw new Error(`NIANBAO_BASE_URL has to begin with https: ${setting}; ${hint}`);
  if (url.search || url.hash)
    throw new Error(`NIANBAO_BASE_URL has to end before any ? or #: ${setting}; ${hint}`);
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

module.exports = { DEVELOPMENT, withBaseUrl };
