/** What is served: the files of a folder, found once, each with the headers that the build's headers.json gives it. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { SiteError } from '../../messages/siteErrors';

export type Headers = Readonly<Record<string, string>>;

export interface SiteFile {
  readonly place: string;
  readonly headers: Headers;
}

/** Files by their path within the site, without a slash before it. Whatever is asked for and is not in here is not there. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** An entry of headers.json: of two whose pattern is found in the path and that name a header, the later one counts. */
interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: Headers;
}

/** What a folder holds that is a site. */
const PAGE = 'taskpane.html';
const HEADERS = 'headers.json';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/** A site that says nothing of its own is still not guessed at, and asked about each time. */
const LEAST: Headers = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function headerRule(entry: unknown): HeaderRule {
  if (!isRecord(entry) || typeof entry.pattern !== 'string' || !isRecord(entry.headers))
    throw new TypeError('no entry of headers');
  const { headers } = entry;
  if (!Object.values(headers).every((value) => typeof value === 'string'))
    throw new TypeError('a header without a text');
  return { pattern: new RegExp(entry.pattern), headers: headers as Headers };
}

async function headerRules(folder: string): Promise<readonly HeaderRule[]> {
  const file = join(folder, HEADERS);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return [];
  }
  try {
    const entries: unknown = JSON.parse(text);
    if (!Array.isArray(entries)) throw new TypeError('no list of headers');
    return entries.map(headerRule);
  } catch (thrown) {
    throw new SiteError('site/headers', { file }, thrown);
  }
}

/** The files in a folder and below, by their places; a folder that cannot be read holds none. */
async function placesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const places = found.map(async (each): Promise<readonly string[]> => {
    const place = join(folder, each.name);
    if (each.isDirectory()) return placesIn(place);
    return each.isFile() ? [place] : [];
  });
  return (await Promise.all(places)).flat();
}

/** The files of the site in a folder; links are not followed. Throws `site/folder` or `site/headers`. */
export async function filesOf(given: string): Promise<SiteFiles> {
  const folder = resolve(given);
  const places = (await placesIn(folder)).filter((place) => place !== join(folder, HEADERS));
  if (!places.includes(join(folder, PAGE))) throw new SiteError('site/folder', { folder: given });
  const rules = await headerRules(folder);
  return new Map(
    places.map((place) => {
      const path = relative(folder, place).split(sep).join('/');
      const own = rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers);
      const type = { 'Content-Type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' };
      return [path, { place, headers: Object.assign({}, LEAST, ...own, type) as Headers }];
    }),
  );
}
