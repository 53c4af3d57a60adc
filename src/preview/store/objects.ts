/** What lies on the cells of a sheet and is no cell: comments, notes, drawings, charts, tables. Univer has no model for it. */
import { intersection, type Area } from './area';
import type { Moved } from './references';
import { newId } from './workbook';

export type ObjectKind = 'comment' | 'note' | 'shape' | 'chart' | 'table' | 'pivotTable';

export interface SheetObject {
  readonly id: string;
  readonly kind: ObjectKind;
  readonly sheetId: string;
  readonly name: string;
  /** Of a comment or note. */
  readonly content: string;
  /** The cells it stands at, or lies over. */
  readonly area: Area;
}

/** These go with their cells; a drawing keeps its place when the cells under it go. */
const GONE_WITH_CELLS: ReadonlySet<ObjectKind> = new Set<ObjectKind>([
  'comment',
  'note',
  'table',
  'pivotTable',
]);

export class Objects {
  private all: readonly SheetObject[] = [];

  /** Of one kind, of one sheet or of all. */
  of(kind: ObjectKind, sheetId?: string): SheetObject[] {
    return this.all.filter((each) => each.kind === kind && (sheetId ?? each.sheetId) === each.sheetId);
  }

  on(sheetId: string): SheetObject[] {
    return this.all.filter((each) => each.sheetId === sheetId);
  }

  find(id: string): SheetObject | undefined {
    return this.all.find((each) => each.id === id);
  }

  /** The areas of the tables and pivot tables of a sheet. */
  tables(sheetId: string): Area[] {
    return this.on(sheetId)
      .filter(({ kind }) => kind === 'table' || kind === 'pivotTable')
      .map(({ area }) => area);
  }

  add(object: Omit<SheetObject, 'id'>): SheetObject {
    const added = { ...object, id: newId() };
    this.all = [...this.all, added];
    return added;
  }

  delete(id: string): void {
    this.all = this.all.filter((each) => each.id !== id);
  }

  /** Notes and comments of an area, which clearing everything in it takes away. */
  deleteRemarks(sheetId: string, area: Area): void {
    this.all = this.all.filter(
      (each) =>
        each.sheetId !== sheetId ||
        (each.kind !== 'note' && each.kind !== 'comment') ||
        !intersection(each.area, area),
    );
  }

  /** Everything moves along with the cells of a sheet. */
  move(sheetId: string, moved: Moved): void {
    this.all = this.all.flatMap((each) => {
      if (each.sheetId !== sheetId) return each;
      const area = moved(each.area);
      if (area) return { ...each, area };
      return GONE_WITH_CELLS.has(each.kind) ? [] : each;
    });
  }

  copy(fromId: string, toId: string): void {
    for (const { id: _, ...object } of this.on(fromId)) this.add({ ...object, sheetId: toId });
  }

  deleteSheet(sheetId: string): void {
    this.all = this.all.filter((each) => each.sheetId !== sheetId);
  }

  clear(): void {
    this.all = [];
  }
}
