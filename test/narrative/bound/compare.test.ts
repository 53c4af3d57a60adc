/** A sentence as it was made, as the figures make it now, and as people have it: what kind of difference, and the edits. */
import { clausesOf } from '../../../src/narrative/bound/clauses';
import { compareSentence, exactSentence, formsOf } from '../../../src/narrative/bound/compare';

const compare = (made: string, current: string, text: string) =>
  compareSentence(formsOf(made, current), clausesOf(text));

/** The kind and the text as it would read. */
function outcome(made: string, current: string, text: string) {
  const found = compare(made, current, text);
  if (!found) return ['gone', text];
  const edits = [...found.edits].sort((one, other) => other.start - one.start);
  return [found.kind, edits.reduce((t, { start, end, to }) => t.slice(0, start) + to + t.slice(end), text)];
}

describe('word for word', () => {
  test.each([
    ['收到3件。', '收到3件。', { start: 0, end: 4 }],
    ['收到3件。', '好。收到3件。好。', { start: 2, end: 6 }],
    ['收到3件', '好，收到3件！', { start: 2, end: 6 }],
    ['收到3件。', '收到3件？', { start: 0, end: 4 }],
    ['收到3件。', '收到3件', { start: 0, end: 4 }],
  ])('%s stands in %s', (current, paragraph, place) =>
    expect(exactSentence(current, paragraph)).toEqual({
      kind: 'current',
      ...place,
      edits: [],
      score: Infinity,
    }),
  );

  test.each([
    ['收到3件。', '收到3件，好。'],
    ['收到3件。', '收到3件次。'],
    ['收到3件。', '收到4件。'],
    ['收到3件。', ''],
    // A full stop within is part of it.
    ['收到3件。办结。', '收到3件办结。'],
  ])('%s does not stand in %s', (current, paragraph) =>
    expect(exactSentence(current, paragraph)).toBeUndefined(),
  );
});

const MADE = '收到申请3件；办结2件，其中公开1件、不公开1件。';

test.each<[string, string, string, string, string]>([
  ['nothing has changed', MADE, `好。${MADE}`, 'current', `好。${MADE}`],
  [
    'a number',
    '收到申请4件；办结2件，其中公开1件、不公开1件。',
    `好。${MADE}尾。`,
    'numbers',
    '好。收到申请4件；办结2件，其中公开1件、不公开1件。尾。',
  ],
  [
    'a number in a clause that people edited',
    '收到申请4件；办结2件，其中公开1件、不公开1件。',
    '共收到申请3件；办结2件，其中公开1件、不公开1件。',
    'numbers',
    '共收到申请4件；办结2件，其中公开1件、不公开1件。',
  ],
  [
    'a clause comes in at the end',
    '收到申请3件；办结2件，其中公开1件、不公开1件；结转1件。',
    `${MADE}尾。`,
    'restructured',
    '收到申请3件；办结2件，其中公开1件、不公开1件；结转1件。尾。',
  ],
  [
    'a clause comes in at the start',
    '上年结转9件；收到申请3件；办结2件，其中公开1件、不公开1件。',
    `好。${MADE}`,
    'restructured',
    '好。上年结转9件；收到申请3件；办结2件，其中公开1件、不公开1件。',
  ],
  [
    'a clause goes',
    '收到申请3件；办结2件，不公开1件。',
    MADE,
    'restructured',
    '收到申请3件；办结2件，不公开1件。',
  ],
  [
    'a clause goes that people have taken out already',
    '收到申请3件；办结2件，其中公开1件。',
    '我镇收到申请3件；办结2件，其中公开1件。好。',
    'current',
    '我镇收到申请3件；办结2件，其中公开1件。好。',
  ],
  [
    'a clause goes that people have taken out already, a number changes',
    '收到申请4件；办结2件，其中公开1件。',
    '我镇收到申请3件；办结2件，其中公开1件。',
    'numbers',
    '我镇收到申请4件；办结2件，其中公开1件。',
  ],
  [
    'a clause goes that people have put into their own words',
    '收到申请3件；办结2件，其中公开1件。',
    '我镇收到申请3件；办结2件，其中公开1件，余下的没有给。',
    'edited',
    '收到申请3件；办结2件，其中公开1件。',
  ],
  [
    'the new form, which people have brought about with an old number',
    '收到申请3件；办结2件，其中公开1件、不公开1件；结转1件。',
    '收到申请3件；办结2件，其中公开1件、不公开1件；结转7件。',
    'numbers',
    '收到申请3件；办结2件，其中公开1件、不公开1件；结转1件。',
  ],
  [
    'other marks stay',
    '收到申请4件；办结2件，不公开1件。',
    '收到申请3件。办结2件，其中公开1件、不公开1件。',
    'restructured',
    '收到申请4件。办结2件，不公开1件。',
  ],
  [
    'people and figures changed the same clause',
    '收到申请3件；办结2件，不公开2件。',
    '收到申请3件；办结2件，1件全部公开了、不公开1件。尾。',
    'edited',
    '收到申请3件；办结2件，不公开2件。尾。',
  ],
  ['it was deleted', '收到申请4件。', '目录更新及时。', 'gone', '目录更新及时。'],
  [
    'it was rewritten from its start',
    '收到申请4件；办结2件，其中公开1件、不公开1件。',
    '全年新收来件3件；办结2件，其中公开1件、不公开1件。',
    'gone',
    '全年新收来件3件；办结2件，其中公开1件、不公开1件。',
  ],
])('%s', (_, current, text, kind, result) => expect(outcome(MADE, current, text)).toEqual([kind, result]));

test('where it stands, and how well', () => {
  expect(compare('收到3件。', '收到4件。', '好。收到3件。')).toEqual({
    kind: 'numbers',
    start: 2,
    end: 6,
    score: 4,
    edits: [{ start: 4, end: 5, to: '4', number: { stated: 3, value: 4, clauseStart: 2, after: 6 } }],
  });
  expect(compare('收到3件。', '收到3件。', '好。收到3件。')).toEqual({
    kind: 'current',
    start: 2,
    end: 6,
    score: 4,
    edits: [],
  });
});

test('a change of direction is no number, however people worded the old one', () => {
  const [made, current] = [
    '收到政府信息公开申请12件，与上年相比增加2件。',
    '收到政府信息公开申请9件，与上年相比减少1件。',
  ];
  expect(outcome(made, current, '收到政府信息公开申请12件，与上年相比升高2件。')).toEqual([
    'edited',
    '收到政府信息公开申请9件，与上年相比减少1件。',
  ]);
});

test('only a full stop at the end is nobody’s statement', () => {
  const { kept, now } = formsOf('甲。乙。', '丙！');
  expect(kept.text).toBe('甲。乙');
  expect(now.text).toBe('丙！');
});
