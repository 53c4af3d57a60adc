import type { HelpTopicWords } from '../../help';

export const rules: HelpTopicWords<'rules'> = {
  title: 'The rules',
  lead: 'All rules of the checks: what each says, what it rests on, an example that holds and one that breaks.',
  sections: {
    reading: {
      title: 'How to read them',
      blocks: [
        {
          list: [
            '✗ mismatch: printed in the form, or follows from it, from the law or from what the report itself says; to be mended.',
            '! warning: mostly something is wrong; you judge.',
            'i note: worth a look.',
          ],
        },
        {
          text: 'Where the basis says practice, no text prescribes it. The list at the foot of 校验 may make a rule milder, except the balance that is printed in the corner of table 3.',
        },
        {
          text: 'A figure that was not read or not filled in is never taken for 0: rules that need it are not checked, and it is said how many.',
        },
      ],
    },
    tables: {
      title: 'Within the tables, and their form',
      blocks: [{ rules: ['relations', 'split', 'scope', 'otherOutcomes', 'form'] }],
    },
    values: { title: 'Single figures', blocks: [{ rules: ['values', 'amounts'] }] },
    years: {
      title: 'Between two years',
      blocks: [{ text: 'Checked once last year’s report was read.' }, { rules: ['years', 'jumps'] }],
    },
    ledger: {
      title: 'Against the ledger',
      blocks: [{ text: 'Checked where the workbook has a ledger (依申请台账).' }, { rules: ['ledger'] }],
    },
    texts: { title: 'Texts', blocks: [{ rules: ['narrative'] }] },
    members: {
      title: 'Between many reports',
      blocks: [{ text: 'Checked in “Review” and where reports are summed up.' }, { rules: ['members'] }],
    },
  },
};
