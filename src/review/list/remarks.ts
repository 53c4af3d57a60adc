/** What is odd about a file beside the others, in words. */
import type { FindingListWords } from '../../messages/findingList';
import type { ListedFile } from './list';
import type { FileOfYear, Summary } from './summary';

function yearRemark({ year }: FileOfYear, expected: number | null, words: FindingListWords): string {
  const { noYear, otherYear, differingYears } = words.overview;
  if (year === null) return noYear;
  return expected === null ? differingYears : otherYear(expected);
}

/** Of another year, of a body that came twice, of a vertical system; empty for most. */
export function remarksOf(
  { file }: ListedFile,
  { year, otherYears, cameTwice, vertical }: Summary,
  words: FindingListWords,
): readonly string[] {
  const { overview } = words;
  const other = otherYears.find((each) => each.file === file);
  const twice = cameTwice.find(({ files }) => files.includes(file));
  return [
    ...(other ? [yearRemark(other, year, words)] : []),
    ...(twice ? [overview.cameTwice(twice.files.filter((each) => each !== file))] : []),
    ...(vertical.includes(file) ? [overview.vertical] : []),
  ];
}
