/** An ExcelWorkbook in memory that holds what a Plan puts into it: enough for the pane, with no Office.js. */
import { recognizeWorkbook } from '../../src/recognize';
import { editionById } from '../../src/form';
import type {
  CellWrite,
  ExcelWorkbook,
  Existing,
  Filtering,
  Inserted,
  SheetsReading,
  StepName,
  StepOutcome,
  Unread,
  Update,
} from '../../src/excel';
import { listNames } from '../../src/grid';
import type { Address, Workbook } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { Plan, PlanOptions } from '../../src/layout';
import { UserError } from '../../src/messages';
import type { Report } from '../../src/report';
import { withCell, workbookOfPlan } from '../support/planned';

const EMPTY: Workbook = { grids: [], names: new Map(), properties: new Map() };

/** Sheets of the same name give way, the others stay. */
function withPlan(workbook: Workbook, plan: Plan): Workbook {
  const planned = workbookOfPlan(plan);
  const fresh = new Set(planned.grids.map(({ name }) => name));
  plan.removes?.sheets.forEach((name) => fresh.add(name));
  const kept = [...workbook.names].filter(([name]) => !plan.removes?.names.includes(name));
  return {
    grids: [...workbook.grids.filter(({ name }) => !fresh.has(name)), ...planned.grids],
    names: new Map([...kept, ...planned.names]),
    properties: new Map([...workbook.properties, ...planned.properties]),
  };
}

type Method =
  | 'insert'
  | 'read'
  | 'readNamed'
  | 'readSheets'
  | 'update'
  | 'select'
  | 'show'
  | 'filter'
  | 'write'
  | 'undo'
  | 'redo'
  | 'forgetSteps'
  | 'openCopy';

/** A step, with the workbook before and after it. */
interface Taken {
  readonly step: StepName;
  readonly before: Workbook;
  readonly after: Workbook;
}

export class FakeWorkbook implements ExcelWorkbook {
  content = EMPTY;
  readonly selections: (readonly Address[])[] = [];
  /** Sheets that were shown. */
  readonly shown: string[] = [];
  reads = 0;
  /** Readings of the whole workbook. */
  readonly sheetReads: ('anew' | 'again')[] = [];
  /** What such a reading leaves out. */
  unread: readonly Unread[] = [];
  /** Reads that are under way now, and the most that ever were. */
  overlapping = { now: 0, most: 0 };
  private done: readonly Taken[] = [];
  private undone: readonly Taken[] = [];
  /** What the next step says of the history. */
  outcome: StepOutcome = { forgotten: 0, undoable: true };
  /** How inserted sheets were taken out. */
  readonly takenOut: Inserted[] = [];
  private readonly watchers = new Set<() => void>();
  private readonly selectionWatchers = new Set<() => void>();
  /** The cell in which the user is. */
  active: Address | null = null;
  private readonly failures: { readonly method: Method; readonly error: UserError }[] = [];

  /** A workbook with this report in it. */
  static holding(report: Report, options: PlanOptions = {}): FakeWorkbook {
    const edition = editionById(report.edition);
    if (!edition) throw new Error(`no edition ${report.edition}`);
    const workbook = new FakeWorkbook();
    workbook.content = workbookOfPlan(planReport(edition, { ...options, report }));
    return workbook;
  }

  /** A workbook as it was read from somewhere. */
  static of(content: Workbook): FakeWorkbook {
    const workbook = new FakeWorkbook();
    workbook.content = content;
    return workbook;
  }

  /** The next call of the method fails. */
  failNext(method: Method, error: UserError): void {
    this.failures.push({ method, error });
  }

  /** A button of the ribbon puts a plan in, beside the pane. */
  async insertFromRibbon(plan: Plan): Promise<void> {
    await this.insert(() => plan, 'replace', 'insert');
    this.watchers.forEach((notify) => notify());
  }

  /** Somebody types into the sheet. */
  edit(cell: CellWrite): void {
    this.content = withCell(this.content, cell);
    this.watchers.forEach((notify) => notify());
  }

  /** Somebody changes the figure with this id. */
  editFigure(field: string, value: number | string | null): void {
    const address = [...this.report().figures].find(([id]) => id === field)?.[1].address;
    if (!address) throw new Error(`no place for ${field}`);
    this.edit({ address, value });
  }

  report(): Report {
    return recognizeWorkbook(this.content);
  }

  private tryOnce(method: Method): void {
    const index = this.failures.findIndex((failure) => failure.method === method);
    const [failure] = index < 0 ? [] : this.failures.splice(index, 1);
    if (failure) throw failure.error;
  }

