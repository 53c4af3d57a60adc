/** What programs read of a report, as JSON and as lines of CSV: each figure by its own name. */
import { reportCsv, reportJson } from '../../src/writers';
import { FIGURES, literalReport } from '../support/literalTables';
import type { EditionName } from '../support/literalTables';

const EDITIONS: readonly EditionName[] = ['2019', '2021'];

describe.each(EDITIONS)('edition %s', (edition) => {
  const report = literalReport(edition);

  test('as JSON every figure has its id, in the order of the form', () => {
    const { proactive, requests, disputes } = FIGURES[edition];
    expect(Object.entries(reportJson(report).figures)).toEqual([...proactive, ...requests, ...disputes]);
  });

  test('as lines of CSV each figure of 表四 stands behind its case and its result', () => {
    const lines = reportCsv(report).split('\r\n');
    expect(lines.filter((line) => line.startsWith('disputes.'))).toEqual([
      'disputes.review.upheld,表四,行政复议,结果维持,11',
      'disputes.review.corrected,表四,行政复议,结果纠正,12',
      'disputes.review.other,表四,行政复议,其他结果,13',
      'disputes.review.pending,表四,行政复议,尚未审结,14',
      'disputes.review.total,表四,行政复议,总计,50',
      'disputes.directSuit.upheld,表四,未经复议直接起诉,结果维持,21',
      'disputes.directSuit.corrected,表四,未经复议直接起诉,结果纠正,22',
      'disputes.directSuit.other,表四,未经复议直接起诉,其他结果,23',
      'disputes.directSuit.pending,表四,未经复议直接起诉,尚未审结,24',
      'disputes.directSuit.total,表四,未经复议直接起诉,总计,90',
      'disputes.suitAfterReview.upheld,表四,复议后起诉,结果维持,31',
      'disputes.suitAfterReview.corrected,表四,复议后起诉,结果纠正,32',
      'disputes.suitAfterReview.other,表四,复议后起诉,其他结果,33',
      'disputes.suitAfterReview.pending,表四,复议后起诉,尚未审结,34',
      'disputes.suitAfterReview.total,表四,复议后起诉,总计,130',
    ]);
  });

  test('as lines of CSV each figure of 表三 stands behind its row and its applicant', () => {
    const lines = reportCsv(report).split('\r\n');
    expect(lines.filter((line) => line.startsWith('requests.denied.thirdPartyRights.'))).toEqual([
      'requests.denied.thirdPartyRights.natural,表三,4.保护第三方合法权益,自然人,61',
      'requests.denied.thirdPartyRights.business,表三,4.保护第三方合法权益,商业企业,62',
      'requests.denied.thirdPartyRights.research,表三,4.保护第三方合法权益,科研机构,63',
      'requests.denied.thirdPartyRights.nonprofit,表三,4.保护第三方合法权益,社会公益组织,64',
      'requests.denied.thirdPartyRights.legal,表三,4.保护第三方合法权益,法律服务机构,65',
      'requests.denied.thirdPartyRights.otherOrg,表三,4.保护第三方合法权益,其他,66',
      'requests.denied.thirdPartyRights.total,表三,4.保护第三方合法权益,总计,381',
    ]);
  });
});
