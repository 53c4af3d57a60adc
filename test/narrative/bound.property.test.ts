/** Random reports, sentences put in, edited by people, figures changed: what is adopted agrees, and what people wrote stays. */
import { checkReport } from '../../src/checks';
import type { Finding } from '../../src/findings';
import { SENTENCE_IDS } from '../../src/form';
import { countOpen } from '../../src/findings';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Report } from '../../src/report';
import { offeredSentences } from '../../src/sentences';
import { randomFrom } from '../support/random';
import type { Random } from '../support/random';
import { randomReport, withFigure } from '../support/reports';
import { adopted } from './support';

const REPORTS = 60;

const BEFORE = ['', '（二）依申请公开情况。', '今年开设现场受理点。', '全年做到申请有登记、答复有存档，'];
const AFTER = ['', '答复都在期限内作出。', '2名工作人员负责登记。', '（以上不含咨询）。'];
const PARAGRAPHS = [
  '（一）主动公开。全年公开信息120条，其中动态100条、公告20条。',
  '（三）政府信息管理。每季度清理一次。',
];
const WORDS = ['我镇', '依法', '其中，按时', '（含当面提出的）', '共'];

/** People put words into the sentence, or change how it is written. */
const EDITS: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text, random) => {
    const places = [...text.matchAll(/(?<!\d)/g)].map(({ index }) => index);
    const at = random.pick(places.slice(0, -1));
    return `${text.slice(0, at)}${random.pick(WORDS)}${text.slice(at)}`;
  },
  (text) => text.replace(/(\d+)/g, ' $1 '),
  (text) => text.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit))),
  (text) => text.replaceAll('；', '。'),
  (text, random) => {
    const clauses = text.split('；');
    return clauses.length < 3
      ? text
      : clauses.filter((_, at) => at !== 1 + random.below(clauses.length - 2)).join('；');
  },
  (text) => text.replace('本年度', '2024年我镇'),
];

interface Story {
  readonly report: Report;
  readonly previous: Report | null;
  /** What people wrote beside the sentences. */
  readonly own: readonly string[];
  readonly edited: boolean;
}

function story(seed: number): Story {
  const random = randomFrom(seed);
  const year = random.pick([2020, 2024]);
  const limit = random.pick([3, 60]);
  const options = { year, limit };
  const report = randomReport(seed, options);
  const previous = random.chance(0.7) ? randomReport(seed + 5000, { ...options, year: year - 1 }) : null;
  const edited = random.chance(0.6);
  const offered = offeredSentences(report, { previous }).filter(({ id }) => id !== 'fee');
  const pieces = offered.map(({ text }) => {
    const own = [random.pick(BEFORE), random.pick(AFTER)];
    const words = edited ? random.pick(EDITS)(text ?? '', random) : (text ?? '');
    return { own, text: `${own[0]}${words}${own[1]}` };
  });
  const overview = [PARAGRAPHS[0], ...pieces.map(({ text }) => text), PARAGRAPHS[1]].join('\n');
  return {
    report: {
      ...report,
      parts: { ...report.parts, overview },
      bound: offered.map(({ id, part, text }) => ({ sentence: id, part, text: text ?? '' })),
    },
    previous,
    own: [...PARAGRAPHS, ...pieces.flatMap(({ own }) => own)],
    edited,
  };
}

const boundIn = (report: Report, previous: Report | null): readonly Finding[] =>
  checkReport(report, RULE_WORDS['zh-CN'], { previous }).findings.filter(({ rule }) => rule === 'N-bound');

/** Adopts what is found, one after the other, as a person does. */
function mendAll(report: Report, previous: Report | null): { report: Report; messages: string[] } {
  const messages: string[] = [];
  for (let step = 0; step < SENTENCE_IDS.length; step++) {
    const [finding] = boundIn(report, previous);
    if (!finding) break;
    messages.push(finding.message);
    report = adopted(report, finding);
  }
  return { report, messages };
}

const withFiguresOf = (report: Report, other: Report): Report => ({ ...report, figures: other.figures });

test('nothing is found while the figures are as they were, whatever people edit', () => {
  for (let seed = 0; seed < REPORTS; seed++) {
    const { report, previous } = story(seed);
    expect([report.parts.overview, boundIn(report, previous)]).toEqual([report.parts.overview, []]);
  }
});

test('once all figures are others, adopting leaves nothing to be found and keeps what people wrote', () => {
  const seen = { numbers: 0, edited: 0 };
  for (let seed = 0; seed < REPORTS; seed++) {
    const { report, previous, own } = story(seed);
    const { year, edition } = report;
    const other = randomReport(seed + 9000, { year: year!, limit: seed % 2 ? 3 : 60 });
    expect(other.edition).toBe(edition);
    const changed = withFiguresOf(report, other);
    const { report: mended, messages } = mendAll(changed, previous);
    expect([changed.parts.overview, mended.parts.overview, boundIn(mended, previous)]).toEqual([
      changed.parts.overview,
      mended.parts.overview,
      [],
    ]);
    for (const words of own) expect(mended.parts.overview).toContain(words);
    messages.forEach((message) => (message.includes('改写过') ? seen.edited++ : seen.numbers++));
  }
  expect(seen.numbers).toBeGreaterThan(100);
  expect(seen.edited).toBeGreaterThan(8);
});

test('a sentence nobody touched reads as if it were made anew', () => {
  for (let seed = 0; seed < REPORTS; seed++) {
    const { report, previous, edited } = story(seed);
    if (edited) continue;
    const changed = withFiguresOf(report, randomReport(seed + 9000, { year: report.year! }));
    const { report: mended } = mendAll(changed, previous);
    const offered = offeredSentences(changed, { previous }).filter(({ id }) => id !== 'fee');
    for (const { text } of offered) expect(mended.parts.overview).toContain(text);
  }
});

test('one figure changed is found, and weighs as much as what the tables say against it', () => {
  for (let seed = 0; seed < REPORTS; seed++) {
    const { report, previous, edited } = story(seed);
    if (edited) continue;
    const random = randomFrom(seed + 77);
    for (const id of SENTENCE_IDS.slice(0, 3)) {
      const offered = (of: Report) => offeredSentences(of, { previous }).find((each) => each.id === id);
      const field = random.pick(offered(report)?.fields ?? []);
      if (!field) continue;
      const changed = withFigure(report, field, (report.figures.get(field)?.value ?? 0) + 1000);
      if (offered(changed)?.text === offered(report)?.text) continue;
      const [finding] = boundIn(changed, previous).filter(({ fields }) => fields.includes(field));
      expect([changed.parts.overview, field, finding?.id]).toEqual([
        changed.parts.overview,
        field,
        `N-bound:overview.${id}`,
      ]);
      const unbound = checkReport({ ...changed, bound: [] }, RULE_WORDS['zh-CN'], { previous }).findings;
      const worst = unbound.some(
        ({ rule, severity, fields }) =>
          rule.startsWith('N-') && severity === 'error' && fields.includes(field),
      );
      const { findings } = checkReport(changed, RULE_WORDS['zh-CN'], { previous });
      // Where a table contradicts itself, that is the error, and what the texts say of the figure may go with it.
      const isTable = findings.some(({ rule, follows }) => rule.startsWith('T') && follows === null);
      if (isTable) expect([field, countOpen(findings).errors > 0]).toEqual([field, true]);
      else expect([field, finding?.severity]).toEqual([field, worst ? 'error' : 'warning']);
    }
  }
});
