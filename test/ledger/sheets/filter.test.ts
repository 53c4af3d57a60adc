import { editionById } from '../../../src/form';
import type { Edition, FieldId } from '../../../src/form';
import { filterOf } from '../../../src/ledger/sheets';

const edition = editionById('2021') as Edition;
const filter = (field: string) => filterOf(field as FieldId, edition);

test.each([
  ['requests.received.natural', 'applicant', ['自然人'], 'origin', ['新收']],
  ['requests.carriedIn.legal', 'applicant', ['法律服务机构'], 'origin', ['上年结转']],
  ['requests.carriedOut.business', 'applicant', ['商业企业'], 'fate', ['结转下年度']],
  ['requests.denied.stateSecret.natural', 'applicant', ['自然人'], 'fate', ['（三）不予公开 1.属于国家秘密']],
  ['requests.granted.otherOrg', 'applicant', ['其他'], 'fate', ['（一）予以公开']],
  ['disputes.review.pending', 'kind', ['行政复议'], 'fate', ['尚未审结']],
  ['disputes.directSuit.upheld', 'kind', ['未经复议直接起诉'], 'fate', ['结果维持']],
])('%s', (field, one, values, other, others) => {
  expect(filter(field).criteria).toEqual([
    { column: one, values },
    { column: other, values: others },
  ]);
});

test('totals take every column or row', () => {
  const [applicants, fates] = filter('requests.handled.total').criteria;
  expect(applicants?.values).toHaveLength(6);
  expect(fates?.values).toHaveLength(21);
  expect(filter('disputes.review.total').criteria[1]?.values).toEqual([
    '结果维持',
    '结果纠正',
    '其他结果',
    '尚未审结',
  ]);
});

test('表二 is counted by no ledger', () => {
  const [field] = edition.fields;
  expect(() => filterOf(field!.id, edition)).toThrow('no ledger counts');
});
