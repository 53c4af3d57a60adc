/** Sentences that state no figure of the tables, or state it rightly: nothing is found in any of them. */
import { ASSESSED, said, written } from './support';
import type { Figures } from './support';

/** What every sentence of the first table is held against: no 0 that would agree by chance. */
const FIGURES: Figures = {
  'requests.received.total': 41,
  'requests.carriedIn.total': 3,
  'requests.granted.total': 17,
  'requests.partlyGranted.total': 5,
  'requests.denied.thirdPartyRights.total': 4,
  'requests.denied.administrativeQuery.total': 2,
  'requests.unavailable.notHeld.total': 6,
  'requests.notProcessed.repeat.total': 1,
  'requests.otherOutcome.other.total': 7,
  'requests.handled.total': 42,
  'requests.carriedOut.total': 2,
  'disputes.review.total': 9,
  'disputes.review.upheld': 7,
  'disputes.review.other': 1,
  'disputes.review.pending': 1,
  'disputes.directSuit.total': 3,
  'disputes.suitAfterReview.total': 1,
  'proactive.penalties.decisions': 19,
  'proactive.normativeDocuments.issued': 11,
  'proactive.normativeDocuments.repealed': 8,
  'proactive.normativeDocuments.inForce': 60,
};

test.each([
  // Other things that are received, handled and answered.
  '全年收到群众留言95条，办结95条，办结率100%。',
  '（二）依申请公开。本年度收到12345热线工单280件，已办结276件。',
  '依申请公开之外，办理人大代表建议6件、政协委员提案9件，全部答复。',
  '（二）建议提案。承办建议12件，答复12件，公开复文12件。',
  '（二）依申请公开。另收到信访件14件，均告知信访渠道。',
  '收到来信来访30件次，答复30件次。',
  '受理行政许可申请520件，办结518件。',
  '（二）依申请公开。窗口受理婚姻登记申请66件。',
  '接到网民咨询77条，答复77条。',
  '回应社会关切15次，答复网友提问88条。',
  '全年受理投诉举报23件，处理23件。',
  '办理行政处罚案件19件，其中不予处罚3件。',
  '（二）依申请公开。收到依申请公开来信2件。',
  // Numbers of what is disclosed on one’s own initiative.
  '主动公开政府信息1960条，比上年多公开150条。',
  '通过微信公众号发布信息430条，通过微博发布信息90条。',
  '1—11月发布推文451篇，全年发布513篇。',
  '政府网站发布信息120条，其中工作动态60条、通知公告20条等。',
  '公开重点领域信息300条，其中主要有财政信息40条、民生信息50条。',
  '网站公开信息80条，公众号公开信息95条。',
  '公开信息200条，其中政策解读12条。',
  '公开信息200条，其中机构信息10条、工作动态20条。',
  '公开信息50条：机构信息10条（含科室信息4条、领导信息6条）、工作动态40条。',
  '公开信息50条，其中机构信息10条、工作动态40条，制作图解12条。',
  '公开信息100条，其中政策20条，占20%；动态80条，占80%。',
  // Some of the requests only.
  '（二）依申请公开。通过网络渠道收到申请30件，通过信函收到申请11件。',
  '（二）依申请公开。其中网上受理25件、当面受理4件、信函受理12件。',
  '上半年收到政府信息公开申请20件，下半年收到21件。',
  '第四季度受理政府信息公开申请8件。',
  '近三年收到政府信息公开申请130件。',
  '2019年以来累计收到政府信息公开申请210件。',
  '收到自然人提出的政府信息公开申请35件，法人提出的6件。',
  '延期答复政府信息公开申请3件，补正后答复2件。',
  '（二）依申请公开。收到涉及征地的申请15件，关于拆迁的申请9件。',
  '收到重复的政府信息公开申请5件。',
  '指导各村办理政府信息公开申请5件。',
  '代区里答复政府信息公开申请2件，协助办理1件。',
  '全区共收到政府信息公开申请1300件。',
  '各部门收到政府信息公开申请900件。',
  // The year before.
  '2023年收到政府信息公开申请30件。',
  '去年收到政府信息公开申请30件，今年收到41件。',
  '收到政府信息公开申请41件，上年为30件。',
  // Right, in one reading or the other.
  '收到政府信息公开申请41件，上年结转3件，办结42件，结转下年2件。',
  '收到政府信息公开申请44件（含上年结转3件）。',
  '共收到政府信息公开申请40余件，办结约40件。',
  '全年受理依申请公开四十一件，办结四十二件。',
  '收到政府信息公开申请４１件。',
  '收到 41 件政府信息公开申请，其中予以公开17件、部分公开5件、不予公开6件、无法提供6件、不予处理1件、其他处理7件。',
  '收到政府信息公开申请41件，17件予以公开，6件不予公开，2件结转下年度继续办理。',
  '（二）依申请公开。予以公开、部分公开、不予公开分别为17件、5件、6件。',
  '（二）依申请公开。予以公开或部分公开22件，不予公开6件（其中第三方合法权益4件、行政查询事项2件）。',
  '（二）依申请公开。答复申请35件，另有7件申请人撤回。',
  '因政府信息公开引起行政复议9件、行政诉讼4件。',
  '因政府信息公开引起行政复议、行政诉讼共13件，其中直接起诉3件，复议后起诉1件。',
  '制发行政规范性文件11件，废止8件，现行有效60件。',
  // Reviews and suits of another kind or in another role.
  '办理行政复议案件120件，审结110件。',
  '（二）依申请公开。收到政府信息公开类行政复议9件，其中维持7件、其他结果1件。',
  '全年发生行政诉讼22件，都与信息无关。',
  '没有被纠正的政府信息公开行政复议案件。',
  '没有败诉的政府信息公开行政诉讼案件。',
  '信息公开行政复议维持7件，行政诉讼一审2件。',
  '审理政府信息公开行政复议案件6件。',
  // Documents in other states.
  '公开规范性文件5件，解读规范性文件4件。',
  '清理规范性文件90件，修订规范性文件3件。',
  '建立健全规章制度4项。',
  '审查规范性文件草案7件，起草规范性文件2件。',
  // Numbers that count nothing of ours.
  '依据《政府信息公开条例》第20条、第36条答复申请人。',
  '落实国办公开办函〔2021〕30号要求。',
  '举办《政府信息公开申请100问》培训2次，120人次参加。',
  '（二）依申请公开。受理电话0000-7500087，受理地点为3号楼201室。',
  '（二）依申请公开。答复期限由20个工作日压缩到12个工作日。',
  '（二）依申请公开。办结率100%，答复满意率98.5%，按时答复率为100%。',
  '政务公开培训5次，调度12次，编发简报6期。',
  '抽查3—5件申请答复书，未发现差错。',
  '高效办成“一件事”13项，件件有回应。',
  '第一件、第二件申请都按期答复，每件申请都有台账。',
  '坚持“三安全一稳定”，一是压实责任，二是强化审核。',
  '（二）依申请公开。对不予公开的3种情形逐一说明理由。',
  '没有政府信息公开申请被要求补正。',
  '未收到政府信息公开申请的村有4个。',
  '无法提供的要写明理由，不予处理的要告知渠道。',
  // Years that are meant.
  '与2023年相比，目录更完整。',
  '2023年存在的2个问题已经整改。',
  '截至2023年底没有结清的事项已办完。',
  '2025年，继续扩大公开范围。',
  '对照《2023年政务公开工作要点》逐项落实，按时发布《2023年政府信息公开工作年度报告》。',
  '“十四五”以来公开目录每年更新，2021年建成查阅点。',
  '2023年，我镇建成查阅点，今年扩建到两处。',
  '下一步，2025年1月起试行新目录。',
  // Bodies that may be named.
  '青石镇收到政府信息公开申请41件。',
  '县人民政府公开信息1200条。',
  '县政务服务局公开目录12项。',
  '我镇办理政府信息公开申请41件。',
  // What looks like a leftover and is none.
  'X光机采购公告已公开，“XX有约”栏目更新4期。',
  '表格见第二部分，文字见附件。',
])('nothing in: %s', (sentence) => {
  expect(said(written(sentence, FIGURES))).toEqual([]);
});

