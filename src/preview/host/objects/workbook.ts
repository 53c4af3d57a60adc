/** Excel.Workbook. */
import { cellArea } from '../../store/area';
import { notModelled } from '../errors';
import type { Model } from '../model';
import { hostObject, type HostObject, type ObjectType } from '../objectType';
import { rangeAt, rangeByReference } from './addresses';
import { applicationType } from './application';
import { workbookNames } from './names';
import { propertiesType } from './properties';
import { workbookProtectionType } from './protection';
import { settingsType } from './settings';
import { workbookObjectLinks } from './sheetObjects';
import { worksheetsType } from './worksheets';

function selectedRange(model: Model): HostObject {
  const { sheetId, areas } = model.store.selection();
  const [area] = areas;
  // Excel also refuses when several areas are selected.
  if (!area || areas.length > 1) throw notModelled('Workbook.getSelectedRange of several areas');
  return rangeAt({ model, sheetId }, area);
}

export const workbookType: ObjectType<Model> = {
  name: 'Workbook',
  properties: {
    name: { get: () => '工作簿1.xlsx' },
    readOnly: { get: () => false },
  },
  links: {
    ...workbookObjectLinks,
    protection: (model) => hostObject(workbookProtectionType, model),
    worksheets: (model) => hostObject(worksheetsType, model),
    names: workbookNames,
    settings: (model) => hostObject(settingsType, model),
    properties: (model) => hostObject(propertiesType, model),
    application: (model) => hostObject(applicationType, model),
  },
  methods: {
    getSelectedRange: selectedRange,
    getActiveCell: (model) => {
      const { sheetId, areas } = model.store.selection();
      return rangeAt({ model, sheetId }, cellArea(areas[0]?.startRow ?? 0, areas[0]?.startColumn ?? 0));
    },
    _GetRangeForEventByReferenceId: (model, [reference]) => rangeByReference(model, reference),
    _GetRangeOrNullObjectForEventByReferenceId: (model, [reference]) => rangeByReference(model, reference),
    _RemoveReference: ({ release }, [reference]) => release(reference),
  },
};
