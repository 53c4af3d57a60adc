/**
 * What has to be true of the workbook after each action. Told from the stand-in's store before and after, and from what
 * was asked of the workbook: nothing here asks the code under test what it ought to have done.
 */
import { cellName, rectangleName } from '../../src/grid';
import type { CellWrite, StepName } from '../../src/excel';
import type { Plan } from '../../src/layout';
import type { UserError } from '../../src/messages';
import type { EmbeddedHost } from '../../src/preview/host/host';
import type { Call } from './pane';
import { called, calledCells, changedCells, differences, EMPTY_CELL, isEntered, worded } from './snapshot';
import type { CellChanged, CellState, SheetSnapshot, Snapshot } from './snapshot';

/** A step that can be undone, or done again, as it was seen from outside. */
interface SeenStep {
  readonly name: StepName;
  readonly kind: 'write' | 'insert';
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What its cells carry in the store, as long as they are there. */
  readonly tag: string;
}

const REFUSALS: ReadonlySet<string> = new Set([
  'undo/changed-since',
  'undo/moved',
  'undo/would-lose',
  'write/protected',
]);

/** So many failures, and the workbook may not even be looked at any more: then more may be told than is left. */
const BLINDING = 5;

const few = (texts: readonly string[]): string[] =>
  texts.length > 6 ? [...texts.slice(0, 6), `… ${texts.length} in all`] : [...texts];

const sheetById = ({ sheets }: Snapshot, id: string): SheetSnapshot | undefined =>
  sheets.find((sheet) => sheet.id === id);

/** Cells of sheets that are in both, by id: what was entered or formatted differently. */
function changesById(before: Snapshot, after: Snapshot): (CellChanged & { readonly sheet: SheetSnapshot })[] {
  const [calls, callsAfter] = [called(before), called(after)];
  return before.sheets.flatMap((sheet) => {
    const other = sheetById(after, sheet.id);
    if (!other) return [];
    return changedCells(calledCells(sheet, calls), calledCells(other, callsAfter), false).map((change) => ({
      ...change,
      sheet: other,
    }));
  });
}

/** The cell that Excel is to show after a write, by the rules of the issue: a figure makes a text cell an ordinary one. */
function written(value: CellWrite['value'], before: CellState): CellState {
  if (typeof value === 'number') {
    const format = before.format === '@' ? 'General' : before.format;
    return { value, type: 'Double', formula: undefined, format };
  }
  if (value === null || value === '') return { ...EMPTY_CELL, format: before.format };
  return { value, type: 'String', formula: undefined, format: before.format };
}

const equal = (one: CellState, other: CellState): boolean =>
  one.value === other.value &&
  one.type === other.type &&
  one.formula === other.formula &&
  one.format === other.format;

/** Sheets, their look and order, names and properties: all that writing cells does not touch. */
function frame(before: Snapshot, after: Snapshot): string[] {
  const without = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: new Map<string, CellState>() })),
  });
  return differences(without(before), without(after));
}

function afterWrite(before: Snapshot, after: Snapshot, cells: readonly CellWrite[]): string[] {
  const asked = new Map(
    cells.map(({ address, value }) => [`${address.grid}!${cellName(address.row, address.column)}`, value]),
  );
  const wrong = before.sheets.flatMap((sheet) => {
    const other = sheetById(after, sheet.id);
    const unasked = changedCells(sheet.cells, other?.cells ?? new Map<string, CellState>(), false).filter(
      ({ address }) => !asked.has(`${sheet.name}!${address}`),
    );
    return unasked.map(
      ({ address, before: one, after: two }) =>
        `written without being asked: ${sheet.name}!${address}: ${worded(one)} → ${worded(two)}`,
    );
  });
  const missed = [...asked].flatMap(([place, value]) => {
    const [name, address] = [place.slice(0, place.lastIndexOf('!')), place.slice(place.lastIndexOf('!') + 1)];
    const at = ({ sheets }: Snapshot) =>
      sheets.find((sheet) => sheet.name === name)?.cells.get(address) ?? EMPTY_CELL;
    const expected = written(value, at(before));
    return equal(at(after), expected) ? [] : [`${place} is ${worded(at(after))}, not ${worded(expected)}`];
  });
  return [...frame(before, after), ...wrong, ...missed];
}

