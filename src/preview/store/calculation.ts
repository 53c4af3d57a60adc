/**
 * Calculates at once and one run at a time, where Univer's own trigger waits 100 ms after every command and may
 * overlap runs: so that a read can wait for the values it returns.
 */
import {
  Disposable,
  ObjectMatrix,
  type ICommandInfo,
  type ICommandService,
  type IExecutionOptions,
} from '@univerjs/core';
import {
  FormulaExecutedStateType,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  type IDefinedNamesService,
  type IFunctionService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  type RegisterOtherFormulaService,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { BehaviorSubject } from 'rxjs';
import { forgetUsedRows, speedUpUniver } from './speed';

/** More passes than any chain of formulas in these workbooks is long; a circle of formulas ends here. */
const MOST_PASSES = 12;

/** Mutations of conditional formats and of data validations. */
const RULE_CHANGE = /^(?:sheet\.mutation\.\w+-conditional-rule|data-validation\.mutation\.)/;
/** So many take Univer seconds: it finds out anew what depends on what, and does it twice. */
const MANY_FORMULAS = 3_000;
const LOCAL: IExecutionOptions = { onlyLocal: true };

/** The results as one text. HYPERLINK gives its link a new id each time. */
function resultsOf({ unitData }: ISetFormulaCalculationResultMutation): string {
  return JSON.stringify(unitData, (key, value: unknown) => (key === 'rangeId' ? undefined : value));
}

export class Calculation extends Disposable {
  /** What the grid's progress bar reads; these workbooks calculate too fast to show one. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  /** How many times the workbook was calculated. */
  runs = 0;
  private stale = false;
  /** Everything was calculated since somebody asked for that. */
  private isWhole = false;
  /** Univer registers the formulas of a conditional format or validation a few promises after its rule. */
  private registering = false;
  private running: Promise<void> | undefined;
  private waiting: Readonly<ICommandInfo>[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private resultSeen: (() => void) | undefined;

  constructor(
    private readonly commands: ICommandService,
    private readonly triggers: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    private readonly names: IDefinedNamesService,
    private readonly functions: IFunctionService,
    otherFormulas: RegisterOtherFormulaService,
  ) {
    super();
    speedUpUniver();
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.observe(command, options)));
    // Formulas of conditional formats and validations are held back until the first run was announced.
    otherFormulas.calculateStarted$.next(true);
    this.markStale();
  }

  clearProgress(): void {}

  /** Resolves when no change is waiting to be calculated and no calculation runs. */
  async settle(): Promise<void> {
    if (this.registering) await new Promise((resolve) => setTimeout(resolve, 0));
    this.registering = false;
    while (this.stale || this.running) {
      if (!this.running) {
        this.stale = false;
        this.running = this.runUntilStable().finally(() => (this.running = undefined));
      }
      await this.running;
    }
  }

  /** The next read calculates everything, as after `application.calculate`. */
  markStale(): void {
    this.isWhole = false;
    this.calculateSoon();
  }

  private calculateSoon(): void {
    this.stale = true;
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.disposed) void this.settle();
    }, 0);
  }

  override dispose(): void {
    clearTimeout(this.timer);
    this.stale = false;
    this.resultSeen?.();
    this.progress$.complete();
    super.dispose();
  }

  private get disposed(): boolean {
    return this._disposed;
  }

  private observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (RULE_CHANGE.test(command.id)) {
      this.registering = true;
      this.markStale();
    }
    if (!this.triggers.get(command.id)) return;
    if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
    this.waiting.push(command);
    this.calculateSoon();
  }

  /**
   * Univer takes a conditional format for a formula that stands in the cells it colours. Where it looks at a cell that
   * depends on those, Univer sees a circle and calculates in the wrong order: each pass then mends one step of a chain.
   */
  private async runUntilStable(): Promise<void> {
    this.runs += 1;
    const isEntryOnly = this.isEntryOnly();
    const first = this.dirtyData(isEntryOnly);
    let before: string | undefined;
    for (let pass = 0; pass < MOST_PASSES && !this.disposed; pass++) {
      // Told again, a sheet that was renamed would be unknown to formulas.
      const results = await this.run(pass === 0 || isEntryOnly ? first : this.dirtyData(false));
      if (results === before) return;
      before = results;
    }
  }

  /** One pass over all formulas; resolves to what they gave. */
  private run(data: object): Promise<string> {
    forgetUsedRows();
    return new Promise((resolve) => {
      let result = false;
      let results = '';
      let ended: FormulaExecutedStateType | undefined;
      const listener = this.commands.onCommandExecuted((command) => {
        if (command.id === SetFormulaCalculationResultMutation.id) {
          result = true;
          results = resultsOf(command.params as ISetFormulaCalculationResultMutation);
        }
        if (command.id === SetFormulaCalculationNotificationMutation.id)
          ended =
            (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState ?? ended;
        if (ended !== undefined && (result || ended !== FormulaExecutedStateType.SUCCESS))
          this.resultSeen?.();
      });
      this.resultSeen = () => {
        listener.dispose();
        this.resultSeen = undefined;
        resolve(results);
      };
      void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, data, LOCAL);
    });
  }

  /**
   * Univer 0.25.1 keeps parsed formulas by their text and does not see that a name within them means another place now,
   * nor that the same text belonged to another workbook: so every name counts as changed, and parsed formulas are dropped
   * when one is.
   */
  private allNames(): Record<string, Record<string, string>> {
    const names = Object.entries(this.names.getAllDefinedNames()).map(([unitId, byId]) => {
      return [
        unitId,
        Object.fromEntries(
          Object.values(byId).map(({ name, formulaOrRefString }) => [name, formulaOrRefString]),
        ),
      ];
    });
    return Object.fromEntries(names) as Record<string, Record<string, string>>;
  }

  /** Entries into cells of a workbook with many formulas: only what depends on them is calculated. */
  private isEntryOnly(): boolean {
    const isEntry =
      this.waiting.length > 0 && this.waiting.every(({ id }) => id === SetRangeValuesMutation.id);
    return isEntry && this.isWhole && this.countFormulas() > MANY_FORMULAS;
  }

  private countFormulas(): number {
    let count = 0;
    for (const unit of Object.values(this.formulas.getFormulaData()))
      for (const rows of Object.values(unit ?? {}))
        new ObjectMatrix<unknown>(rows ?? {}).forValue(() => {
          count += 1;
        });
    return count;
  }

  /** Everything is calculated, but for many formulas; what changed also tells Univer which formulas to read anew. */
  private dirtyData(isEntryOnly: boolean): object {
    const data: DirtyMap = {};
    const dirtyRanges: unknown[] = [];
    for (const command of this.waiting) {
      const dirty = this.triggers.get(command.id)?.getDirtyData(command) ?? {};
      dirtyRanges.push(...(dirty.dirtyRanges ?? []));
      merge(data, dirty);
    }
    if (
      this.waiting.some(({ id }) => id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id)
    )
      this.functions.deleteFormulaAstCacheKey('');
    this.waiting = [];
    this.isWhole = true;
    if (!isEntryOnly) merge(data, { dirtyDefinedNameMap: this.allNames() });
    return {
      ...data,
      forceCalculation: !isEntryOnly,
      dirtyRanges: isEntryOnly ? dirtyRanges : [],
      rowData: this.formulas.getHiddenRowsFiltered(),
    };
  }
}

type DirtyMap = { [key: string]: unknown };

function merge(target: DirtyMap, source: object): void {
  for (const [key, value] of Object.entries(source)) {
    const known = target[key];
    if (isMap(known) && isMap(value)) merge(known, value);
    else if (value !== undefined) target[key] = isMap(value) ? structuredClone(value) : value;
  }
}

const isMap = (value: unknown): value is DirtyMap =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
