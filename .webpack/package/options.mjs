/** What `npm run package` is told. */
import { parseArgs } from 'node:util';
import { checkedBaseUrl } from '../manifest.cjs';

const USAGE = 'npm run package -- --base-url https://… [--no-windows] [--built] [--out FOLDER]';
/** What may stand in a path without a word of its own in nginx.conf, a shell or a manifest. */
const PLAIN_PATH = /^\/(?:[\p{L}\p{N}\-_.~]+\/)*$/u;

function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        'base-url': { type: 'string' },
        'no-windows': { type: 'boolean', default: false },
        built: { type: 'boolean', default: false },
        out: { type: 'string', default: 'dist/package' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`, { cause: error });
  }
}

function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return '';
  }
}

/**
 * @param {string[]} args
 * @returns {{baseUrl: string, hasWindows: boolean, isBuilt: boolean, out: string}} `isBuilt`: dist/site and dist/cli are
 * taken as they are; throws with words
 */
export function optionsOf(args) {
  const values = parsed(args);
  const baseUrl = checkedBaseUrl(values['base-url'], '--base-url ');
  if (!PLAIN_PATH.test(pathOf(baseUrl)))
    throw new Error(`the path of --base-url has to be of letters, digits and - _ . ~ alone: ${baseUrl}`);
  return { baseUrl, hasWindows: !values['no-windows'], isBuilt: values.built, out: values.out };
}
