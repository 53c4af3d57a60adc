/** From the addresses and arguments of the client to areas of a sheet, and to the objects for sheets and areas. */
import { areaName, isInsideSheet, parseArea, sheetPrefix, splitReference, type Area } from '../../store/area';
import { invalidArgument } from '../errors';
import { storeOf, type Model, type RangeTarget, type SheetTarget } from '../model';
import { hostObject, targetOf, type HostObject } from '../objectType';

export const rangeObject = (range: RangeTarget): HostObject => hostObject(range.model.types.range, range);

export const worksheetObject = ({ model, sheetId }: SheetTarget): HostObject =>
  hostObject(model.types.worksheet, { model, sheetId });

/** The area of an address or a defined name as it is seen from a sheet; an address of another sheet is none of its own. */
export function areaOnSheet(target: SheetTarget, address: string): Area {
  const store = storeOf(target);
  const { sheet, rest } = splitReference(address);
  if (sheet !== undefined && store.sheets.find(sheet) !== target.sheetId) throw invalidArgument();
  const area = parseArea(rest);
  if (area) return area;
  const name = store.names.find(rest);
  const place = name && store.names.place(name);
  if (!place || place.sheetId !== target.sheetId) throw invalidArgument();
  return place.area;
}

/** A range given as an object or as an address on the same sheet. */
export function rangeArgument(target: SheetTarget, value: unknown): RangeTarget {
  const range = targetOf(target.model.types.range, value);
  if (range) return range;
  if (typeof value !== 'string') throw invalidArgument();
  return { ...target, area: areaOnSheet(target, value) };
}

/** An area that has to lie on the sheet. */
export function rangeAt({ model, sheetId }: SheetTarget, area: Area): HostObject {
  if (!isInsideSheet(area)) throw invalidArgument();
  return rangeObject({ model, sheetId, area });
}

/** `'三、依申请公开'!D4`, as `range.address` shows it. */
export function fullAddress({ model, sheetId }: SheetTarget, area: string): string {
  return `${sheetPrefix(model.store.sheets.name(sheetId))}${area}`;
}

/** A range as a formula, `='三、依申请公开'!$D$4`; undefined where something else was given. */
export function rangeFormula(model: Model, value: unknown): string | undefined {
  const range = targetOf(model.types.range, value);
  return range && `=${fullAddress(range, areaName(range.area, true))}`;
}

/** A range by `sheet id!address`, as the host's own events refer to it. */
export function rangeByReference(model: Model, reference: unknown): HostObject {
  const [sheetId = '', address = ''] = String(reference).split('!');
  const [first = ''] = address.split(',');
  const area = parseArea(first);
  if (!area || !model.store.sheets.exists(sheetId)) throw invalidArgument();
  return rangeObject({ model, sheetId, area });
}
