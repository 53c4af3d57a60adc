/** Boots Univer with its grid in Chinese. */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import DESIGN from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DOCS_UI from '@univerjs/docs-ui/locale/zh-CN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import CONDITIONAL_FORMATTING_UI from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import DATA_VALIDATION_UI from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import DATA_VALIDATION from '@univerjs/sheets-data-validation/locale/zh-CN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import FORMULA_UI from '@univerjs/sheets-formula-ui/locale/zh-CN';
import FORMULA from '@univerjs/sheets-formula/locale/zh-CN';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import NUMFMT_UI from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SHEETS_UI from '@univerjs/sheets-ui/locale/zh-CN';
import SHEETS from '@univerjs/sheets/locale/zh-CN';
import { UniverUIPlugin } from '@univerjs/ui';
import UI from '@univerjs/ui/locale/zh-CN';
import { registerSheetPlugins } from '../store/univer';
import { STEADY_EDITOR } from './steadyEditor';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';

const CHINESE = mergeLocales(
  DESIGN,
  UI,
  DOCS_UI,
  SHEETS,
  SHEETS_UI,
  FORMULA,
  FORMULA_UI,
  NUMFMT_UI,
  CONDITIONAL_FORMATTING_UI,
  DATA_VALIDATION,
  DATA_VALIDATION_UI,
);

/** @param container the id of the element that the grid fills */
export function createGridUniver(container: string): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: CHINESE },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, footer: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { override: STEADY_EDITOR });
  registerSheetPlugins(univer);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  return univer;
}
