/** The embedded workbook as Excel's side of a conversation with Microsoft's client library. */
import type { Univer } from '@univerjs/core';
import { Store } from '../store';
import { areaName, parseArea } from '../store/area';
import type { CellValue } from '../store/entry';
import type { ObjectKind } from '../store/objects';
import { hexColor } from '../store/styles';
import { Dispatcher } from './dispatcher';
import type { HostError } from './errors';
import {
  generalException,
  invalidOperationInCellEditMode,
  requestPayloadSizeLimitExceeded,
  responsePayloadSizeLimitExceeded,
} from './errors';
import { Events } from './events';
import { Failures, type Armed, type Due, type Failure } from './failures';
import type { Model } from './model';
import { hostObject, type ObjectType } from './objectType';
import { rangeType } from './objects/range';
import { workbookType } from './objects/workbook';
import { worksheetType } from './objects/worksheet';
import { Person } from './person';
import { ActionType, type EventEntry, type RequestBody, type ResponseBody } from './protocol';
import { EXCEL_2021, type RequirementSets } from './requirements';

export interface HostOptions {
  readonly requirementSets?: RequirementSets;
  readonly locale?: string;
}

/** One `context.sync()`. */
export interface Round {
  readonly actions: number;
  /** Length of the JSON of the request. */
  readonly bytes: number;
  /** The client's own clean-up of tracked objects after `Excel.run`. */
  readonly isCleanup: boolean;
  readonly request: RequestBody;
  readonly response: ResponseBody;
}

/** What a cell shows, for tests. */
export interface ShownCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly text: string;
  /** `#RRGGBB` with conditional formats; undefined without fill. */
  readonly fill: string | undefined;
  readonly fontColor: string;
}

/** The parts of the client's `Excel` namespace that the host looks into. */
export type ClientNamespace = Readonly<Record<string, unknown>>;

/** Set on a request that may wait until a person has finished typing (`Excel.run({ delayForCellEdit: true }, …)`). */
const DELAY_FOR_CELL_EDIT = 64;

/** How often requests may follow from events before that is taken for an endless loop. */
const MOST_TURNS = 200;

/** Made when office.js boots; has nothing to answer. */
const internalServiceType: ObjectType<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => undefined },
};

export class EmbeddedHost {
  readonly store: Store;
  readonly person: Person;
  readonly requirementSets: RequirementSets;
  readonly locale: string;
  /** Every request since the last `forgetRounds`. */
  readonly log: Round[] = [];
  private readonly dispatcher: Dispatcher;
  private readonly model: Model;
  private events: Events;
  private readonly sinks = new Set<(entries: readonly EventEntry[]) => void>();
  private client: () => ClientNamespace | undefined = () => undefined;
  /**
   * Characters that a request and a response may have. Excel on the web allows 5 MB of each:
   * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
   */
  payloadLimit = Infinity;
  private queue: Promise<unknown> = Promise.resolve();
  private telling: Promise<void> = Promise.resolve();
  private answered = 0;
  private untilFailure: number | undefined;
  private readonly failures = new Failures();
  private editing = false;
  private afterEditing: (() => void)[] = [];

  constructor(univer: Univer, { requirementSets = EXCEL_2021, locale = 'zh-CN' }: HostOptions = {}) {
    this.requirementSets = requirementSets;
    this.locale = locale;
    this.store = new Store(univer);
    this.model = {
      store: this.store,
      enumValues: (name) => enumValues(this.client()?.[name]),
      types: { range: rangeType, worksheet: worksheetType },
      subscriptions: new Set(),
      release: (reference) => this.dispatcher.release(reference),
    };
    this.dispatcher = new Dispatcher({
      root: hostObject(workbookType, this.model),
      services: {
        'Microsoft.InternalService.AddinInternalService': hostObject(internalServiceType, null),
      },
      clientHas: (typeName, member) => hasMember(this.client()?.[typeName], member),
      beforeRead: () => this.store.settle(),
      beforeWrite: () => this.countWrite(),
    });
    this.events = this.newEvents();
    this.person = new Person(
      this.store,
      () => this.settle(),
      (editing) => {
        this.cellEditMode = editing;
      },
    );
    this.store.changes.listen((change) => {
      const { events } = this;
      const listening = new Set(this.model.subscriptions);
      if (listening.size === 0) return;
      this.telling = this.telling.then(() => this.store.settle()).then(() => events.tell(change, listening));
    });
  }

  /** Requests that changed or read something; the client's own clean-up does not count. */
  get rounds(): number {
    return this.log.filter(({ isCleanup }) => !isCleanup).length;
  }