  private take(step: StepName, after: Workbook): void {
    this.done = [{ step, before: this.content, after }, ...this.done];
    this.undone = [];
    this.content = after;
  }

  async insert(makePlan: (suffix: string) => Plan, existing: Existing, step: StepName) {
    await Promise.resolve();
    const taken = this.content.grids.map(({ name }) => name);
    const wanted = makePlan('').sheets.map(({ name }) => name);
    const exist = wanted.filter((name) => taken.includes(name));
    if (exist.length > 0 && existing === 'ask')
      throw new UserError('template/sheets-exist', { sheets: listNames(exist) });
    const plan = makePlan(exist.length > 0 && existing === 'rename' ? '2' : '');
    await Promise.resolve();
    this.tryOnce('insert');
    this.take(step, withPlan(this.content, plan));
    const setAside = existing === 'replace' ? exist : [];
    return { sheets: plan.sheets.map(({ name }) => name), setAside, ...this.outcome };
  }

  async read() {
    this.reads++;
    this.overlapping.now++;
    this.overlapping.most = Math.max(this.overlapping.most, this.overlapping.now);
    await Promise.resolve();
    this.overlapping.now--;
    this.tryOnce('read');
    return this.content;
  }

  async readSheets(anew: boolean): Promise<SheetsReading> {
    this.sheetReads.push(anew ? 'anew' : 'again');
    await Promise.resolve();
    this.tryOnce('readSheets');
    return { workbook: this.content, unread: this.unread };
  }

  async readNamed(sheets: readonly string[]): Promise<Workbook> {
    await Promise.resolve();
    this.tryOnce('readNamed');
    return { ...this.content, grids: this.content.grids.filter(({ name }) => sheets.includes(name)) };
  }

  async update({ sheets }: Update, step: StepName) {
    await Promise.resolve();
    this.tryOnce('update');
    const writes = sheets.flatMap(({ sheet, cells }) =>
      cells.map(({ row, column, value, formula }) => ({
        address: { kind: 'sheet' as const, grid: sheet, row, column },
        value,
        formula,
      })),
    );
    this.take(step, writes.reduce(withCell, this.content));
    return this.outcome;
  }

  async select(addresses: readonly Address[]) {
    await Promise.resolve();
    this.tryOnce('select');
    this.selections.push(addresses);
  }

  async show(sheet: string) {
    await Promise.resolve();
    this.tryOnce('show');
    this.shown.push(sheet);
  }

  /** Filters that were set. */
  readonly filters: Filtering[] = [];

  async filter(filtering: Filtering) {
    await Promise.resolve();
    this.tryOnce('filter');
    this.filters.push(filtering);
  }

  async write(cells: readonly CellWrite[], step: StepName) {
    await Promise.resolve();
    this.tryOnce('write');
    this.take(step, cells.reduce(withCell, this.content));
    return this.outcome;
  }

  history() {
    const names = (steps: readonly Taken[]) => steps.map(({ step }) => step);
    return Promise.resolve({ undo: names(this.done), redo: names(this.undone) });
  }

  async undo(inserted: Inserted = 'delete') {
    await Promise.resolve();
    this.tryOnce('undo');
    const [step, ...rest] = this.done;
    if (!step) return null;
    this.takenOut.push(inserted);
    this.content = step.before;
    this.done = rest;
    this.undone = [step, ...this.undone];
    return step.step;
  }

  async redo() {
    await Promise.resolve();
    this.tryOnce('redo');
    const [step, ...rest] = this.undone;
    if (!step) return null;
    this.content = step.after;
    this.undone = rest;
    this.done = [step, ...this.done];
    return step.step;
  }

  readonly opened: Uint8Array[] = [];

  async openCopy(bytes: Uint8Array) {
    await Promise.resolve();
    this.tryOnce('openCopy');
    this.opened.push(bytes);
  }

  async forgetSteps() {
    await Promise.resolve();
    this.tryOnce('forgetSteps');
    this.done = [];
    this.undone = [];
  }

  loadAhead() {
    return Promise.resolve();
  }

  /** Somebody goes to another cell. */
  goTo(address: Address | null): void {
    this.active = address;
    this.selectionWatchers.forEach((notify) => notify());
  }

  activeCell() {
    return Promise.resolve(this.active);
  }

  watchSelection(onSelect: () => void) {
    this.selectionWatchers.add(onSelect);
    return Promise.resolve(() => {
      this.selectionWatchers.delete(onSelect);
      return Promise.resolve();
    });
  }

  watch(onEdit: () => void) {
    this.watchers.add(onEdit);
    return Promise.resolve(() => {
      this.watchers.delete(onEdit);
      return Promise.resolve();
    });
  }
}