/** What was there stays, under other names and hidden where it made room. */
function afterInsert(before: Snapshot, after: Snapshot, plan: Plan): string[] {
  const planned = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  const known = new Set(before.sheets.map(({ id }) => id));
  const old = before.sheets.flatMap((sheet) => {
    const now = sheetById(after, sheet.id);
    if (!now) return [`sheet ${sheet.name} is gone`];
    const isAside = planned.has(sheet.name.toLowerCase());
    const isRight = isAside
      ? /（旧\d*）$/.test(now.name) && now.visibility === 'Hidden'
      : now.name === sheet.name && now.visibility === sheet.visibility;
    return isRight
      ? []
      : [`sheet ${sheet.name} (${sheet.visibility}) became ${now.name} (${now.visibility})`];
  });
  const changed = changesById(before, after).map(
    ({ sheet, address, before: one, after: two }) =>
      `changed by an insertion: ${sheet.name}!${address}: ${worded(one)} → ${worded(two)}`,
  );
  const added = after.sheets.filter(({ id }) => !known.has(id));
  const names = added.map(({ name }) => name).join('、');
  const wanted = plan.sheets.map(({ name }) => name).join('、');
  const cells = plan.sheets.flatMap((sheet) => {
    const there = added.find(({ name }) => name === sheet.name)?.cells ?? new Map<string, CellState>();
    const expected = new Map(
      sheet.cells.flatMap((cell) =>
        cell.formula === null && (cell.value === null || cell.value === '')
          ? []
          : [[cellName(cell.row, cell.column), cell] as const],
      ),
    );
    return [...new Set([...expected.keys(), ...there.keys()])].flatMap((address) => {
      const [want, have] = [expected.get(address), there.get(address) ?? EMPTY_CELL];
      const isRight = want
        ? want.formula === null
          ? have.value === want.value && have.formula === undefined
          : have.formula !== undefined
        : !isEntered(have) && have.formula === undefined;
      const value = want?.formula ?? want?.value ?? null;
      return isRight ? [] : [`${sheet.name}!${address} is ${worded(have)}, not ${String(value)}`];
    });
  });
  const own = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const [calls, callsAfter] = [called(before), called(after)];
  const otherNames = [...before.names].flatMap(([name, formula]) => {
    if (own.has(name.toLowerCase()) || name.includes('!')) return [];
    const now = after.names.get(name);
    return now !== undefined && callsAfter(now) === calls(formula)
      ? []
      : [`name ${name}: ${formula} → ${now ?? 'none'}`];
  });
  const ownNames = plan.names.flatMap(({ name, sheet, area }) => {
    const now = [...after.names].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
    const want = `=${sheet}!${rectangleName(area, true)}`;
    return now === want ? [] : [`name ${name}: ${now ?? 'none'}, not ${want}`];
  });
  const properties = new Map([...before.properties, ...Object.entries(plan.properties)]);
  // Excel takes no empty ones.
  for (const [key, value] of properties) if (value === '') properties.delete(key);
  const wrongProperties = [...new Set([...properties.keys(), ...after.properties.keys()])].flatMap((key) =>
    properties.get(key) === after.properties.get(key)
      ? []
      : [`property ${key}: ${after.properties.get(key) ?? 'none'}, not ${properties.get(key) ?? 'none'}`],
  );
  return [
    ...old,
    ...changed,
    ...(names === wanted ? [] : [`inserted: ${names}, not ${wanted}`]),
    ...cells,
    ...otherNames,
    ...ownNames,
    ...wrongProperties,
  ];
}

/** Sheets that went away although they hold what the step did not put in, and cells of others that changed. */
function lost(before: Snapshot, after: Snapshot, step: SeenStep, inserted: boolean): string[] {
  return before.sheets.flatMap((sheet) => {
    if (sheetById(after, sheet.id)) return [];
    const put = inserted ? sheetById(step.after, sheet.id) : undefined;
    if (!put) return [`sheet ${sheet.name} is gone`];
    const typed = changedCells(put.cells, sheet.cells, false).filter(
      ({ before: one, after: two }) =>
        isEntered(two) || (two.formula !== undefined && one.formula === undefined),
    );
    return typed.map(({ address, after: two }) => `lost with ${sheet.name}: ${address} ${worded(two)}`);
  });
}

const contentOf = ({ value, type, formula }: CellState): string =>
  formula === undefined ? `${type} ${String(value)}` : 'formula';

/** Contents that came and went, whatever cells they stood in. */
const transitions = (changes: readonly CellChanged[], back: boolean): string[] =>
  changes
    .map(({ before, after }) => (back ? [after, before] : [before, after]).map(contentOf))
    .filter(([from, to]) => from !== to || from === 'formula')
    .map((pair) => pair.join(' → '))
    .sort();

