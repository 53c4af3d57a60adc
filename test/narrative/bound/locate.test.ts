/** Where a bound sentence stands in a part, and what it would become. */
import { editionById } from '../../../src/form';
import { sentenceState } from '../../../src/narrative';
import { findSentence } from '../../../src/narrative/bound/locate';
import { passageOf } from '../../../src/narrative/passage';
import { newReport } from '../../../src/report';

const MADE = '收到申请3件；办结2件。';

describe('finding it', () => {
  const find = (text: string, current = '收到申请4件；办结2件。') => {
    const found = findSentence(passageOf('overview', text), MADE, current);
    return found && { ...found, passage: found.passage.part, paragraph: found.paragraph.index };
  };

  test('offsets are those of the plain text of the part', () => {
    expect(find('好。\n今年， 收到申请 ３ 件；办结2件。')).toEqual({
      passage: 'overview',
      paragraph: 1,
      kind: 'numbers',
      start: 6,
      end: 17,
      edits: [{ start: 10, end: 11, to: '4', number: { stated: 3, value: 4, clauseStart: 6, after: 12 } }],
    });
  });

  test('word for word, before anything that is like it', () => {
    expect(find(`${MADE}\n好。收到申请4件；办结2件。`)).toEqual({
      passage: 'overview',
      paragraph: 1,
      kind: 'current',
      start: 15,
      end: 26,
      edits: [],
    });
  });

  test('of several paragraphs the one that has most of it, of equals the first', () => {
    expect(find('收到申请3件。\n收到申请3件；办结2件。')?.paragraph).toBe(1);
    expect(find('收到申请3件；办结2件。\n收到申请3件。')?.paragraph).toBe(0);
    expect(find('收到申请3件；办结2件。\n收到申请3件；办结2件。')?.paragraph).toBe(0);
  });

  test.each(['', '好。', '办结2件。\n办结2件。'])('gone from %j', (text) =>
    expect(find(text)).toBeUndefined(),
  );

  test('a clause that comes in is no number', () => {
    expect(find(`好。${MADE}`, '收到申请3件；办结2件；结转1件。')).toMatchObject({
      kind: 'restructured',
      start: 2,
      end: 13,
      edits: [{ start: 13, end: 13, to: '；结转1件', number: null }],
    });
  });
});

describe('its state', () => {
  const state = (text: string, current: string) =>
    sentenceState(
      newReport(editionById('2021')!, {
        year: 2024,
        parts: { preface: '', overview: text, problems: '', others: '' },
      }),
      { sentence: 'requests', part: 'overview', text: MADE },
      current,
    );

  test('as it stands with its full stop, and as it would', () => {
    expect(state('好。 收到申请 ３ 件；办结2件。尾。', '收到申请14件；办结2件。')).toEqual({
      kind: 'numbers',
      from: '收到申请 ３ 件；办结2件。',
      to: '收到申请 １４ 件；办结2件。',
      texts: [{ part: 'overview', start: 8, end: 9, from: '３', to: '１４' }],
    });
  });

  test('without one where people go on', () => {
    expect(state(`${MADE.slice(0, -1)}，都已答复。`, MADE)).toEqual({
      kind: 'current',
      from: '收到申请3件；办结2件',
      to: '收到申请3件；办结2件',
      texts: [],
    });
  });

  test('in characters', () => {
    expect(state('收到申请三件；办结两件。', '收到申请2件；办结2件。')?.to).toBe('收到申请两件；办结两件。');
  });

  test('a clause that comes in is written in its own style', () => {
    expect(state('收到申请三件；办结两件。', '收到申请3件；办结2件；结转1件。')?.to).toBe(
      '收到申请三件；办结两件；结转1件。',
    );
  });

  test('gone', () => expect(state('好。', MADE)).toBeUndefined());
});
