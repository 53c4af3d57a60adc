/** Excel.Application. */
import { member, text } from '../arguments';
import type { Model } from '../model';
import { hostObject } from '../objectType';
import type { ObjectType } from '../objectType';

/** A workbook that was made and not shown yet: its file as Base64. */
interface Created {
  readonly model: Model;
  readonly file: string;
}

function opened({ store: { beside } }: Model, file: string): void {
  beside.opened.push(file);
  beside.onOpened(file);
}

const createdType: ObjectType<Created> = {
  name: 'WorkbookCreated',
  properties: { id: { get: ({ file }) => String(file.length) } },
  methods: { open: ({ model, file }) => opened(model, file) },
};

export const applicationType: ObjectType<Model> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: ({ store }) => store.beside.calculationMode,
      set: (model, value) => {
        model.store.beside.calculationMode = member(model, 'CalculationMode', value);
      },
    },
    calculationState: { get: () => 'Done' },
  },
  methods: {
    createWorkbook: (model, [file]) => hostObject(createdType, { model, file: text(file) }),
    calculate: (model, [type]) => {
      member(model, 'CalculationType', type);
      model.store.calculation.markStale();
    },
    // Writes are held back and calculated once per request anyway.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
