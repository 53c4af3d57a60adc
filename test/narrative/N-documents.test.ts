/** N-documents: documents issued, repealed and in force as 表二 has them. */
import { findingsOf, said, written } from './support';

const FIGURES = {
  'proactive.normativeDocuments.issued': 3,
  'proactive.normativeDocuments.repealed': 1,
  'proactive.normativeDocuments.inForce': 12,
  'proactive.regulations.issued': 2,
};

test.each([
  '全年制发行政规范性文件3件，废止1件，现行有效12件。',
  '制定规范性文件三件，废止规范性文件1件。',
  '行政规范性文件制发3件、废止1件、现行有效12件。',
  '制定规章2件。',
])('holds: %s', (text) => expect(said(written(text, FIGURES))).toEqual([]));

test.each([
  ['制发行政规范性文件4件。', '一、“制发行政规范性文件4件”，表二为3件'],
  ['废止规范性文件2件。', '一、“废止规范性文件2件”，表二为1件'],
  ['现行有效的规范性文件10件。', '一、“现行有效的规范性文件10件”，表二为12件'],
  ['没有制发规范性文件。', '一、“没有制发规范性文件”，表二为3件'],
  ['没有废止规范性文件。', '一、“没有废止规范性文件”，表二为1件'],
  ['没有现行有效的规范性文件。', '一、“没有现行有效的规范性文件”，表二为12件'],
  ['制定规章1部。', '一、“制定规章1部”，表二为2部'],
])('breaks: %s', (text, message) => expect(said(written(text, FIGURES))).toEqual([['N-documents', message]]));

test('the finding; a warning where the text speaks of filing', () => {
  expect(findingsOf(written('制发规范性文件4件。', FIGURES))[0]).toMatchObject({
    id: 'N-documents:overview.normativeDocuments.issued',
    severity: 'error',
    fields: ['proactive.normativeDocuments.issued'],
    expected: 3,
    actual: 4,
  });
  expect(findingsOf(written('制发规范性文件4件，均已备案。', FIGURES))[0]?.severity).toBe('warning');
});

test('本年新制作数量 and 本年新公开数量 in the edition of 2019', () => {
  const figures = {
    'proactive.normativeDocuments.created': 3,
    'proactive.normativeDocuments.published': 2,
  };
  const given = { edition: '2019', year: 2020 };
  expect(said(written('制发规范性文件3件。', figures, given))).toEqual([]);
  expect(said(written('制发规范性文件2件。', figures, given))).toEqual([]);
  expect(said(written('制发规范性文件5件。', figures, given))).toHaveLength(1);
});
