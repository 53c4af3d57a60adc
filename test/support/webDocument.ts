/** What is read of a web page. */
import type { Grid } from '../../src/grid';
import { readHtml } from '../../src/readers';

export const readPage = (html: string): readonly Grid[] => readHtml(new TextEncoder().encode(html), 'a.html');
