/** Excel.ConditionalFormatCollection and the conditional formats with a formula of their own. */
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import { areaName } from '../../store/area';
import type { ConditionalFormat } from '../../store/conditionalFormats';
import { hexColor } from '../../store/styles';
import { color, flag, member, text, whole } from '../arguments';
import { itemNotFound, notModelled } from '../errors';
import { limited } from '../limits';
import { storeOf, type RangeTarget } from '../model';
import { hostObject, type HostObject, type ObjectType, type Property } from '../objectType';
import { checkAllowed } from '../rules';
import { rangeAt } from './addresses';

interface FormatTarget extends RangeTarget {
  readonly id: string;
}

function current(target: FormatTarget): ConditionalFormat {
  const format = storeOf(target).conditionalFormats.find(target.sheetId, target.id);
  if (!format) throw itemNotFound();
  return format;
}

function change(
  target: FormatTarget,
  changed: Partial<Pick<ConditionalFormat, 'formula' | 'style' | 'stopIfTrue'>>,
): void {
  checkAllowed(target, 'allowFormatCells');
  current(target);
  storeOf(target).conditionalFormats.change(target.sheetId, target.id, changed);
}

function styleProperty(
  read: (style: IStyleBase) => unknown,
  write: (value: unknown) => IStyleBase,
): Property<FormatTarget> {
  return {
    get: (target) => read(current(target).style),
    set: (target, value) => change(target, { style: write(value) }),
  };
}

const ruleType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (target) => current(target).formula,
      set: (target, value) => change(target, { formula: limited(value, 'conditionalFormula') }),
    },
  },
};

const fillType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: styleProperty(
      ({ bg }) => (bg?.rgb ? hexColor(bg.rgb) : ''),
      (value) => ({ bg: { rgb: color(value) } }),
    ),
  },
  methods: { clear: (target) => change(target, { style: { bg: null } }) },
};

const fontType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: styleProperty(
      ({ cl }) => (cl?.rgb ? hexColor(cl.rgb) : ''),
      (value) => ({ cl: { rgb: color(value) } }),
    ),
    bold: styleProperty(
      ({ bl }) => bl === BooleanNumber.TRUE,
      (value) => ({ bl: flag(value) ? 1 : 0 }),
    ),
    italic: styleProperty(
      ({ it }) => it === BooleanNumber.TRUE,
      (value) => ({ it: flag(value) ? 1 : 0 }),
    ),
  },
};

const rangeFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  links: {
    fill: (target) => hostObject(fillType, target),
    font: (target) => hostObject(fontType, target),
  },
};

const customType: ObjectType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  links: {
    rule: (target) => hostObject(ruleType, target),
    format: (target) => hostObject(rangeFormatType, target),
  },
};

const formatType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: () => 'Custom' },
    stopIfTrue: {
      get: (target) => current(target).stopIfTrue,
      set: (target, value) => change(target, { stopIfTrue: flag(value) }),
    },
    priority: {
      get: (target) => all(target).findIndex(({ id }) => id === target.id),
      set: (target, value) =>
        storeOf(target).conditionalFormats.setPriority(
          target.sheetId,
          target.id,
          whole(value, 0, all(target).length - 1),
        ),
    },
  },
  links: {
    custom: (target) => hostObject(customType, target),
    customOrNullObject: (target) => hostObject(customType, target),
  },
  methods: {
    delete: (target) => storeOf(target).conditionalFormats.delete(target.sheetId, current(target).id),
    getRange: (target) => {
      const [area, ...more] = current(target).areas;
      if (!area || more.length) throw itemNotFound();
      return rangeAt(target, area);
    },
    getRangeOrNullObject: (target) => {
      const [area, ...more] = current(target).areas;
      return area && !more.length ? rangeAt(target, area) : null;
    },
  },
};

const all = (target: RangeTarget): ConditionalFormat[] =>
  storeOf(target).conditionalFormats.all(target.sheetId);

const formatObject = ({ model, sheetId, area }: RangeTarget, id: string): HostObject =>
  hostObject(formatType, { model, sheetId, area, id });

const items = (range: RangeTarget): HostObject[] =>
  storeOf(range)
    .conditionalFormats.at(range.sheetId, range.area)
    .map(({ id }) => formatObject(range, id));

function get(range: RangeTarget, id: unknown): HostObject {
  const format = storeOf(range).conditionalFormats.find(range.sheetId, text(id));
  if (!format) throw itemNotFound();
  return formatObject(range, format.id);
}

export const conditionalFormatsType: ObjectType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items,
  item: get,
  methods: {
    add: (range, [type]) => {
      const wanted = member(range.model, 'ConditionalFormatType', type);
      if (wanted !== 'Custom')
        throw notModelled(`conditional formats of type ${wanted} (${areaName(range.area)})`);
      checkAllowed(range, 'allowFormatCells');
      return formatObject(range, storeOf(range).conditionalFormats.add(range.sheetId, range.area));
    },
    clearAll: (range) => {
      checkAllowed(range, 'allowFormatCells');
      storeOf(range).conditionalFormats.deleteAt(range.sheetId, range.area);
    },
    getCount: (range) => items(range).length,
    getItem: (range, [id]) => get(range, id),
    getItemAt: (range, [index]) => {
      const format = items(range)[whole(index, 0)];
      if (!format) throw itemNotFound();
      return format;
    },
  },
};