  /** Length of the JSON of those requests. */
  get bytes(): number {
    return this.log.filter(({ isCleanup }) => !isCleanup).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** How many objects the client has not released. */
  get trackedCount(): number {
    return this.dispatcher.trackedCount;
  }

  forgetRounds(): void {
    this.log.length = 0;
  }

  /** Whether a person is typing into a cell: Excel then refuses every request. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resume of this.afterEditing.splice(0)) resume();
  }

  /** The nth write action from now on fails with GeneralException; what came before it stays. */
  failAfter(count: number): void {
    this.untilFailure = count;
  }

  /** One of the coming requests fails as it is said; what is returned tells whether it has. */
  failNext(failure: Failure): Armed {
    return this.failures.add(failure);
  }

  /** Answers one request; requests are answered one after another. */
  process(request: RequestBody, flags: number): Promise<ResponseBody> {
    const answer = this.queue.then(() => this.answer(request, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Where events go; a transport adds itself. */
  addSink(sink: (entries: readonly EventEntry[]) => void): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  /** Gives the host the client's classes and enums, to tell wrong names from members that are not modelled. */
  attachClient(client: () => ClientNamespace | undefined): void {
    this.client = client;
  }

  /** What a cell shows now; `sheet` is a name or an id. Await `settle` first. */
  cell(sheet: string, address: string): ShownCell {
    const sheetId = this.store.sheets.find(sheet);
    const area = parseArea(address);
    if (sheetId === undefined || !area) throw new Error(`no cell ${sheet}!${address}`);
    const { startRow: row, startColumn: column } = area;
    const { cells, conditionalFormats } = this.store;
    const { fill, fontColor } = cells.format(sheetId, row, column);
    const shown = conditionalFormats.styleAt(sheetId, row, column);
    return {
      value: cells.value(sheetId, row, column),
      formula: cells.formula(sheetId, row, column),
      text: cells.text(sheetId, row, column),
      fill: shown?.bg?.rgb ? hexColor(shown.bg.rgb) : fill,
      fontColor: shown?.cl?.rgb ? hexColor(shown.cl.rgb) : fontColor,
    };
  }

  /** The merged areas of a sheet, as addresses. */
  merges(sheet: string): string[] {
    const sheetId = this.store.sheets.find(sheet);
    return sheetId === undefined ? [] : this.store.layout.merges(sheetId).map((area) => areaName(area));
  }

  /** What lies on the cells of a sheet: of each its kind, its place, and its name or what it says. */
  objects(sheet: string): { readonly kind: ObjectKind; readonly address: string; readonly text: string }[] {
    const sheetId = this.store.sheets.find(sheet);
    return this.store.objects
      .on(sheetId ?? '')
      .map(({ kind, area, name, content }) => ({ kind, address: areaName(area), text: name || content }));
  }

  /** Resolves when everything is written and calculated, its events were delivered, and no request follows from them. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const before = this.answered;
      this.store.changes.close();
      await this.store.settle();
      await this.telling;
      await this.queue;
      // Lets the client's handlers run.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (before === this.answered) return;
    }
    throw new Error('The add-in answers the events of its own changes without end.');
  }

  /** An empty workbook with the sheet `Sheet1`, nothing logged, no event registered. */
  async reset(): Promise<void> {
    await this.settle();
    this.store.reset();
    this.model.subscriptions.clear();
    this.events = this.newEvents();
    this.cellEditMode = false;
    this.untilFailure = undefined;
    this.failures.clear();
    this.payloadLimit = Infinity;
    await this.settle();
    this.forgetRounds();
  }

  dispose(): void {
    this.sinks.clear();
    this.store.dispose();
  }

  private newEvents(): Events {
    return new Events(this.model, (entry) => this.sinks.forEach((sink) => sink([entry])));
  }

  private async answer(request: RequestBody, flags: number): Promise<ResponseBody> {
    if (this.editing && flags & DELAY_FOR_CELL_EDIT)
      await new Promise<void>((resolve) => this.afterEditing.push(resolve));
    this.store.changes.close();
    const isCleanup = request.Actions.every(
      ({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference',
    );
    const bytes = JSON.stringify(request).length;
    const due = isCleanup ? undefined : this.failures.next(request.Actions.length);
    const answered = await this.respond(request, bytes, due);
    const isTooLarge =
      Number.isFinite(this.payloadLimit) && JSON.stringify(answered).length > this.payloadLimit;
    const response = isTooLarge ? refusal(responsePayloadSizeLimitExceeded()) : answered;
    this.store.flush();
    this.store.changes.close();
    this.store.book.forgetUndo();
    const actions = request.Actions.length;
    this.answered += 1;
    this.log.push({ actions, bytes, isCleanup, request, response });
    return response;
  }

  private async respond(request: RequestBody, bytes: number, due: Due | undefined): Promise<ResponseBody> {
    if (this.editing) return refusal(invalidOperationInCellEditMode());
    if (bytes > this.payloadLimit) return refusal(requestPayloadSizeLimitExceeded());
    if (!due) return this.dispatcher.run(request);
    const done = await this.dispatcher.run({ ...request, Actions: request.Actions.slice(0, due.actions) });
    if (done.Error) return done;
    if (due.isAnswerLost) return refusal(due.error);
    return refusal(due.error, done, Math.min(due.actions, request.Actions.length - 1));
  }

  private countWrite(): void {
    if (this.untilFailure === undefined) return;
    this.untilFailure -= 1;
    if (this.untilFailure > 0) return;
    this.untilFailure = undefined;
    throw generalException();
  }
}

/** An error in place of an answer, or behind the results of what came before the action with this index. */
function refusal(
  { code: Code, message: Message, httpStatus: HttpStatusCode }: HostError,
  { Results, TraceIds }: Pick<ResponseBody, 'Results' | 'TraceIds'> = { Results: [], TraceIds: [] },
  ActionIndex = 0,
): ResponseBody {
  return { Results, TraceIds, Error: { Code, Message, Location: '', ActionIndex, HttpStatusCode } };
}

function enumValues(candidate: unknown): readonly unknown[] | undefined {
  return candidate !== null && typeof candidate === 'object' ? Object.values(candidate) : undefined;
}

function hasMember(candidate: unknown, member: string): boolean | undefined {
  if (typeof candidate !== 'function') return undefined;
  const prototype: unknown = candidate.prototype;
  return prototype !== null && typeof prototype === 'object' ? member in prototype : undefined;
}