test.each(['截至6月收到依申请公开19件。', '前三季度共办结政府信息公开申请33件。'])(
  'no figure of the tables in: %s',
  (sentence) => {
    expect(said(written(sentence, FIGURES)).map(([rule]) => rule)).toEqual(['N-partial']);
  },
);

test.each([
  ['governmentOffice', '松江县人民政府办公室', '全县共收到政府信息公开申请1300件，县政府办公室收到41件。'],
  ['countyAggregate', '松江县人民政府', '县政府办公室收到政府信息公开申请12件，各乡镇收到29件。'],
  ['countyAggregate', '松江县人民政府', '县公安局收到政府信息公开申请12件。'],
  ['department', '河湾县水务局', '县水务局收到政府信息公开申请41件。'],
  ['department', '河湾县住房和城乡建设局', '县住建局收到政府信息公开申请41件。'],
  ['township', '白杨街道办事处', '街道收到政府信息公开申请41件。'],
] as const)('nothing for a %s, %s: %s', (kind, unit, sentence) => {
  expect(said(written(`${sentence}${ASSESSED}`, FIGURES, { kind, unit }))).toEqual([]);
});

test('a report without any text is still being filled in', () => {
  expect(
    said(written('', FIGURES, { parts: { preface: '', overview: '', problems: '', others: '' } })),
  ).toEqual([]);
});
