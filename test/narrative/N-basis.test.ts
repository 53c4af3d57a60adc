/** N-basis: the notice cited is the one of the edition. */
import { findingsOf, mended, said, written } from './support';

const preface = (text: string) => written(text, {}, { part: 'preface' });

test.each([
  '根据国办公开办函〔2021〕30号编制。',
  '格式由国办公开办函〔2019〕60号改为国办公开办函〔2021〕30号。',
  '根据《信息公开办法（试行）》编制。',
])('holds: %s', (text) => expect(said(preface(text))).toEqual([]));

test.each(['〔2019〕60号', '[2019]60号', '（2019）60号', '【2019】60号'])('breaks: %s', (number) => {
  const text = `根据国办公开办函${number}编制。`;
  const report = preface(text);
  const [finding] = findingsOf(report);
  expect(finding).toMatchObject({
    id: 'N-basis:preface.number',
    severity: 'warning',
    message: `引言：“${number}”已不适用，现行依据为国办公开办函〔2021〕30号`,
  });
  expect(mended(report, finding!)).toBe('根据国办公开办函〔2021〕30号编制。');
});

test('the trial form by its name', () => {
  expect(said(preface('根据《政府信息公开工作年度报告格式（试行）》编制。'))).toEqual([
    ['N-basis', '引言：“格式（试行）”已不适用，现行依据为国办公开办函〔2021〕30号'],
  ]);
});

test('right for 2020', () => {
  const report = written(
    '根据国办公开办函〔2019〕60号编制。',
    {},
    { part: 'preface', edition: '2019', year: 2020 },
  );
  expect(said(report)).toEqual([]);
});
