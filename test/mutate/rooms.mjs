/**
 * For each room the folders and files of tests that are to notice what changes in it: its own, and those of the rooms that
 * show most of it. What takes minutes (round trips, fuzzing, browsers, built commands) is left out: a change that only they
 * would notice counts as not noticed. `own` are the folders of a room's own tests, where they are not its name.
 */
const RULES = ['checks/relations', 'checks/values', 'checks/controls', 'checks/raised', 'checks/rules'];

export const ROOMS = {
  text: { tests: ['text', 'report', 'narrative/numbers', 'recognize/text.test'], goal: 85 },
  form: {
    tests: ['form', 'layout', 'sentences', 'findings', 'narrative', 'messages', ...RULES],
    own: ['form', 'layout', 'findings', 'messages'],
    goal: 85,
  },
  grid: { tests: ['grid', 'layout', 'recognize', 'readers/xlsx', 'readers/docx'], goal: 85 },
  report: { tests: ['report', 'findings', 'recognize', 'sentences', 'addin', ...RULES], goal: 85 },
  findings: { tests: ['findings', 'narrative', 'checks'], goal: 85 },
  checks: { tests: ['checks', 'findings', 'support'], goal: 85 },
  layout: { tests: ['layout', 'writers/xlsx', 'writers/headings', 'recognize/workbook', 'form'], goal: 85 },
  ledger: { tests: ['ledger'], goal: 85 },
  excel: { tests: ['excel'], goal: 85 },
  addin: { tests: ['addin', 'commands/commands'], goal: 85 },
  narrative: { tests: ['narrative', 'sentences'], goal: 75 },
  recognize: { tests: ['recognize', 'readers/docx', 'readers/html'], goal: 75 },
  readers: { tests: ['readers', 'recognize/text'], goal: 75 },
  writers: { tests: ['writers', 'review'], goal: 75 },
  review: { tests: ['review', 'cli/final', 'cli/folders'], goal: 75 },
  'taskpane/state': { tests: ['taskpane'], goal: 75 },
};

/** Never run: each takes longer than all others together, starts what was built without the change, or lacks something in a browser's stand-in. */
export const LEFT_OUT = [
  'writers/roundTrip',
  'readers/fuzz',
  'readers/hostile',
  'cli/threads',
  'checks/localize/rates',
  'excel/controls',
  'excel/formulas',
  'narrative/bound.property',
  'narrative/property',
  'recognize/text.property',
  'sentences/narrative.property',
  'taskpane/shell/accessibility',
  'taskpane/services/deliveries',
  'taskpane/services/reading',
];
