/** N-problems: part five names problems, and not last year's in the same words. */
import { findingsOf, said, written } from './support';

const problems = (text: string, year = 2024) => written(text, {}, { part: 'problems', year });
const LAST =
  '（一）存在的问题。一是目录更新不够勤，2023年有3个栏目超期；二是图解偏少，群众不易看懂。（二）改进措施。每月核对目录，每季度补做图解。';

test('holds: new problems, or no report of last year', () => {
  expect(said(problems(LAST))).toEqual([]);
  expect(
    said(
      problems('一是查阅点离村远；二是经办人更换频繁。下一步增设查阅点，编写交接手册。'),
      problems(LAST, 2023),
    ),
  ).toEqual([]);
});

test.each([
  ['无', '五、只写没有问题；应写具体问题和改进措施'],
  ['（一）无。', '五、只写没有问题；应写具体问题和改进措施'],
  ['本年度不存在问题。', '五、只写没有问题；应写具体问题和改进措施'],
])('breaks: “%s”', (text, message) => expect(said(problems(text))).toEqual([['N-problems', message]]));

test('breaks: last year’s words with other numbers', () => {
  const text = LAST.replace('2023', '2024').replace('3个', '4个').replace('更新不够勤', '更新不够快');
  expect(findingsOf(problems(text), problems(LAST, 2023))[0]).toMatchObject({
    id: 'N-problems:problems.same',
    rule: 'N-problems',
    severity: 'warning',
    message: expect.stringMatching(/^五、与上年的文字有9\d%相同，不能年年雷同$/) as string,
  });
});
