/** What the ledger's parts of the pane know while it is open, and what can be done with it. The workbook is the only place where anything lasts. */
import { ledgerBookNow } from '../../addin/ledger/book';
import type { LedgerBook } from '../../addin/ledger/book';
import { countedUpdate, typedUpdate } from '../../addin/ledger/counted';
import { addedRows, changedCells, newRowCells, sameRow, writablePlace } from '../../addin/ledger/rows';
import { figureFilter, kindFilter, numbersFilter } from '../../addin/ledger/shown';
import type { Kind } from '../../addin/ledger/shown';
import { applicationOf, valuesOf } from '../../addin/ledger/values';
import type { ApplicationValues } from '../../addin/ledger/values';
import { keepMapping } from '../../addin/ledger/mappings';
import { yearCells } from '../../addin/ledger/year';
import type { OpenReport } from '../../addin';
import type { Filtering } from '../../excel';
import type { Edition, FieldId } from '../../form';
import type { Workbook } from '../../grid';
import { openAt } from '../../ledger';
import type { Application, Ledger } from '../../ledger';
import { mappingKey } from '../../ledger/foreign';
import { planLedger } from '../../ledger/sheets';
import { readLedger } from '../../ledger/stored';
import { UserError } from '../../messages';
import { LEDGER_PANE_WORDS } from '../../messages/ledgerPane';
import type { LedgerPaneWords } from '../../messages/ledgerPane';
import { dayOf } from '../../text';
import { sourceOf } from '../services/reading/source';
import { Store } from '../shared/store';
import type { Services } from '../services/services';
import type { LaterTools } from '../state/actions';
import { lookThrough } from './brought';
import type { Brought, Scope, Takings } from './brought';
import type { FormPart } from './parts';

/** What a form is about: a row as it was when it was opened, with the part that is to be filled in; null for a new one. */
export interface Target {
  readonly application: Application | null;
  readonly part: FormPart;
}

export interface LedgerState {
  readonly target: Target;
  readonly scope: Scope;
  /** A file whose rows are to be taken over, and the one that is being read. */
  readonly brought: Brought | null;
  readonly reading: string | null;
  /** The sheet shows only some of its rows because the pane filtered it. */
  readonly isFiltered: boolean;
}

const START: LedgerState = {
  target: { application: null, part: 'entry' },
  scope: 'all',
  brought: null,
  reading: null,
  isFiltered: false,
};

export class LedgerSession extends Store<LedgerState> {
  constructor(
    private readonly services: Services,
    private readonly tools: LaterTools,
  ) {
    super(START);
  }

  private get words(): LedgerPaneWords {
    return LEDGER_PANE_WORDS[this.tools.locale()];
  }

  private readonly bookNow = async (): Promise<LedgerBook> =>
    ledgerBookNow(await this.services.workbook.read(), this.services.clock.now());

  /** Does it; true where it was done. */
  private async done(work: () => Promise<void>): Promise<boolean> {
    let isDone = false;
    await this.tools.attempt(async () => {
      await work();
      isDone = true;
    });
    return isDone;
  }

  readonly open = (target: Target): void => this.set({ target });

  readonly choose = (scope: Scope): void => this.set({ scope });

  private readonly filter = (filtering: () => Filtering, text: string): Promise<boolean> =>
    this.done(async () => {
      const wanted = filtering();
      await this.services.workbook.filter(wanted);
      this.set({ isFiltered: wanted.criteria.length > 0 });
      this.tools.done(text);
    });

  /** Shows the rows of a kind in the sheet; all of them for null. */
  readonly show = (workbook: Workbook, kind: Kind | null, count: number): Promise<boolean> =>
    this.filter(
      () => kindFilter(workbook, kind),
      kind === null ? this.words.shownAll : this.words.filtered(count),
    );

  /** Shows exactly the rows behind a figure of the year that the ledger counts, or of another by their numbers. */
  readonly showFigure = (
    workbook: Workbook,
    field: FieldId,
    edition: Edition,
    { numbers, isYear }: { readonly numbers: readonly string[]; readonly isYear: boolean },
  ): Promise<boolean> =>
    this.filter(
      () =>
        isYear ? figureFilter(workbook, field, edition) : numbersFilter(workbook, field, edition, numbers),
      this.words.filtered(numbers.length),
    );

  /** Writes the fields that were filled in or changed; one step. */
  readonly save = (before: Application | null, values: ApplicationValues): Promise<boolean> =>
    this.done(() => (before ? this.saveChanged(before, values) : this.saveNew(values)));

