/** Licences, penalties, coercion and fees of a number. */
import { told } from './support';

describe('decisions', () => {
  test.each<[string, readonly string[]]>([
    ['作出行政许可决定3件。', ['licensing 3: 行政许可决定3件']],
    ['作出3件行政许可决定。', ['licensing 3: 作出3件']],
    ['作出行政许可、行政处罚决定共5件。', ['licensing+penalties 5: 行政许可、行政处罚决定共5件']],
    [
      '作出行政许可、行政处罚决定分别为3件、2件。',
      ['licensing 3: 行政许可、行政处罚决定分别为3件', 'penalties 2: 行政处罚决定分别为3件、2件'],
    ],
    [
      '办理行政许可3件、行政处罚2件、行政强制1件。',
      ['licensing 3: 行政许可3件', 'penalties 2: 行政处罚2件', 'coercion 1: 行政强制1件'],
    ],
    ['行政许可3件。', ['licensing? 3: 行政许可3件']],
    ['行政强制措施3起。', ['coercion? 3: 行政强制措施3起']],
    // What is published, asked for, or only begun.
    ['公开行政许可3件。', []],
    ['公示行政许可决定3件。', []],
    ['主动公开行政许可、行政处罚3件。', []],
    ['公开各类信息，行政许可3件。', []],
    ['行政许可信息3条。', []],
    ['行政许可3条。', []],
    ['受理行政许可申请3件。', []],
    ['行政许可事项3项。', []],
    ['行政处罚案件立案3件。', []],
    ['作出不予行政许可决定3件。', []],
    ['上半年作出行政许可决定3件。', []],
    ['信访件3件，办理行政许可留言2件。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});

describe('money', () => {
  test.each<[string, readonly string[]]>([
    ['收取行政事业性收费3.5万元。', ['fees 35000: 行政事业性收费3.5万元']],
    ['收取行政事业性收费35000元。', ['fees 35000: 行政事业性收费35000元']],
    ['收取行政事业性收费约3万元。', ['fees 30000: 行政事业性收费约3万元']],
    ['行政事业性收费0.3亿元。', ['fees 30000000: 行政事业性收费0.3亿元']],
    ['行政事业性收费项目3项。', []],
    ['行政事业性收费3件。', []],
    ['行政处罚3万元。', []],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims));
});
