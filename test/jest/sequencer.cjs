/** The longest files first, so that none of them runs alone at the end; jest would go by the size of files. */
const { sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = [
  'sessions/first',
  'sessions/second',
  'writers/roundTrip',
  'readers/fuzz',
  'referee/formulas',
  'corpus/corpus',
  'corpus/cases',
  'e2e/accessibility',
].map((name) => `${['test', ...name.split('/')].join(sep)}.test.ts`);

/** Place in the list; whatever is not in it comes behind. */
function rank({ path }) {
  const place = LONGEST.findIndex((file) => path.endsWith(file));
  return place < 0 ? LONGEST.length : place;
}

class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}

module.exports = LongestFirst;