  private async saveNew(values: ApplicationValues): Promise<void> {
    const { workbook } = this.services;
    const book = await this.bookNow();
    const { sheet } = writablePlace(book);
    const place = { kind: 'sheet', grid: sheet, row: 0, column: 0 } as const;
    const application = applicationOf(values, place, book.edition);
    const cells = newRowCells(book, application);
    const outcome = cells
      ? await workbook.write(cells, 'application')
      : await workbook.update(addedRows(book, [application]), 'application');
    await this.tools.said('application', this.words.form.savedNew(application.number), outcome);
  }

  private async saveChanged(before: Application, values: ApplicationValues): Promise<void> {
    const book = await this.bookNow();
    const now = sameRow(book, before);
    // What was not changed is left as it is written, odd as it may be.
    const after = applicationOf(values, now.place, book.edition);
    const asRead = applicationOf(valuesOf(now), now.place, book.edition);
    const cells = changedCells(writablePlace(book), after, asRead);
    const { form } = this.words;
    if (cells.length === 0) return this.tools.done(form.nothing);
    const outcome = await this.services.workbook.write(cells, 'application');
    await this.tools.said('application', form.saved(after.number), outcome);
  }

  /** Reads a file for the lists in it. */
  readonly bring = (file: File): Promise<void> =>
    this.tools.attemptReading(
      async () => {
        this.set({ reading: file.name, brought: null });
        try {
          const source = await sourceOf(file);
          const workbook = await this.services.readWorkbook(source);
          this.set({ brought: lookThrough(file.name, workbook, this.services.storage) });
        } finally {
          this.set({ reading: null });
        }
      },
      ([other]) => other && void this.bring(other),
    );

  /** What is agreed to about it changes. */
  readonly agree = (brought: Brought | null): void => this.set({ brought });

  /** Takes rows over in one step: into the ledger, or as a new one where there is none. */
  readonly take = (
    { lists }: Brought,
    { applications, cases }: Takings,
    year: number | null,
  ): Promise<boolean> =>
    this.done(async () => {
      const { workbook, clock, storage } = this.services;
      const now = clock.now();
      const read = await workbook.read();
      const outcome = readLedger(read)
        ? await workbook.update(addedRows(ledgerBookNow(read, now), applications, cases), 'takeOver')
        : await workbook.insert(
            () =>
              planLedger({
                year: year ?? now.getFullYear(),
                shownOn: dayOf(now),
                ledger: { applications, cases },
              }),
            'ask',
            'takeOver',
          );
      for (const { list, mapping } of lists) keepMapping(storage, mappingKey(list), mapping);
      this.set({ brought: null });
      await this.tools.said('takeOver', this.words.takeOver.taken(applications.length), outcome);
    });

  /** 表三 and 表四 of the open report count from the ledger. */
  readonly count = (open: OpenReport, ledger: Ledger): Promise<boolean> =>
    this.done(async () => {
      const { update, figures } = countedUpdate(open, ledger);
      const outcome = await this.services.workbook.update(update, 'counted');
      await this.tools.said('counted', this.words.counted.counted(figures), outcome);
    });

  /** They are typed again, with the numbers that they show. */
  readonly type = (open: OpenReport, ledger: Ledger): Promise<boolean> =>
    this.done(async () => {
      const { update, figures } = typedUpdate(open, ledger);
      const outcome = await this.services.workbook.update(update, 'typed');
      await this.tools.said('typed', this.words.counted.typed(figures), outcome);
    });

  /** The ledger goes on with the next year. */
  readonly carry = (): Promise<boolean> =>
    this.done(async () => {
      const read = await this.services.workbook.read();
      const book = ledgerBookNow(read, this.services.clock.now());
      const next = book.year + 1;
      const cells = yearCells(read, next);
      if (!cells) throw new UserError('excel/missing');
      const outcome = await this.services.workbook.write(cells, 'carryLedger');
      const { applications } = openAt(book.ledger, book.year);
      await this.tools.said('carryLedger', this.words.year.carried(next, applications.length), outcome);
    });
}

const sessions = new WeakMap<Services, LedgerSession>();

/** The session of a pane: one, however often its views come and go. */
export function sessionOf(services: Services, tools: LaterTools): LedgerSession {
  const known = sessions.get(services);
  if (known) return known;
  const session = new LedgerSession(services, tools);
  sessions.set(services, session);
  return session;
}
