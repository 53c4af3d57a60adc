/** 邮编 and 电话 that a program took for numbers get their 0 back, and it is said; what is not certain stays. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { newReport, withLostZeros } from '../../src/report';
import type { Report } from '../../src/report';

const edition = editionById('2021') as Edition;
const reportOf = (postcode: string, telephone = '', given: Partial<Report> = {}) =>
  newReport(edition, { contact: { address: '某路1号', postcode, telephone, email: 'a@b.cn' }, ...given });
const saidOf = ({ oddities }: Report) => oddities.map(({ kind, text, expected }) => [kind, text, expected]);

test.each([
  ['54000', '054000'],
  ['10020', '010020'],
  ['75000', '075000'],
  ['５４０００', '054000'],
  [' 54000 ', '054000'],
])('the postcode %s', (postcode, whole) => {
  const report = withLostZeros(reportOf(postcode));
  expect(report.contact).toEqual({ address: '某路1号', postcode: whole, telephone: '', email: 'a@b.cn' });
  expect(report.oddities).toEqual([
    { kind: 'postcode-zero', table: null, address: null, text: postcode, expected: whole, fields: [] },
  ]);
});

test.each([
  ['054000'],
  ['310000'],
  ['5400'],
  ['5400000'],
  ['83000'],
  ['90000'],
  ['04000'],
  ['5400O'],
  ['54000、54001'],
  [''],
])('the postcode “%s” stays', (postcode) => {
  const report = reportOf(postcode);
  expect(withLostZeros(report)).toBe(report);
});

test.each([
  ['of 内蒙古, seven digits behind the area code', '10020', '4712345678', '04712345678'],
  ['of 河北, eight digits', '54000', '31912345678', '031912345678'],
  ['of 山西', '30000', '3511234567', '03511234567'],
])('a telephone %s', (_, postcode, telephone, whole) => {
  const report = withLostZeros(reportOf(postcode, telephone));
  expect(report.contact.telephone).toBe(whole);
  expect(saidOf(report)).toEqual([
    ['postcode-zero', postcode, `0${postcode}`],
    ['telephone-zero', telephone, whole],
  ]);
});

test.each([
  ['beside a whole postcode', '054000', '3191234567'],
  ['beside none', '', '4712345678'],
  ['of another province than its postcode', '54000', '4712345678'],
  ['that is a service number', '10020', '4001234567'],
  ['that is a mobile number', '54000', '13812345678'],
  ['with its 0', '54000', '0319-1234567'],
  ['without an area code', '54000', '3191234'],
  ['that is two', '54000', '3191234567、3191234568'],
])('a telephone %s stays, and nothing is said of it', (_, postcode, telephone) => {
  const report = withLostZeros(reportOf(postcode, telephone));
  expect(report.contact.telephone).toBe(telephone);
  expect(report.oddities.filter(({ kind }) => kind === 'telephone-zero')).toEqual([]);
});

test('what was odd before comes first; the place is that of the item, or of the line of 前言 that says it', () => {
  const cell = (row: number) => ({ kind: 'sheet', grid: '封面', row, column: 1 }) as const;
  const before = {
    kind: 'unit',
    table: 'proactive',
    address: null,
    text: '',
    expected: '',
    fields: [],
  } as const;
  const given: Partial<Report> = {
    oddities: [before],
    parts: { preface: '本报告。\n邮编：54000。', overview: '', problems: '', others: '' },
    partPlaces: { preface: [cell(1), cell(2)], overview: [], problems: [], others: [] },
  };
  const placesOf = ({ oddities }: Report) => oddities.map(({ kind, address }) => [kind, address]);
  expect(placesOf(withLostZeros(reportOf('54000', '', given)))).toEqual([
    ['unit', null],
    ['postcode-zero', cell(2)],
  ]);
  expect(placesOf(withLostZeros(reportOf('54000', '', given), () => cell(7)))).toEqual([
    ['unit', null],
    ['postcode-zero', cell(7)],
  ]);
});
