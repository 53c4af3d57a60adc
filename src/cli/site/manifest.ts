/** The manifest of a site for the address at which this computer serves it. */
import { SiteError } from '../../messages/siteErrors';

const PAGE = /<SourceLocation DefaultValue="(https:\/\/[^"]*\/)taskpane\.html"/;
const ID = /<Id>([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})<\/Id>/i;

export interface LocalManifest {
  readonly text: string;
  /** By which Excel knows the add-in. */
  readonly id: string;
}

/** By which Excel knows the add-in of a manifest, or undefined. */
export const idOf = (text: string): string | undefined => ID.exec(text)?.[1];

/** The manifest with another address in place of its own; `url` has a closing slash. Throws `site/manifest`. */
export function localManifest(text: string, url: string, file: string): LocalManifest {
  const [base, id] = [PAGE.exec(text)?.[1], idOf(text)];
  if (base === undefined || id === undefined) throw new SiteError('site/manifest', { file });
  return { text: text.replaceAll(`"${base}`, `"${url}`), id };
}
