/** Numbers in a picture are read at a glance; a printed table keeps the digits of the form. */
import { reportPicture, reportText, tablePicture, webPage } from '../../../src/writers';
import { grouped } from '../../../src/writers/picture/digits';
import { labelsOf } from '../../support/svg';
import { unfinishedReportOf as reportOf } from '../../support/years';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['-12345', '-12,345'],
  ['1234567.8901', '1,234,567.8901'],
  ['0.12345', '0.12345'],
])('%s is printed %s', (plain, printed) => {
  expect(grouped(plain)).toBe(printed);
});

const textsOf = (svg: string) => labelsOf(svg).map(({ text }) => text);
const report = reportOf(2024, {
  'requests.received.natural': 12_345,
  'requests.received.total': 12_345,
  'requests.granted.total': 11_000,
  'requests.handled.total': 11_000,
  'requests.carriedOut.total': 1_345,
  'proactive.fees.amount': 1234.56,
});

test('drawn, and told in words', () => {
  const { svg, description } = reportPicture(report, [reportOf(2023)]);
  const texts = textsOf(svg);
  for (const text of ['共12,345件', '11,000件', '1,345件', '12,345', '1,234.56'])
    expect(texts).toContain(text);
  expect(description).toContain('本年新收12,345件、上年结转0件，共12,345件。');
  expect(description).toContain('新收0件、12,345件；');
});

test('what does not tie is said with the same digits', () => {
  const { description } = reportPicture(
    reportOf(2024, { 'requests.received.total': 12_345, 'requests.handled.total': 1_000 }),
    [],
  );
  expect(description).toContain('合计12,345件，办理结果与结转下年度合计1,000件，相差11,345件。');
});

test('a statutory table has plain digits, in a picture too', () => {
  expect(textsOf(tablePicture(report, 'requests').svg)).toContain('12345');
  expect(webPage(report)).toContain('>12345</td>');
  expect(reportText(report)).not.toContain('12,345');
});
