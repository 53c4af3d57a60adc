/** A way to put something beside this year's tables: which pages the file has. */
import type { Random } from '../../support/random';
import type { Model, ModelTable } from '../model';
import type { Book, Draft, Page } from './draft';
import { isTable } from './tables';
import type { Way } from './way';

export interface CopyWay extends Way {
  readonly book: (draft: Draft) => Book;
}

export type CopyWays = Readonly<Record<string, CopyWay>>;

export const page = (name: string, model: Model): Page => ({ name, model });

/** A sheet for each table, with the lines before it; what stands behind the last is on the last. */
export function sheetsOf(model: Model, name: (table: ModelTable) => string): Book {
  const pages: Page[] = [];
  let waiting: Model = [];
  for (const block of model) {
    waiting = [...waiting, block];
    if (!isTable(block)) continue;
    pages.push(page(name(block), waiting));
    waiting = [];
  }
  const last = pages.at(-1);
  return last
    ? [...pages.slice(0, -1), page(last.name, [...last.model, ...waiting])]
    : [page('年报', waiting)];
}

/** All on one sheet, or a sheet for each table. */
export const pages = (model: Model, name: string, random: Random): Book =>
  random.chance(0.5) ? [page(name, model)] : sheetsOf(model, (table) => `${name}${table.name}`);