function tagOf(host: EmbeddedHost, sheetId: string, address: string): readonly string[] {
  const { row, column } = placeOf(address);
  const custom = host.store.book.sheet(sheetId).getCellRaw(row, column)?.custom;
  return (custom?.['steps'] as readonly string[] | undefined) ?? [];
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export interface Judged {
  readonly wrong: readonly string[];
  /** The workbook was left between, and it was said so: what follows cannot be judged. */
  readonly torn: boolean;
}

export class Judge {
  private undo: SeenStep[] = [];
  private redo: SeenStep[] = [];
  private tags = 0;

  constructor(private readonly host: EmbeddedHost) {}

  /** What the pane ought to offer, newest first. */
  get history(): { readonly undo: readonly StepName[]; readonly redo: readonly StepName[] } {
    const names = (steps: readonly SeenStep[]) => steps.map(({ name }) => name);
    return { undo: names(this.undo), redo: names(this.redo) };
  }

  /** Whether nothing happened since the newest step, so that it has to go back exactly. */
  isFresh(now: Snapshot, way: 'undo' | 'redo'): boolean {
    const [step] = this[way];
    return step !== undefined && differences(way === 'undo' ? step.after : step.before, now).length === 0;
  }

  judge(before: Snapshot, after: Snapshot, calls: readonly Call[], faults: number): Judged {
    const done = calls.filter(({ error }) => error === null);
    if (done.length > 1) return { wrong: [`done ${done.length} times`], torn: true };
    const [call] = done;
    if (call) {
      const wrong = this.judgeDone(before, after, call);
      return { wrong: few(wrong), torn: false };
    }
    const torn = calls.map(({ error }) => error).find((error) => error?.code.endsWith('/not-restored'));
    if (torn) return { wrong: few(this.judgeTorn(before, after, torn, faults >= BLINDING)), torn: true };
    const wrong = differences(before, after).map((each) => `changed although it failed: ${each}`);
    const refused = faults > 0 ? [] : this.judgeRefusals(before, calls);
    return { wrong: few([...wrong, ...refused]), torn: false };
  }

  private judgeDone(before: Snapshot, after: Snapshot, call: Call): string[] {
    switch (call.method) {
      case 'write': {
        if (call.cells.length === 0) return differences(before, after);
        const wrong = afterWrite(before, after, call.cells);
        this.add(call, {
          name: call.step,
          kind: 'write',
          before,
          after,
          tag: this.tagCells(after, call.cells),
        });
        return wrong;
      }
      case 'insert': {
        if (!call.plan) return ['inserted without a plan'];
        const wrong = afterInsert(before, after, call.plan);
        this.add(call, { name: call.step, kind: 'insert', before, after, tag: '' });
        return wrong;
      }
      case 'undo':
      case 'redo':
        return this.judgeTurn(before, after, call);
      case 'forget':
        this.undo = [];
        this.redo = [];
        return differences(before, after);
    }
  }

  private judgeTurn(
    before: Snapshot,
    after: Snapshot,
    call: Extract<Call, { method: 'undo' | 'redo' }>,
  ): string[] {
    const isUndo = call.method === 'undo';
    const isFresh = this.isFresh(before, call.method);
    const step = (isUndo ? this.undo : this.redo).shift();
    if (!step) {
      const changed = differences(before, after);
      return call.step === null ? changed : [`${call.method} of ${call.step}, which nobody did`, ...changed];
    }
    if (call.step !== step.name) return [`${call.method} of ${String(call.step)}, not ${step.name}`];
    const keeps = call.method === 'undo' && call.inserted === 'keep-as-old' && step.kind === 'insert';
    // What goes back next is what came just now: sheets that are put in again are others than those before.
    if (isUndo) this.redo = keeps ? [] : [{ ...step, before: after, after: before }, ...this.redo];
    else this.undo = [{ ...step, before, after }, ...this.undo];
    if (isFresh && !keeps) {
      const wanted = isUndo ? step.before : step.after;
      return differences(wanted, after).map(
        (each) => `not exactly ${isUndo ? 'undone' : 'done again'}: ${each}`,
      );
    }
    const gone = lost(before, after, step, isUndo && !keeps);
    if (step.kind === 'insert') {
      if (isUndo) this.redo = this.redo.map((each) => ({ ...each, tag: '' }));
      const changes = changesById(before, after).filter(
        ({ before: one, after: two }) => isEntered(one) && !equal(one, two),
      );
      return [
        ...gone,
        ...changes.map(
          ({ sheet, address, before: one, after: two }) =>
            `changed by ${call.method} of an insertion: ${sheet.name}!${address}: ${worded(one)} → ${worded(two)}`,
        ),
      ];
    }
    return [...gone, ...frame(before, after), ...this.judgeMoved(before, after, step, isUndo)];
  }

  /** Cells of a step that somebody edited around: the same contents come back, into the cells that the step wrote. */
  private judgeMoved(before: Snapshot, after: Snapshot, step: SeenStep, isUndo: boolean): string[] {
    const changes = changesById(before, after);
    const [wanted, got] = [
      transitions(changesById(step.before, step.after), isUndo),
      transitions(changes, false),
    ];
    const astray =
      step.tag === ''
        ? []
        : changes.filter(({ sheet, address }) => !tagOf(this.host, sheet.id, address).includes(step.tag));
    return [
      ...(wanted.join('\n') === got.join('\n')
        ? []
        : [`${isUndo ? 'undone' : 'done again'}: ${got.join(', ')}, not ${wanted.join(', ')}`]),
      ...astray.map(
        ({ sheet, address, before: one, after: two }) =>
          `in a cell that the step did not write: ${sheet.name}!${address}: ${worded(one)} → ${worded(two)}`,
      ),
    ];
  }

  private judgeRefusals(before: Snapshot, calls: readonly Call[]): string[] {
    return calls.flatMap(({ method, error }) => {
      if ((method !== 'undo' && method !== 'redo') || !error) return [];
      if (this.isFresh(before, method))
        return [
          `${method} refused although nothing happened since: ${error.code} ${JSON.stringify(error.details)}`,
        ];
      const known = method === 'redo' ? [...REFUSALS, 'template/sheets-exist'] : [...REFUSALS];
      return known.includes(error.code)
        ? []
        : [`${method} failed with ${error.code} ${JSON.stringify(error.details)}`];
    });
  }

  /** What is told is what is left, no more and no less. */
  private judgeTorn(before: Snapshot, after: Snapshot, error: UserError, blind: boolean): string[] {
    const gone = before.sheets
      .filter(({ id }) => !sheetById(after, id))
      .map(({ name }) => `sheet ${name} is gone`);
    if (error.code === 'write/not-restored') {
      const left = changesById(before, after).map(({ sheet, address }) => `${sheet.name}!${address}`);
      const told = String(error.details['cells'] ?? '');
      const [named = '', rest] = told.split('…（');
      const names = named === '' ? [] : named.split('、');
      const count = rest === undefined ? names.length : Number.parseInt(rest, 10);
      const isExact =
        (blind ? count >= left.length : count === left.length) &&
        (left.length > 6 || left.every((each) => told.includes(each)));
      return [...gone, ...(isExact ? [] : [`told ${told}, left ${left.join('、')}`])];
    }
    const known = new Set(before.sheets.map(({ id }) => id));
    const left = [
      ...after.sheets.filter(({ id }) => !known.has(id)).map(({ name }) => name),
      ...before.sheets.flatMap((sheet) => {
        const now = sheetById(after, sheet.id);
        return now && (now.name !== sheet.name || now.visibility !== sheet.visibility) ? [now.name] : [];
      }),
    ];
    // Names of sheets hold the mark that stands between them, and they may be told in any order.
    const told = ['sheets', 'old']
      .map((part) => String(error.details[part] ?? ''))
      .filter((names) => names !== '')
      .join('、');
    const isExact =
      left.every((each) => told.includes(each)) && (blind || told.length === left.join('、').length);
    const changed = changesById(before, after)
      .filter(({ before: one }) => isEntered(one))
      .map(({ sheet, address }) => `changed: ${sheet.name}!${address}`);
    return [...gone, ...changed, ...(isExact ? [] : [`told ${told}, left ${left.join('、')}`])];
  }

  private add({ outcome }: Call, step: SeenStep): void {
    const all = [step, ...this.undo];
    this.undo = outcome?.undoable ? all.slice(0, all.length - outcome.forgotten) : [];
    this.redo = [];
  }

  /** Marks cells in the store, where the mark goes along with them wherever a person moves them. */
  private tagCells(after: Snapshot, cells: readonly CellWrite[]): string {
    this.tags += 1;
    const tag = `step ${this.tags}`;
    for (const { address } of cells) {
      const id = after.sheets.find(({ name }) => name === address.grid)?.id;
      const raw =
        id === undefined ? undefined : this.host.store.book.sheet(id).getCellRaw(address.row, address.column);
      if (!raw) continue;
      const before = (raw.custom?.['steps'] as readonly string[] | undefined) ?? [];
      raw.custom = { ...raw.custom, steps: [...before, tag] };
    }
    return tag;
  }
}
