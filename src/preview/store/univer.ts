/** Boots Univer without a page: the workbook, its formula engine, conditional formats and validations. */
import {
  ICommandService,
  Injector,
  LocaleType,
  LogLevel,
  Plugin,
  setDependencies,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  RegisterOtherFormulaService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { Calculation } from './calculation';

/** Puts our calculation where Univer's delayed trigger stands; has to be registered after the formula plugin. */
class CalculationPlugin extends Plugin {
  static override pluginName = 'PREVIEW_CALCULATION';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: undefined,
    override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.add([
      Calculation,
      {
        useFactory: (...parts: ConstructorParameters<typeof Calculation>) => new Calculation(...parts),
        deps: [
          ICommandService,
          IActiveDirtyManagerService,
          FormulaDataModel,
          IDefinedNamesService,
          IFunctionService,
          RegisterOtherFormulaService,
        ],
      },
    ]);
    this._injector.replace([
      TriggerCalculationController,
      {
        useFactory: (calculation: Calculation) => calculation as unknown as TriggerCalculationController,
        deps: [Calculation],
      },
    ]);
  }
}
setDependencies(CalculationPlugin, [[Injector]], 1);

/** The plugins that a workbook needs, with a page or without. */
export function registerSheetPlugins(univer: Univer): void {
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(CalculationPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
}

/** A Univer without a page, for tests. */
export function createHeadlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  registerSheetPlugins(univer);
  return univer;
}
