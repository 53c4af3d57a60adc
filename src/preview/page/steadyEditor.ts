/**
 * Univer 0.25.1 puts the cell's old content back into the open editor whenever values are written into the same row and
 * column, of any sheet: a calculation that ends while somebody types takes the typed characters away. Here the editor
 * is left alone while it is open.
 */
import {
  IContextService,
  IUniverInstanceService,
  setDependencies,
  ThemeService,
  type DependencyOverride,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetInterceptorService, SheetSkeletonService } from '@univerjs/sheets';
import { EditorBridgeService, IEditorBridgeService } from '@univerjs/sheets-ui';
import { IEditorService } from '@univerjs/docs-ui';

class SteadyEditor extends EditorBridgeService {
  override refreshEditCellState(): void {
    if (!this.isVisible().visible) super.refreshEditCellState();
  }
}

setDependencies(SteadyEditor, [
  [SheetInterceptorService],
  [SheetSkeletonService],
  [IRenderManagerService],
  [ThemeService],
  [IUniverInstanceService],
  [IEditorService],
  [IContextService],
]);

export const STEADY_EDITOR: DependencyOverride = [[IEditorBridgeService, { useClass: SteadyEditor }]];
