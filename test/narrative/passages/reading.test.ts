/** The passages as a reviewer judged them: right ones raise nothing, wrong ones what he wrote down, and a changed number is noticed. */
import { perturbed, raisedBy } from './judge';
import { PASSAGE_FILES } from './index';

const SEED = 20261129;

describe.each(PASSAGE_FILES)('$name', (file) => {
  test.each(file.CASES)('$text', (passage) => {
    expect(raisedBy(file, passage)).toEqual([...passage.expect].sort());
  });

  test('a changed number about a figure is noticed, 95 of 100', () => {
    const { noticed, tried, missed } = perturbed(file, '{', SEED);
    console.info(`${file.name}: ${noticed} of ${tried} numbers about figures\n${missed.join('\n')}`);
    expect(noticed / tried).toBeGreaterThanOrEqual(0.95);
  });

  test('a changed number of a list is noticed, 90 of 100', () => {
    const { noticed, tried, missed } = perturbed(file, '[', SEED);
    console.info(`${file.name}: ${noticed} of ${tried} numbers of lists\n${missed.join('\n')}`);
    expect(noticed / tried).toBeGreaterThanOrEqual(0.9);
  });
});
