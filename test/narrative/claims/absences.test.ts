/** Clauses that say there are none. */
import { told } from './support';

describe('no requests', () => {
  test.each<[string, readonly string[]]>([
    ['没有收到政府信息公开申请。', ['received 0: 没有收到政府信息公开申请']],
    [
      '未收到社会公众通过信函、邮件等各种方式提出的政府信息公开申请。',
      ['received 0: 未收到社会公众通过信函、邮件等各种方式提出的政府信息公开申请'],
    ],
    ['没有收到任何形式的政府信息公开申请。', ['received 0: 没有收到任何形式的政府信息公开申请']],
    ['无上年结转申请。', ['carriedIn 0: 无上年结转申请']],
    ['没有结转下年度继续办理的申请。', ['carriedOut 0: 没有结转下年度继续办理的申请']],
    ['（二）依申请公开。本年度未收到申请。', ['received 0: 未收到申请']],
    ['（二）依申请公开。全年无申请。', ['received 0: 无申请']],
    ['去年未收到政府信息公开申请。', ['received last year 0: 未收到政府信息公开申请']],
    // Some only, or something else.
    ['本年度未收到申请。', []],
    ['未通过网络收到政府信息公开申请。', []],
    ['网上未收到政府信息公开申请。', []],
    ['未收到延期的政府信息公开申请。', []],
    ['（二）依申请公开。未收到许可申请。', []],
    ['（二）依申请公开。未收到不服申请。', []],
    ['未收到建议和政府信息公开申请。', []],
    ['没有答复政府信息公开申请。', []],
    ['没有不予公开的政府信息公开申请。', []],
    ['没有政府信息公开申请被要求补正。', []],
    ['全县未收到政府信息公开申请。', []],
    ['上半年未收到政府信息公开申请。', []],
    ['2022年未收到政府信息公开申请。', []],
    ['无结转。', []],
    ['未收到政府信息公开申请3件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('no cases', () => {
  test.each<[string, readonly string[]]>([
    [
      '没有因政府信息公开引发的行政复议和行政诉讼。',
      ['review 0: 没有因政府信息公开引发的行政复议', 'suit 0: 没有因政府信息公开引发的行政复议和行政诉讼'],
    ],
    [
      '未因政府信息公开被申请行政复议或提起行政诉讼。',
      ['review 0: 未因政府信息公开被申请行政复议', 'suit 0: 未因政府信息公开被申请行政复议或提起行政诉讼'],
    ],
    [
      '未发生政府信息公开行政复议被纠正的情况。',
      ['review.corrected 0: 未发生政府信息公开行政复议被纠正的情况'],
    ],
    ['没有被纠正的政府信息公开行政复议。', ['review.corrected 0: 没有被纠正的政府信息公开行政复议']],
    ['没有败诉的政府信息公开行政诉讼。', []],
    ['未因征地引发行政复议。', []],
    ['没有发生行政复议。', []],
    ['未发生政府信息公开行政复议的投诉。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('all concluded', () => {
  test.each<[string, readonly string[]]>([
    ['政府信息公开行政诉讼4件，均已审结。', ['suit 4: 行政诉讼4件', 'suit.pending 0: 均已审结']],
    [
      '政府信息公开行政复议9件、行政诉讼4件，法院均已审结。',
      ['review 9: 行政复议9件', 'suit 4: 行政诉讼4件', 'review+suit.pending 0: 法院均已审结'],
    ],
    [
      '政府信息公开行政复议9件，未审结1件，行政诉讼4件，全部审结。',
      [
        'review 9: 行政复议9件',
        'review.pending 1: 未审结1件',
        'suit 4: 行政诉讼4件',
        'suit.pending 0: 全部审结',
      ],
    ],
    [
      '政府信息公开行政诉讼4件，均已审结，行政复议9件，未审结1件。',
      [
        'suit 4: 行政诉讼4件',
        'suit.pending 0: 均已审结',
        'review 9: 行政复议9件',
        'review.pending (or suit.pending, review+suit.pending) 1: 未审结1件',
      ],
    ],
    [
      '政府信息公开行政诉讼4件，直接起诉3件，复议后起诉1件，均已审结。',
      [
        'suit 4: 行政诉讼4件',
        'directSuit 3: 直接起诉3件',
        'suitAfterReview 1: 复议后起诉1件',
        'suit.pending 0: 均已审结',
      ],
    ],
    ['政府信息公开行政复议9件。均按期审结。', ['review 9: 行政复议9件', 'review.pending 0: 均按期审结']],
    ['审理政府信息公开行政复议9件，均已审结。', []],
    ['政府信息公开行政复议9件，均已妥善答复。', ['review 9: 行政复议9件']],
    ['均已审结。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('no documents', () => {
  test.each<[string, readonly string[]]>([
    ['没有制发规范性文件。', ['normativeDocuments.issued 0: 没有制发规范性文件']],
    [
      '无规范性文件制发、废止。',
      ['normativeDocuments.issued 0: 无规范性文件', 'normativeDocuments.repealed 0: 无规范性文件制发、废止'],
    ],
    [
      '未制发、未废止规范性文件。',
      [
        'normativeDocuments.issued 0: 未制发、未废止规范性文件',
        'normativeDocuments.repealed 0: 未制发、未废止规范性文件',
      ],
    ],
    [
      '没有制发规范性文件和规章。',
      ['normativeDocuments.issued 0: 没有制发规范性文件', 'regulations.issued 0: 没有制发规范性文件和规章'],
    ],
    ['没有公开规范性文件。', []],
    ['没有制发规范性文件的计划。', []],
    ['没有规范性文件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('no decisions', () => {
  test.each<[string, readonly string[]]>([
    [
      '没有作出行政许可、行政处罚决定。',
      ['licensing 0: 没有作出行政许可', 'penalties 0: 没有作出行政许可、行政处罚决定'],
    ],
    ['没有收取行政事业性收费。', ['fees 0: 没有收取行政事业性收费']],
    ['未实施行政强制。', ['coercion 0: 未实施行政强制']],
    ['未公开行政许可信息。', []],
    ['未对行政处罚决定进行公示。', []],
    ['没有行政许可。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});
