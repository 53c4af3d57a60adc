/** What 封面 shows of a report. */
import { editionForYear } from '../../src/form';
import { coverValues, newReport } from '../../src/report';

const edition = editionForYear(2024)!;

test('nothing where nothing is known', () => {
  expect(coverValues(newReport(edition))).toEqual({
    unit: null,
    year: null,
    kind: null,
    edition: 2021,
    address: null,
    postcode: null,
    telephone: null,
    email: null,
    preface: null,
  });
});

test('each item by itself', () => {
  const report = newReport(edition, {
    unit: '青石镇人民政府',
    year: 2024,
    kind: 'township',
    contact: { address: '示例路1号', postcode: '054000', telephone: '0000-0000000', email: 'a@example.cn' },
    parts: { preface: '按要求编制。', overview: '一', problems: '五', others: '六' },
  });
  expect(coverValues(report)).toEqual({
    unit: '青石镇人民政府',
    year: 2024,
    kind: '乡镇（街道）',
    edition: 2021,
    address: '示例路1号',
    postcode: '054000',
    telephone: '0000-0000000',
    email: 'a@example.cn',
    preface: '按要求编制。',
  });
});

test('an edition that is no year stays as it is', () => {
  expect(coverValues({ ...newReport(edition), edition: '新' }).edition).toBe('新');
  expect(coverValues({ ...newReport(edition), edition: '' }).edition).toBeNull();
});
