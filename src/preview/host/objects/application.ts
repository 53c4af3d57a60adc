/** Excel.Application. */
import { member } from '../arguments';
import type { Model } from '../model';
import type { ObjectType } from '../objectType';

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
    calculate: (model, [type]) => {
      member(model, 'CalculationType', type);
      model.store.calculation.markStale();
    },
    // Writes are held back and calculated once per request anyway.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
