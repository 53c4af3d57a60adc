/** The sample that 载入示例 of the pane and of the preview shows, and that tests share: a small township's year, every sentence our own. */
import { editionForYear } from '../form';
import { newReport, statedFigures } from './report';
import type { Report } from './types';

export const SAMPLE_YEAR = 2024;

/** The figures that are not 0. */
const FIGURES: Readonly<Record<string, number>> = {
  'requests.received.natural': 3,
  'requests.received.total': 3,
  'requests.denied.thirdPartyRights.natural': 1,
  'requests.denied.thirdPartyRights.total': 1,
  'requests.denied.administrativeQuery.natural': 1,
  'requests.denied.administrativeQuery.total': 1,
  'requests.unavailable.notHeld.natural': 1,
  'requests.unavailable.notHeld.total': 1,
  'requests.handled.natural': 3,
  'requests.handled.total': 3,
};

const CONTACT = {
  address: '示例县金山镇示例路1号',
  postcode: '000000',
  telephone: '0000-0000000',
  email: 'gongkai@example.invalid',
};

const PREFACE = [
  '本报告依照《中华人民共和国政府信息公开条例》和国家规定的年度报告格式编制。',
  `本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。如对本报告有疑问，请与金山镇党政办公室联系（地址：${CONTACT.address}；邮编：${CONTACT.postcode}；电话：${CONTACT.telephone}；电子邮箱：${CONTACT.email}）。`,
];

const OVERVIEW = [
  '（一）主动公开。2024年，我镇通过政府网站公开信息120条，其中机构职能12条、财政预决算8条、民生事项100条。全年没有制发规章和行政规范性文件，没有作出行政许可、行政处罚、行政强制决定，没有收取行政事业性收费。',
  '（二）依申请公开。全年新收政府信息公开申请3件，都由自然人提出，没有上年结转的申请。年内办结3件，其中不予公开2件、无法提供1件，没有结转下年度继续办理的申请。没有因政府信息公开引起的行政复议和行政诉讼。',
  '（三）政府信息管理。一份信息从起草起就写明公开属性，发布前由经办人、分管负责人先后核对，发布后每季度清理一次过时内容。全年更正错字和失效链接9处。',
  '（四）政府信息公开平台建设。网站专栏按群众常查的事项重新排列，新增办事地图和常见问答两个栏目。镇便民服务中心设查阅点1处，备有纸质目录供老年人使用。',
  '（五）监督保障。党政办公室由2人承担公开工作，全年组织业务学习4次。公开情况列入镇年度考核，年底由村民代表评议，没有需要追究责任的情形。',
];

const PROBLEMS = [
  '（一）存在的问题。一是少数站所把信息报来较晚，公开比产生慢了半个月以上。二是政策说明多是文字，看图就能明白的内容少。',
  '（二）改进情况。针对第一个问题，2024年起每月5日由党政办公室对照目录逐项催报，下半年没有再出现迟报。针对第二个问题，全年制作图解6份，张贴在各村公告栏。',
  '（三）下一步打算。2025年把查阅点延伸到村一级，先在交通不便的村试行，听取村民意见后再推开。',
];

const OTHERS = [
  '（一）信息处理费。2024年没有发出收费通知，没有收取信息处理费。',
  '（二）建议提案。全年没有承办人大代表建议和政协委员提案。',
  '（三）其他事项。没有其他需要报告的事项。',
];

/** 金山镇人民政府 2024, all 200 figures stated, text whose numbers agree with the tables. */
export function sampleReport(): Report {
  const form = editionForYear(SAMPLE_YEAR);
  if (!form) throw new Error(`no edition for ${SAMPLE_YEAR}`);
  const zeros = Object.fromEntries(form.fields.map((field) => [field.id, 0]));
  return newReport(form, {
    unit: '金山镇人民政府',
    year: SAMPLE_YEAR,
    kind: 'township',
    contact: CONTACT,
    figures: statedFigures(form, { ...zeros, ...FIGURES }),
    parts: {
      preface: PREFACE.join('\n'),
      overview: OVERVIEW.join('\n'),
      problems: PROBLEMS.join('\n'),
      others: OTHERS.join('\n'),
    },
  });
}
