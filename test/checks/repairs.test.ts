/** What decides which figure is wrong: last year's report, the text, a total typed for control, and which goes first. */
import { checkReport } from '../../src/checks';
import type { CheckOptions } from '../../src/checks';
import type { FieldId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { statedFigure } from '../../src/report';
import type { Figure, Report } from '../../src/report';
import { causeOf } from '../support/findings';
import { reportOf } from '../support/years';

const field = (id: string) => id as FieldId;
const ROWS = { received: 30, carriedIn: 2, granted: 31, handled: 31, carriedOut: 1 };
/** One column of figures, the totals of its rows computed. */
function report(changed: Partial<typeof ROWS> = {}, given: Partial<Report> = {}): Report {
  const figures = Object.entries({ ...ROWS, ...changed }).flatMap(([row, value]): [FieldId, Figure][] => [
    [field(`requests.${row}.natural`), { ...statedFigure(value), computed: row === 'handled' }],
    [field(`requests.${row}.total`), { ...statedFigure(value), computed: true }],
  ]);
  const made = reportOf(2024, {}, given);
  return { ...made, figures: new Map([...made.figures, ...figures]) };
}
const last = (carriedOut: number | null) =>
  reportOf(2023, {
    'requests.carriedOut.natural': carriedOut,
    'requests.carriedOut.total': carriedOut,
    'requests.received.natural': 1,
  });
const offered = (of: Report, options: CheckOptions = {}, id = 'T3-balance:natural') =>
  causeOf(checkReport(of, RULE_WORDS['zh-CN'], options).findings, id)?.suggestions.map(
    ({ message }) => message,
  );

const CARRIED_IN = '很可能是“二、上年结转政府信息公开申请数量”：5 应为 2';
const ANY = [
  '可能是“二、上年结转政府信息公开申请数量”：5 应为 2',
  '可能是“（一）予以公开”：31 应为 34',
  '可能是“四、结转下年度继续办理”：1 应为 4',
  '可能是“一、本年新收政府信息公开申请数量”：30 应为 27',
];
const wrong = report({ carriedIn: 5 });
const saying = (overview: string): Partial<Report> => ({
  parts: { preface: '', overview, problems: '', others: '' },
});

test('nothing known from elsewhere: any figure of the column may be wrong', () => {
  expect(offered(wrong)).toEqual(ANY);
});

test('last year’s report says what was carried in', () => {
  expect(offered(wrong, { previous: last(2) })).toEqual([CARRIED_IN]);
});

test('a blank of last year counts as 0', () => {
  expect(offered(report({ carriedIn: 5, received: 32 }), { previous: last(null) })).toEqual([
    '很可能是“二、上年结转政府信息公开申请数量”：5 应为 0',
  ]);
});

test.each<[string, CheckOptions]>([
  ['the body was reorganised', { previous: last(2), reorganised: true }],
  ['it is not of the year before', { previous: { ...last(2), year: 2022 } }],
  ['its table is not filled in', { previous: { ...last(2), figures: new Map() } }],
])('last year’s report says nothing where %s', (_, options) => {
  expect(offered(wrong, options)).toEqual(ANY);
});

test('a figure of last year that could not be read says nothing', () => {
  const previous = last(2);
  const unreadable: Figure = { ...statedFigure(null), spelling: 'unreadable', text: '两件' };
  const figures = new Map([
    ...previous.figures,
    [field('requests.carriedOut.natural'), unreadable],
    [field('requests.carriedOut.total'), unreadable],
  ]);
  expect(offered(wrong, { previous: { ...previous, figures } })).toEqual(ANY);
});

test.each([
  ['上年结转政府信息公开申请2件。', [CARRIED_IN]],
  ['办结政府信息公开申请34件。', ['很可能是“（一）予以公开”：31 应为 34']],
])('the text decides: %s', (overview, messages) => {
  expect(offered({ ...wrong, ...saying(overview) })).toEqual(messages);
});

test('a total typed for control goes before the text', () => {
  const texts = saying('上年结转政府信息公开申请2件。');
  const controls = new Map([[field('requests.carriedIn.total'), 5]]);
  expect(offered({ ...wrong, ...texts, controls })).toEqual(ANY.slice(1));
});

test('last year’s report goes before the text', () => {
  const texts = saying('上年结转政府信息公开申请5件。');
  expect(offered({ ...wrong, ...texts }, { previous: last(2) })).toEqual([CARRIED_IN]);
});

test('what the same repair settles follows from the relation', () => {
  const found = checkReport(wrong, RULE_WORDS['zh-CN'], { previous: last(2) }).findings;
  expect(found.map(({ id, follows, suggestions }) => [id, follows, suggestions.length])).toEqual([
    ['T3-balance:natural', null, 1],
    ['T3-balance:total', 'T3-balance:natural', 0],
    ['Y-carry:natural', 'T3-balance:natural', 0],
    ['Y-carry:total', 'T3-balance:natural', 0],
  ]);
});

test('a control that a total does not reach is offered what reaches it', () => {
  const controls = new Map([[field('requests.handled.natural'), 32]]);
  const id = 'T3-handled:natural.control';
  const messages = offered(report({ carriedOut: 0 }, { controls }), {}, id);
  expect(messages).toEqual(['很可能是“（一）予以公开”：31 应为 32']);
});
