/** The register of the members of Office.js is true: nothing is called that it does not list, nothing listed that is not called. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as limits from '../../src/preview/host/limits';
import * as rules from '../../src/preview/host/rules';
import { calledMembers, type CalledMember } from './calledMembers';
import { MEMBERS, referenceOf, type Held } from './members';

/** Loading and the items of collections are the same everywhere. */
const listed = (member: string): string => member.replace(/^.*\.(load|items)$/, '*.$1');

let called: CalledMember[] = [];

beforeAll(() => {
  called = calledMembers();
});

test('every member that the add-in calls is listed', () => {
  const known = new Set(MEMBERS.map(({ name }) => name));
  expect(called.map(({ member }) => listed(member)).filter((name) => !known.has(name))).toEqual([]);
});

test('every listed member is called', () => {
  const used = new Set(called.map(({ member }) => listed(member)));
  expect(MEMBERS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

test('no member is listed twice', () => {
  const names = MEMBERS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the requirement sets are those of the reference, and none is newer than 1.14 without need', () => {
  const sets = new Map(called.map(({ member, set }) => [listed(member), set]));
  const wrong = MEMBERS.filter(({ name, set }) => !name.startsWith('*') && sets.get(name) !== set);
  expect(wrong.map(({ name, set }) => [name, set, sets.get(name)])).toEqual([]);
});

test('the classes of the add-in are seen: members of values, of events and of dialogs', () => {
  const names = new Set(called.map(({ member }) => member));
  for (const name of [
    'Excel.Range.values',
    'Excel.WorksheetCollection.onChanged',
    'Excel.CustomProperty.value',
    'Office.UI.displayDialogAsync',
  ])
    expect(names).toContain(name);
});

test('what holds an edge exists', () => {
  const isThere = (held: Held): boolean => {
    if (held === 'client' || held === 'checklist') return true;
    if ('test' in held) return existsSync(path.join(__dirname, `${held.test}.test.ts`));
    if ('limit' in held) return held.limit in limits.TEXT_LIMITS;
    return held.rule in rules || held.rule in limits;
  };
  const missing = MEMBERS.filter(({ held }) => held.length === 0 || !held.every(isThere));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('every limit and rule of the stand-in is of use to a member', () => {
  const held = MEMBERS.flatMap((member) => member.held);
  const limited = new Set(
    held.map((each) => (typeof each === 'object' && 'limit' in each ? each.limit : '')),
  );
  const unused = Object.keys(limits.TEXT_LIMITS).filter((limit) => !limited.has(limit as never));
  // Prompts and the comments of cells are open to the add-in and not used by it.
  expect(unused).toEqual(['validationPrompt']);
});

test('the page of a member', () => {
  const [values, dialog] = ['Excel.Range.values', 'Office.UI.displayDialogAsync'].map((name) =>
    referenceOf(MEMBERS.find((member) => member.name === name) ?? { name: '', set: '', edge: '', held: [] }),
  );
  expect([values, dialog]).toEqual([
    'https://learn.microsoft.com/javascript/api/excel/excel.range',
    'https://learn.microsoft.com/javascript/api/office/office.ui',
  ]);
});
