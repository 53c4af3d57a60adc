/** A card for every rule in English; official terms keep the Chinese. Long because it is a list. */
import type { RuleWords } from '../zh-CN/rules';

const FORM = '国办公开办函〔2021〕30号';
const practice = (what: string): string => `No clause says so; in practice ${what}`;

export const rules: RuleWords = {
  'T3-balance': {
    title: '一 + 二 = 三 + 四',
    plain:
      'In each column of 表三, 本年新收 plus 上年结转 equals （七）总计 plus 结转下年度: what came in was either handled or carried on.',
    basis: `${FORM}, printed in the corner of 表三: the first and second items together equal the third and fourth.`,
    holds: '自然人: received 8, carried in 2; handled 9, carried on 1: 8 + 2 = 9 + 1.',
    breaks: '自然人: received 8, carried in 2; handled 9, carried on 0: 8 + 2 ≠ 9 + 0, off by 1.',
  },
  'T3-handled': {
    title: 'Outcomes add up to （七）总计',
    plain:
      'In each column of 表三, the rows of （一） to （六） add up to （七）总计. Each application counts once, by its final outcome.',
    basis: `Follows from 表三 of ${FORM}: （七）总计 is the sum of the outcomes.`,
    holds: '予以公开 4, 部分公开 1, 不掌握 2, （七）总计 7.',
    breaks: '予以公开 4, 部分公开 1, 不掌握 2, but （七）总计 8: off by 1.',
  },
  'T3-rowTotal': {
    title: 'Applicants add up to 总计',
    plain: 'In each row of 表三, 自然人 and the five kinds of 法人或其他组织 add up to the row’s 总计.',
    basis: `Follows from 表三 of ${FORM}: 总计 is the sum of the applicants.`,
    holds: 'Received: 自然人 6, 商业企业 2, 总计 8.',
    breaks: 'Received: 自然人 6, 商业企业 2, but 总计 6: off by 2.',
  },
  'T3-split': {
    title: 'A split answer counts once',
    plain:
      'The outcomes exceed （七）总计 by exactly 部分公开: split answers were probably counted under 部分公开 and again under another outcome.',
    basis: `Label of （二） in 表三 of ${FORM}: a split answer counts here only; 条例 article 37 on split answers.`,
    holds: 'Part is released and part is a state secret: 1 under 部分公开 and nothing else.',
    breaks: 'The same application counts 1 under 部分公开 and 1 under 国家秘密, while （七）总计 is 1.',
  },
  'T4-total': {
    title: 'Results add up to 总计',
    plain:
      'In each of the three blocks of 表四, 维持, 纠正, 其他结果 and 尚未审结 add up to the block’s 总计.',
    basis: `Follows from 表四 of ${FORM}: 总计 is the sum of the four results.`,
    holds: '行政复议: 结果维持 2, 其他结果 1, 总计 3.',
    breaks: '行政复议: 结果维持 2, 其他结果 1, but 总计 2: off by 1.',
  },
  'T2-scope': {
    title: '规章 are 0 where none can be made',
    plain:
      'Only ministries, provinces, 设区的市 and 自治州 may make 规章. Other bodies write 0 and put their documents in the row of 规范性文件.',
    basis: '立法法 (2023) articles 91 and 93.',
    holds: 'A township: 规章 issued 0, 行政规范性文件 issued 1.',
    breaks: 'A township writes a 规范性文件 as 规章 issued 1.',
  },
  'V-number': {
    title: 'A whole number, not negative',
    plain:
      'Counts are 0 or positive whole numbers: no words, negatives or decimals. A change in the 2019 edition may be negative.',
    basis: `Follows from the tables of ${FORM}: the cells hold counts.`,
    holds: '行政许可: 12.',
    breaks: '行政许可: -3, or “some”.',
  },
  'V-blank': {
    title: 'Write 0 where there is none',
    plain:
      'A cell for a figure is blank, “/” or “-”. It counts as 0 here; write 0, so that readers know nothing was forgotten.',
    basis: practice('nothing settles blank against 0, and most bodies write 0.'),
    holds: 'No applications by 科研机构: 0 in each cell.',
    breaks: 'No applications by 科研机构: cells left blank or “/”.',
  },
  'V-text': {
    title: 'A number stored as text',
    plain:
      'The number is text, has full-width digits, separators or a unit. It is read as a number here, but formulas in the sheet leave it out.',
    basis: practice('such cells make the sums of formulas too small.'),
    holds: '1200 (a number).',
    breaks: '“１２００”, “1,200件” (text).',
  },
  'V-decimals': {
    title: 'At most 6 decimals in an amount',
    plain: 'Only amounts have decimals: in 万元, at most 6, which is to 1 分.',
    basis: `Header of 表二 of ${FORM}: （单位：万元）; 1 分 is 0.000001 万元.`,
    holds: '行政事业性收费: 3.1415 万元, which is 31,415 元.',
    breaks: '行政事业性收费: 0.1234567 万元.',
  },
  'V-form': {
    title: 'The form of the year',
    plain:
      'The report uses the edition for its year, and nothing in the tables is missing, changed, added or twice.',
    basis: '国办公开办函〔2021〕30号 from 2021 on, 国办公开办函〔2019〕60号 for 2019 and 2020.',
    holds: 'A report for 2023 with the tables of 〔2021〕30号: three rows under （六）其他处理.',
    breaks: 'A report for 2023 with the tables of 〔2019〕60号: one row （六）其他处理.',
  },
  'Y-carry': {
    title: 'Carried in is what last year carried on',
    plain:
      'In each column of 表三, 上年结转 equals 结转下年度 of last year’s report. For a body that was reorganised it is only a warning.',
    basis: 'No clause says so; it follows from the two labels and holds in the published pairs tried.',
    holds: 'Last year carried on 3, this year carried in 3.',
    breaks: 'Last year carried on 3, this year carried in 2: off by 1.',
  },
  'Y-stock': {
    title: 'In force: last year’s, plus issued, less repealed',
    plain:
      'For 规章 and 行政规范性文件, 现行有效 is usually last year’s number plus 制发 less 废止. Clean-ups and expiry make it differ.',
    basis: practice(
      'many reports agree, but clean-ups and expiry set others apart; so it is only a warning.',
    ),
    holds: 'In force 11 last year, issued 3, repealed 2: in force 12.',
    breaks: 'In force 11 last year, issued 3, repealed 2, but in force 15: off by 3.',
  },
  'Y-items': {
    title: 'Items go on from year to year',
    plain: 'In the 2019 edition, last year’s 上一年项目数量 plus its 增/减 is this year’s 上一年项目数量.',
    basis: 'No clause says so; it follows from the labels of 表二 in 国办公开办函〔2019〕60号.',
    holds: 'Last year: 20 items, change -4; this year: 16.',
    breaks: 'Last year: 20 items, change -4; this year: 20, off by 4.',
  },
  'Y-jump': {
    title: 'Three times last year’s, or a third',
    plain:
      'A figure is at least three times last year’s or at most a third of it, both at least 10. It may be true, or in the wrong row or unit.',
    basis: practice('it is mostly 元 written for 万元, or the wrong cell.'),
    holds: '行政许可: 40 last year, 60 this year.',
    breaks: 'Fees: 12.5 (万元) last year, 131250 (in fact 元) this year.',
  },
  'N-received': {
    title: 'The text’s received is that of 表三',
    plain:
      'What the text says was received equals 本年新收 in the 总计 column, or 本年新收 plus 上年结转. Both ways of writing are real.',
    basis: practice('text and tables that differ are a common reason to return a report.'),
    holds: 'Received 10, carried in 2; the text says 10, or 12 with those carried in.',
    breaks: 'Received 10, carried in 2; the text says 11.',
  },
  'N-handled': {
    title: 'The text’s handled and carried are those of 表三',
    plain:
      'What the text says was answered equals （七）总计; what it says was carried equals 上年结转 or 结转下年度.',
    basis: practice('text and tables that differ are a common reason to return a report.'),
    holds: '（七）总计 9, carried on 1; the text says 9 answered, 1 carried on.',
    breaks: '（七）总计 9, carried on 1; the text says 10 answered.',
  },
  'N-outcomes': {
    title: 'The text’s outcomes are those of 表三',
    plain:
      'What the text says under 予以公开, 部分公开, 不予公开, 无法提供, 不予处理 and 其他处理 equals the sum of that group in the 总计 column.',
    basis: practice('text and tables that differ are a common reason to return a report.'),
    holds: 'The rows of 不予公开 add up to 3; the text says 3.',
    breaks: 'The rows of 不予公开 add up to 3; the text says 5.',
  },
  'N-disputes': {
    title: 'The text’s disputes are those of 表四',
    plain:
      'What the text says of 行政复议 and 行政诉讼 equals 总计 in 表四; suits are direct ones plus those after review. Where it speaks of 备案, it is only a warning.',
    basis: practice('text and tables that differ are a common reason to return a report.'),
    holds: 'Direct suits 2, after review 1; the text says 3 suits.',
    breaks: 'Direct suits 2, after review 1; the text says 2 suits.',
  },
  'N-documents': {
    title: 'The text’s documents are those of 表二',
    plain: 'What the text says of 规范性文件 made, repealed and in force equals 表二.',
    basis: practice('text and tables that differ are a common reason to return a report.'),
    holds: 'Issued 4 in 表二; the text says 4.',
    breaks: 'Issued 4 in 表二; the text says 6.',
  },
  'N-list': {
    title: 'The items add up to their total',
    plain: 'Where the text lists items of a total (其中…), they add up to it.',
    basis: practice('items are left out, or only the total was changed.'),
    holds: '30 notices, of which 20 news and 10 announcements.',
    breaks: '30 notices, of which 20 news and 8 announcements.',
  },
  'N-change': {
    title: 'Changes and percentages are right',
    plain:
      'Changes against last year and percentages in the text, computed again from the two numbers, come to the printed digits.',
    basis: practice('percentages are wrong or point the other way in not a few reports.'),
    holds: '12 received, 10 last year, up 20%.',
    breaks: '12 received, 10 last year, up 12%.',
  },
  'N-twice': {
    title: 'The same thing, the same number',
    plain: 'A quantity that the text states twice is the same both times.',
    basis: practice('one place is changed and the other forgotten.'),
    holds: 'Parts one and five both say 2 trainings.',
    breaks: 'Part one says 2 trainings, part five says 3.',
  },
  'N-bound': {
    title: 'Standard sentences follow the figures',
    plain:
      'A sentence that was made from the figures and put into the text is brought up to date when they change. Only its numbers and the items that come or go are changed, own words stay; where too much was rewritten, the whole sentence as it reads now is offered. It counts as a mismatch where a table contradicts a number in it.',
    basis: practice('the tables are mended and the text is forgotten.'),
    holds: '12 received when it was put in and 12 now; （二）依申请公开。 was written in front of it.',
    breaks: '12 received when it was put in, 表三 has 13 since, the sentence still says 12.',
  },
  'N-year': {
    title: 'The right year',
    plain: 'Title and period name the year of the report; other years stand only in comparisons.',
    basis: practice('last year’s text is taken over and the year left as it was.'),
    holds: 'A report for 2024: from 1 January to 31 December 2024.',
    breaks: 'A report for 2024: from 1 January to 31 December 2023.',
  },
  'N-body': {
    title: 'The right body',
    plain: 'The text speaks of this body, and no other body’s name was left as its subject.',
    basis: practice('another body’s text is taken over and the name left as it was.'),
    holds: 'The report of 青石镇 speaks of 青石镇人民政府.',
    breaks: 'The report of 青石镇 speaks of 白杨镇人民政府.',
  },
  'N-basis': {
    title: 'The notice in force',
    plain: 'From 2021 on the report cites 国办公开办函〔2021〕30号, not 〔2019〕60号 or 格式（试行）.',
    basis: `${FORM} applies to reports from 2021 on.`,
    holds: 'A report for 2024 cites 国办公开办函〔2021〕30号.',
    breaks: 'A report for 2024 cites 国办公开办函〔2019〕60号.',
  },
  'N-leftover': {
    title: 'Nothing left of the template',
    plain: 'No instructions of the template, placeholders or marks of a conversion are left in the text.',
    basis: practice('instructions of the template are often left in.'),
    holds: 'Part two begins with its table.',
    breaks: 'Part two begins with 该部分以表格形式报告.',
  },
  'N-fee': {
    title: 'The fee for processing is reported',
    plain: 'Part six says what 信息处理费 was charged, also when there was none.',
    basis: `Part six of ${FORM}; the fee itself: 国办函〔2020〕109号.`,
    holds: '本年度没有收取信息处理费.',
    breaks: 'Part six says only 无其他需要报告的事项.',
  },
  'N-length': {
    title: 'Part one within 1,000 characters',
    plain: 'Part one has in principle at most 1,000 characters.',
    basis: `${FORM}: in principle at most 1,000 characters.`,
    holds: 'Part one has 900 characters.',
    breaks: 'Part one has 1,600 characters.',
  },
  'N-problems': {
    title: 'Real problems and measures',
    plain:
      'Part five names concrete problems and measures; it is not empty, not 无, and not nearly the same as last year’s.',
    basis: `${FORM}: not the same every year (年年雷同).`,
    holds: 'Only 2 explanations had pictures; next year every document gets one.',
    breaks: '无, or last year’s words again.',
  },
  'A-sum': {
    title: 'The aggregate is the sum of its members',
    plain:
      'Each cell of the three tables of an aggregate is the sum over its members. With a member missing nothing can be said, and nothing counts as 0.',
    basis: 'Follows from 逐级汇总 as 国办公开办函〔2021〕30号 asks for it.',
    holds: '青石镇 5, 县水务局 4, aggregate 9.',
    breaks: '青石镇 5, 县水务局 4, aggregate 8: off by 1.',
  },
  'A-members': {
    title: 'Every member once',
    plain:
      'Each member counts once and none on this year’s list is missing; offices of vertical systems do not enter a local aggregate.',
    basis: `${FORM} on aggregates and vertical systems.`,
    holds: '12 members on the list, 12 reports, none twice.',
    breaks: '12 members on the list, 11 reports, one of them from the tax office.',
  },
};
