/** Reviews and suits of a number: all of them, or by result. */
import { told } from './support';

describe('cases by name', () => {
  test.each<[string, readonly string[]]>([
    ['政府信息公开行政复议3件。', ['review 3: 行政复议3件']],
    [
      '因政府信息公开被申请行政复议3件，被提起行政诉讼2件。',
      ['review 3: 行政复议3件', 'suit 2: 行政诉讼2件'],
    ],
    ['收到政府信息公开行政复议3件。', ['review 3: 行政复议3件']],
    ['3件行政复议与政府信息公开有关。', ['review 3: 3件行政复议']],
    [
      '政府信息公开行政诉讼4件，其中直接起诉3件，复议后起诉1件。',
      ['suit 4: 行政诉讼4件', 'directSuit 3: 直接起诉3件', 'suitAfterReview 1: 复议后起诉1件'],
    ],
    ['政府信息公开行政复议、行政诉讼共5件。', ['review+suit 5: 行政复议、行政诉讼共5件']],
    // Not about disclosure, or in another role.
    ['因征地引发行政复议3件。', []],
    ['因信息公开，审理行政复议案件3件。', []],
    ['政府信息公开行政诉讼4件，胜诉3件。', ['suit 4: 行政诉讼4件']],
    ['信息公开行政复议培训3件。', []],
    ['政府信息公开行政复议涉及拆迁补偿安置争议3件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('by result', () => {
  test.each<[string, readonly string[]]>([
    [
      '政府信息公开行政复议9件，其中维持7件、其他结果1件、尚未审结1件。',
      [
        'review 9: 行政复议9件',
        'review.upheld 7: 维持7件',
        'review.other 1: 其他结果1件',
        'review.pending 1: 尚未审结1件',
      ],
    ],
    [
      '政府信息公开行政复议9件，7件维持，1件其他结果。',
      ['review 9: 行政复议9件', 'review.upheld 7: 7件维持', 'review.other 1: 1件其他结果'],
    ],
    [
      '政府信息公开行政复议9件，7件被维持原行政行为。',
      ['review 9: 行政复议9件', 'review.upheld 7: 7件被维持原行政行为'],
    ],
    ['政府信息公开行政复议9件，驳回3件。', ['review 9: 行政复议9件', 'review.upheldOrOther 3: 驳回3件']],
    ['政府信息公开行政复议9件，已审结8件。', ['review 9: 行政复议9件', 'review.concluded 8: 已审结8件']],
    [
      '政府信息公开行政复议维持7件、纠正1件。',
      ['review.upheld 7: 行政复议维持7件', 'review.corrected 1: 纠正1件'],
    ],
    // Of the cases that were named last, or of others that the paragraph counted.
    [
      '政府信息公开行政复议9件，行政诉讼4件，其中维持3件。',
      [
        'review 9: 行政复议9件',
        'suit 4: 行政诉讼4件',
        'suit.upheld (or review.upheld, review+suit.upheld) 3: 维持3件',
      ],
    ],
    [
      '政府信息公开行政诉讼4件，其中直接起诉3件，复议后起诉1件，维持3件。',
      [
        'suit 4: 行政诉讼4件',
        'directSuit 3: 直接起诉3件',
        'suitAfterReview 1: 复议后起诉1件',
        'suitAfterReview.upheld (or suit.upheld, directSuit.upheld) 3: 维持3件',
      ],
    ],
    [
      '（三）因政府信息公开引发行政复议9件。行政诉讼4件。维持6件。',
      [
        'review 9: 行政复议9件',
        'suit 4: 行政诉讼4件',
        'suit.upheld (or review.upheld, review+suit.upheld) 6: 维持6件',
      ],
    ],
    ['政府信息公开行政复议9件。\n维持6件。', ['review 9: 行政复议9件']],
    ['维持7件。', []],
    ['政府信息公开行政复议9件，维持秩序7件。', ['review 9: 行政复议9件']],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});
