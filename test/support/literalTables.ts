/**
 * Both editions as they are printed, written down a second time: a report whose figures all differ down the columns and
 * along the rows, and the cells that begin in each printed row. Relations hold, so that totals can be computed.
 */
import { editionById } from '../../src/form';
import type { Edition, TableId } from '../../src/form';
import { newReport, statedFigures } from '../../src/report';
import type { Report } from '../../src/report';
import { REQUEST_FIGURES, REQUEST_LINES } from './literalRequests';
import type { EditionName, Figures, Lines } from './literalRequests';

export type { EditionName, Lines } from './literalRequests';

const DISPUTES: Figures = [
  ['disputes.review.upheld', 11],
  ['disputes.review.corrected', 12],
  ['disputes.review.other', 13],
  ['disputes.review.pending', 14],
  ['disputes.review.total', 50],
  ['disputes.directSuit.upheld', 21],
  ['disputes.directSuit.corrected', 22],
  ['disputes.directSuit.other', 23],
  ['disputes.directSuit.pending', 24],
  ['disputes.directSuit.total', 90],
  ['disputes.suitAfterReview.upheld', 31],
  ['disputes.suitAfterReview.corrected', 32],
  ['disputes.suitAfterReview.other', 33],
  ['disputes.suitAfterReview.pending', 34],
  ['disputes.suitAfterReview.total', 130],
];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const DISPUTES_LINES: Lines = [
  ['行政复议', '行政诉讼'],
  [...RESULTS, '未经复议直接起诉', '复议后起诉'],
  [...RESULTS, ...RESULTS],
  ['11', '12', '13', '14', '50', '21', '22', '23', '24', '90', '31', '32', '33', '34', '130'],
];

const PROACTIVE: Readonly<Record<EditionName, Figures>> = {
  '2019': [
    ['proactive.regulations.created', 1],
    ['proactive.regulations.published', 2],
    ['proactive.regulations.publishedTotal', 3],
    ['proactive.normativeDocuments.created', 4],
    ['proactive.normativeDocuments.published', 5],
    ['proactive.normativeDocuments.publishedTotal', 6],
    ['proactive.licensing.itemsLastYear', 7],
    ['proactive.licensing.itemsChange', -8],
    ['proactive.licensing.decisions', 9],
    ['proactive.otherServices.itemsLastYear', 10],
    ['proactive.otherServices.itemsChange', 11],
    ['proactive.otherServices.decisions', 12],
    ['proactive.penalties.itemsLastYear', 13],
    ['proactive.penalties.itemsChange', -14],
    ['proactive.penalties.decisions', 15],
    ['proactive.coercion.itemsLastYear', 16],
    ['proactive.coercion.itemsChange', 17],
    ['proactive.coercion.decisions', 18],
    ['proactive.fees.itemsLastYear', 19],
    ['proactive.fees.itemsChange', -20],
    ['proactive.procurement.projects', 21],
    ['proactive.procurement.amount', 22.5],
  ],
  '2021': [
    ['proactive.regulations.issued', 1],
    ['proactive.regulations.repealed', 2],
    ['proactive.regulations.inForce', 3],
    ['proactive.normativeDocuments.issued', 4],
    ['proactive.normativeDocuments.repealed', 5],
    ['proactive.normativeDocuments.inForce', 6],
    ['proactive.licensing.decisions', 7],
    ['proactive.penalties.decisions', 8],
    ['proactive.coercion.decisions', 9],
    ['proactive.fees.amount', 10.25],
  ],
};
const PROACTIVE_LINES: Readonly<Record<EditionName, Lines>> = {
  '2019': [
    ['第二十条第（一）项'],
    ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
    ['规章', '1', '2', '3'],
    ['规范性文件', '4', '5', '6'],
    ['第二十条第（五）项'],
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政许可', '7', '-8', '9'],
    ['其他对外管理服务事项', '10', '11', '12'],
    ['第二十条第（六）项'],
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政处罚', '13', '-14', '15'],
    ['行政强制', '16', '17', '18'],
    ['第二十条第（八）项'],
    ['信息内容', '上一年项目数量', '本年增/减'],
    ['行政事业性收费', '19', '-20'],
    ['第二十条第（九）项'],
    ['信息内容', '采购项目数量', '采购总金额'],
    ['政府集中采购', '21', '22.5'],
  ],
  '2021': [
    ['第二十条第（一）项'],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '1', '2', '3'],
    ['行政规范性文件', '4', '5', '6'],
    ['第二十条第（五）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政许可', '7'],
    ['第二十条第（六）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政处罚', '8'],
    ['行政强制', '9'],
    ['第二十条第（八）项'],
    ['信息内容', '本年收费金额（单位：万元）'],
    ['行政事业性收费', '10.25'],
  ],
};

/** Ids and values in the printed order. */
export const FIGURES: Readonly<Record<EditionName, Readonly<Record<TableId, Figures>>>> = {
  '2019': {
    proactive: PROACTIVE['2019'],
    requests: REQUEST_FIGURES['2019'],
    disputes: DISPUTES,
  },
  '2021': {
    proactive: PROACTIVE['2021'],
    requests: REQUEST_FIGURES['2021'],
    disputes: DISPUTES,
  },
};

/** Texts of the cells that begin in each printed row, from the left. */
export const PRINTED: Readonly<Record<EditionName, Readonly<Record<TableId, Lines>>>> = {
  '2019': {
    proactive: PROACTIVE_LINES['2019'],
    requests: REQUEST_LINES['2019'],
    disputes: DISPUTES_LINES,
  },
  '2021': {
    proactive: PROACTIVE_LINES['2021'],
    requests: REQUEST_LINES['2021'],
    disputes: DISPUTES_LINES,
  },
};

const YEARS: Readonly<Record<EditionName, number>> = { '2019': 2020, '2021': 2024 };

/** The report that prints so. */
export function literalReport(name: EditionName): Report {
  const edition = editionById(name) as Edition;
  const { proactive, requests, disputes } = FIGURES[name];
  const values = Object.fromEntries([...proactive, ...requests, ...disputes]);
  return newReport(edition, {
    unit: '青石镇人民政府',
    year: YEARS[name],
    figures: statedFigures(edition, values),
  });
}
