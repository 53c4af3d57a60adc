/**
 * Tells the client what changed, in the events it registered for.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
import { areaName, cellCount } from '../store/area';
import type { Change } from '../store/changes';
import { valueType } from '../store/entry';
import type { Model } from './model';
import type { EventEntry } from './protocol';
import { WORKBOOK_TARGET, type EventName } from './subscriptions';

/** The category of Excel's own events and their numbers on the wire. */
const EXCEL_EVENTS = 65_536;
const NUMBERS: Readonly<Record<EventName, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
};

const SHIFTS: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
};

type Payload = Readonly<Record<string, unknown>>;
type CellChange = Extract<Change, { kind: 'cells' }>;

export class Events {
  private activeId: string;

  constructor(
    private readonly model: Model,
    private readonly send: (entry: EventEntry) => void,
  ) {
    this.activeId = model.store.sheets.activeId();
  }

  /**
   * The workbook has to be calculated: the event carries the new value.
   * @param listening the registrations at the time of the change, as `target:event`
   */
  tell(change: Change, listening: ReadonlySet<string>): void {
    const post = (event: EventName, target: string, payload: Payload): void =>
      this.post(listening, event, target, payload);
    const { sheetId } = change;
    const source = 'Local';
    const { sheets } = this.model.store;
    switch (change.kind) {
      case 'cells':
        if (sheets.exists(sheetId)) post('DataChanged', sheetId, this.cellsPayload(change));
        break;
      case 'added':
        post('Added', sheetId, { worksheetId: sheetId, source });
        break;
      case 'deleted':
        post('Deleted', sheetId, { worksheetId: sheetId, source });
        break;
      case 'activated':
        if (this.activeId !== sheetId) post('Deactivated', this.activeId, { worksheetId: this.activeId });
        this.activeId = sheetId;
        post('Activated', sheetId, { worksheetId: sheetId });
        break;
      case 'renamed':
        post('NameChanged', sheetId, {
          worksheetId: sheetId,
          source,
          nameBefore: change.before,
          nameAfter: sheets.name(sheetId),
        });
        break;
      case 'moved':
        post('Moved', sheetId, {
          worksheetId: sheetId,
          source,
          positionBefore: change.before,
          positionAfter: change.after,
        });
        break;
      case 'shown':
        post('VisibilityChanged', sheetId, {
          worksheetId: sheetId,
          source,
          visibilityBefore: change.before,
          visibilityAfter: change.after,
        });
        break;
      case 'protected':
        post('ProtectionChanged', sheetId, { worksheetId: sheetId, source, isProtected: change.isProtected });
        break;
      case 'selected': {
        const address = this.model.store
          .selection()
          .areas.map((area) => areaName(area))
          .join(',');
        post('SelectionChanged', sheetId, { worksheetId: sheetId, address });
        break;
      }
    }
  }

  private cellsPayload({ type, sheetId, areas, origin, before }: CellChange): Payload {
    const address = areas.map((area) => areaName(area)).join(',');
    const payload = {
      changeType: type,
      source: 'Local',
      triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheetId,
      address,
      referenceId: `${sheetId}!${address}`,
      shiftDirection: SHIFTS[type] ?? 'None',
    };
    const [area] = areas;
    // "details ... is only available for single cell changes"
    if (before === undefined || !area || areas.length !== 1 || cellCount(area) !== 1) return payload;
    const after = this.model.store.cells.value(sheetId, area.startRow, area.startColumn);
    return {
      ...payload,
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  /** To those who listen to the sheet, and to those who listen to all sheets. */
  private post(listening: ReadonlySet<string>, event: EventName, sheetId: string, payload: Payload): void {
    for (const target of [sheetId, WORKBOOK_TARGET])
      if (listening.has(`${target}:${event}`))
        this.send([EXCEL_EVENTS, NUMBERS[event], target, JSON.stringify(payload), 0, false]);
  }
}
