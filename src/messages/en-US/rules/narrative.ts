/** N rules in English; quotes and official terms keep the Chinese. */
import { BODY_KIND_NAMES } from '../../../form';
import type { DayWords } from '../../official/document';
import type {
  AssessmentMatter,
  DateWords,
  FigureClaimWords,
  narrative as chinese,
  SentenceChange,
  texts as chineseTexts,
} from '../../zh-CN/rules/narrative';
import { sentenceNames } from '../sentenceNames';
import { FORM, practice } from './card';
import { tableName } from '../terms';

const changeName = (right: number, unit: string): string =>
  right === 0 ? 'no change' : `${right < 0 ? 'a decrease' : 'an increase'} of ${Math.abs(right)}${unit}`;

const MOST_CHANGES = 3;

function changed({ from, to, number }: SentenceChange): string {
  if (number) return `“${from}” should be ${to}`;
  if (from === '') return `“${to}” is missing`;
  return to === '' ? `“${from}” should go` : `“${from}” should be “${to}”`;
}

const MATTERS: Readonly<Record<AssessmentMatter, string>> = {
  assessment: '工作考核',
  review: '社会评议',
  accountability: '责任追究',
};

const dayName = ({ year, month, day }: DayWords): string =>
  [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
const dated = (date: DateWords['date']): string => `${date.label || 'signature (落款)'} ${dayName(date)}`;

const disagrees = ({ place, quote, table, values }: FigureClaimWords): string =>
  `${place}“${quote}”: ${tableName(table)} has ${values.join(' or ')}`;

/** Where the words leave it open what the number is about. */
const mayDisagree = ({ place, quote, table, values }: FigureClaimWords): string =>
  `${place}“${quote}” matches nothing in ${tableName(table)} (${values.join(' or ')})`;

export const texts: typeof chineseTexts = {
  preface: 'Preface ',
  unit: '件',
  direction: (down) => (down ? '减少' : '增加'),
  yearName: (year) => `${year}年`,
};

export const narrative: typeof chinese = {
  'N-received': {
    card: {
      title: 'The text’s received is that of Table 3 (表三)',
      plain:
        'What the text says was received equals the new applications (本年新收) in the total (总计) column, or new applications plus the carry-over from last year (上年结转). Both ways of writing are real.',
      basis: practice('text and tables that differ are a common reason to return a report.'),
      holds: 'Received 10, carried in 2; the text says 10, or 12 with those carried in.',
      breaks: 'Received 10, carried in 2; the text says 11.',
    },
    disagrees,
    mayDisagree,
  },
  'N-handled': {
    card: {
      title: 'The text’s handled and carried are those of Table 3 (表三)',
      plain:
        'What the text says was answered equals the total handled (（七）总计); what it says was carried equals the carry-over from last year (上年结转) or the carry-over to next year (结转下年度).',
      basis: practice('text and tables that differ are a common reason to return a report.'),
      holds: 'Total handled (（七）总计) 9, carried on 1; the text says 9 answered, 1 carried on.',
      breaks: 'Total handled (（七）总计) 9, carried on 1; the text says 10 answered.',
    },
    disagrees,
    mayDisagree,
  },
  'N-outcomes': {
    card: {
      title: 'The text’s outcomes are those of Table 3 (表三)',
      plain:
        'What the text says under granted (予以公开), partly granted (部分公开), denied (不予公开), not available (无法提供), not processed (不予处理) and other handling (其他处理) equals the sum of that group in the total (总计) column.',
      basis: practice('text and tables that differ are a common reason to return a report.'),
      holds: 'The rows of denied (不予公开) add up to 3; the text says 3.',
      breaks: 'The rows of denied (不予公开) add up to 3; the text says 5.',
    },
    disagrees,
    mayDisagree,
  },
  'N-disputes': {
    card: {
      title: 'The text’s disputes are those of Table 4 (表四)',
      plain:
        'What the text says of reviews (行政复议) and suits (行政诉讼) equals the total (总计) in Table 4 (表四); suits are direct ones plus those after review. Results (upheld (维持), corrected (纠正), pending (尚未审结) and so on) are compared too; all concluded (均已审结) means that none is pending. Where it speaks of filing (备案), it is only a warning.',
      basis: practice('text and tables that differ are a common reason to return a report.'),
      holds: 'Direct suits 2, after review 1; the text says 3 suits.',
      breaks: 'Direct suits 2, after review 1; the text says 2 suits.',
    },
    disagrees,
    mayDisagree,
  },
  'N-documents': {
    card: {
      title: 'The text’s documents are those of Table 2 (表二)',
      plain:
        'What the text says of normative documents (规范性文件) made, repealed and in force equals Table 2 (表二).',
      basis: practice('text and tables that differ are a common reason to return a report.'),
      holds: 'Issued 4 in Table 2 (表二); the text says 4.',
      breaks: 'Issued 4 in Table 2 (表二); the text says 6.',
    },
    disagrees,
    mayDisagree,
  },
  'N-decisions': {
    card: {
      title: 'Licences, penalties, coercion and fees in the text agree with Table 2 (表二)',
      plain:
        'Decisions on licences (行政许可), penalties (行政处罚) and coercive measures (行政强制) and the amount of administrative fees (行政事业性收费) in the text equal the figures of Table 2 (表二); amounts are compared to the digits that the text prints.',
      basis: practice('a text that differs from the table is often sent back.'),
      holds: 'Table 2 (表二) has 120 licences; the text says “作出行政许可决定120件”.',
      breaks: 'Table 2 (表二) has 120 licences; the text says “作出行政许可决定102件”.',
    },
    disagrees,
    mayDisagree,
  },
  'N-list': {
    card: {
      title: 'The items add up to their total',
      plain:
        'Where the text lists items of a total (其中…), they add up to it; lists that are left open (等, 主要) do not count.',
      basis: practice('items are left out, or only the total was changed.'),
      holds: '30 published: 12 news, 8 announcements, 6 policies, 4 explanations.',
      breaks: '30 published: 12 news, 8 announcements, 6 policies, 2 explanations, which is 28.',
    },
    sums: ({ place, quote, count, sum, total }) =>
      `${place}“${quote}”: the ${count} items add up to ${sum}, not ${total}`,
  },
  'N-change': {
    card: {
      title: 'Changes and percentages are right',
      plain:
        'Changes against last year and percentages in the text, computed again from the two numbers, come to the printed digits.',
      basis: practice('percentages are wrong or point the other way in not a few reports.'),
      holds: '12 received, 10 last year, up 20%.',
      breaks: '12 received, 10 last year, up 12%.',
    },
    recomputes: ({ place, quote, current, previous, right, unit }) =>
      `${place}“${quote}”: ${current} this year and ${previous} last year${right === null ? '' : `, ${changeName(right, unit)}`}`,
  },
  'N-share': {
    card: {
      title: 'Shares agree with their numbers',
      plain:
        'A share (占…%) comes to the printed digits when it is computed again from the numbers before it. The whole may be a number of the same paragraph, or what Table 3 (表三) has as received or handled.',
      basis: practice('a number is changed and its share forgotten.'),
      holds: '“公开信息40条，其中图解10条，占25%”.',
      breaks: '“公开信息40条，其中图解10条，占30%”.',
    },
    recomputes: ({ place, quote, part, whole, right }) =>
      `${place}“${quote}”: ${part} is ${right}% of ${whole}`,
  },
  'N-twice': {
    card: {
      title: 'The same thing, the same number',
      plain:
        'What the text states twice and no table holds, such as what was published, is the same both times.',
      basis: practice('one place is changed and the other forgotten.'),
      holds: 'Parts one and five both say “主动公开信息196条”.',
      breaks: 'Part one says “主动公开信息196条”, part five “主动公开信息190条”.',
    },
    differs: ({ place, quote, otherPlace, otherQuote }) =>
      `${place}“${quote}” differs from ${otherPlace}“${otherQuote}”`,
  },
  'N-bound': {
    card: {
      title: 'Standard sentences follow the figures',
      plain:
        'A sentence that was made from the figures and put into the text is brought up to date when they change. Only its numbers and the items that come or go are changed, own words stay; where too much was rewritten, the whole sentence as it reads now is offered. It counts as a mismatch where a table contradicts a number in it.',
      basis: practice('the tables are mended and the text is forgotten.'),
      holds: '12 received when it was put in and 12 now; （二）依申请公开。 was written in front of it.',
      breaks: '12 received when it was put in, Table 3 (表三) has 13 since, the sentence still says 12.',
    },
    stale: ({ place, sentence, changes }) =>
      `${place}the sentence on ${sentenceNames[sentence]} differs from the figures as they are now: ` +
      changes.slice(0, MOST_CHANGES).map(changed).join(', ') +
      (changes.length > MOST_CHANGES ? `, ${changes.length} changes in all` : ''),
    edited: ({ place, sentence, text }) =>
      `${place}the sentence on ${sentenceNames[sentence]} was rewritten and cannot be brought up to date bit by bit; by the figures as they are now it reads “${text}”`,
    refresh: (count) => `Refresh the sentence (${count === 1 ? '1 change' : `${count} changes`})`,
    replace: 'Replace the sentence',
  },
  'N-year': {
    card: {
      title: 'The right year',
      plain: 'Title and period name the year of the report; other years stand only in comparisons.',
      basis: practice('last year’s text is taken over and the year left as it was.'),
      holds: 'A report for 2024: from 1 January to 31 December 2024.',
      breaks: 'A report for 2024: from 1 January to 31 December 2023.',
    },
    otherYear: ({ place, quote, year }) => `${place}“${quote}”: this report is for ${year}`,
  },
  'N-body': {
    card: {
      title: 'The right body',
      plain: 'The text speaks of this body, and no other body’s name was left as its subject.',
      basis: practice('another body’s text is taken over and the name left as it was.'),
      holds: 'The report of 青石镇 says “青石镇人民政府主动公开信息120条”.',
      breaks: 'The report of 青石镇 says “白杨镇人民政府主动公开信息120条”.',
    },
    otherBody: ({ place, name, unit }) => `${place}“${name}” is not the reporting body (${unit})`,
  },
  'N-basis': {
    card: {
      title: 'The notice in force',
      plain:
        'From 2021 on the report cites 国办公开办函〔2021〕30号, not 〔2019〕60号, its title or 格式（试行）, and not under another code such as 国办发 or 国办函.',
      basis: `${FORM} applies to reports from 2021 on.`,
      holds: 'A report for 2024 cites 国办公开办函〔2021〕30号.',
      breaks: 'A report for 2024 cites 国办公开办函〔2019〕60号.',
    },
    outdated: ({ place, quote, basis }) => `${place}“${quote}” no longer applies; the basis is ${basis}`,
    otherTitle: ({ place, quote, cited, basis, title }) =>
      `${place}“${quote}” is the title of ${cited} and no longer applies; that of ${basis} is “${title}”`,
    otherCode: ({ place, quote, basis }) => `${place}“${quote}” has the wrong code; it is ${basis}`,
  },
  'N-leftover': {
    card: {
      title: 'Nothing left of the template',
      plain: 'No instructions of the template, placeholders or marks of a conversion are left in the text.',
      basis: practice('instructions of the template are often left in.'),
      holds: 'Part one has nothing but the body’s own words.',
      breaks: '“该部分以表格形式报告” was left in part one.',
    },
    left: ({ place, quote }) => `${place}“${quote}” is left over from a template or a word processor`,
  },
  'N-fee': {
    card: {
      title: 'The fee for processing is reported',
      plain: 'Part six says what processing fee (信息处理费) was charged, also when there was none.',
      basis: `Part six of ${FORM}; the fee itself: 国办函〔2020〕109号.`,
      holds: '“本年度没有收取信息处理费”.',
      breaks: 'Part six says only “无其他需要报告的事项”.',
    },
    missing: (place) =>
      `${place} does not mention the processing fee (信息处理费); say so too where none was taken`,
  },
  'N-length': {
    card: {
      title: 'Part one within 1,000 characters',
      plain: 'Part one has in principle at most 1,000 characters.',
      basis: `${FORM}: in principle at most 1,000 characters.`,
      holds: 'Part one has 900 characters.',
      breaks: 'Part one has 1,600 characters.',
    },
    tooLong: (place, count, most) => `${place} has ${count} characters; in principle at most ${most}`,
  },
  'N-problems': {
    card: {
      title: 'Real problems and measures',
      plain:
        'Part five names concrete problems and measures; it is not just 无, and not nearly the same as last year’s.',
      basis: `${FORM}: not the same every year (年年雷同).`,
      holds: 'Only 2 explanations had pictures; next year every document gets one.',
      breaks: '“无”, or last year’s words again.',
    },
    none: (place) => `${place} only says that there are no problems; name problems and measures`,
    same: (place, percent) =>
      `${place} is ${percent === 100 ? 'word for word' : `${percent}%`} the same as last year; it must not repeat itself`,
  },
  'N-assessment': {
    card: {
      title: 'A government tells of 考核, 评议 and 追究',
      plain:
        'The report of a government of any level, a township too, says under supervision (监督保障) in part one what came of assessment (工作考核), public review (社会评议) and accountability (责任追究), also where there was none. Departments and street offices need not.',
      basis: `Article 50(4) of the Regulations on Open Government Information (政府信息公开条例); part one of ${FORM}.`,
      holds: '公开工作列入年度考核；开展社会评议1次，满意率92%；没有责任追究的情形.',
      breaks: 'A township’s report says only 加强监督保障，培训2次.',
    },
    missing: ({ place, matters }) =>
      `${place} does not tell of ${matters.map((matter) => MATTERS[matter]).join(', ')}; a government’s report must, also where there was none`,
  },
  'N-repeat': {
    card: {
      title: 'Not last year’s text again',
      plain:
        'Sentence by sentence and apart from numbers: a warning where half of the text is last year’s, a note from 30 % on. What every report says (period, contact, the processing fee (信息处理费), sentences made from the figures) and very short sentences do not count, nor part five where it is said to be the same as a whole.',
      basis: `${FORM} 三（四）: the text must not repeat itself (雷同).`,
      holds: '4 of 20 sentences are last year’s.',
      breaks: '14 of 20 sentences differ in years and numbers only.',
    },
    repeated: ({ same, count, places }) =>
      `${same === count ? `All ${count}` : `${same} of ${count}`} sentences that can be compared are last year’s (${places.map(({ place, same: own }) => `${place} ${own}`).join(', ')}); the text must not repeat itself`,
  },
  'N-partial': {
    card: {
      title: 'Numbers for the whole year',
      plain:
        'The period and the numbers of the text are those of the whole year, not of 1—11月, 截至11月底 or 前三季度. A campaign, what was done in a month and a comparison with the same months of last year do not count, nor what the rest of the year is told of.',
      basis: `${FORM}: all figures as at 31 December.`,
      holds: '全年发布推文480篇; 3月至5月开展专项清理，清理过期信息20条.',
      breaks: '1—11月发布推文451篇.',
    },
    partOfYear: ({ place, quote }) =>
      `${place}“${quote}” is not the whole year; the report is about the whole year`,
  },
  'D-date': {
    card: {
      title: 'Dated after the year and in time',
      plain:
        'The day under the document and the day its page was published are not before 31 December of the year and not after the deadline: departments, townships and offices of governments 31 January, counties 20 February, cities 10 March, provinces and vertical systems 31 March. Where the kind of body is not known, 31 March.',
      basis: `Article 49 of the Regulations on Open Government Information (政府信息公开条例); ${FORM}.`,
      holds: 'A township’s report for 2024 dated 20 January 2025.',
      breaks: 'A report for 2024 dated 25 December 2024, or a township’s published on 10 February 2025.',
    },
    late: ({ date, deadline, kind }) =>
      `${dated(date)} is after the ${kind === null ? 'last deadline' : `deadline of ${BODY_KIND_NAMES[kind]}`}, ${dayName(deadline)}`,
    early: ({ date, deadline }) =>
      `${dated(date)} is before the last day of the period, ${dayName(deadline)}`,
  },
  'N-heading': {
    card: {
      title: 'Headings as printed',
      plain:
        'The six parts have the printed headings, each in a line of its own. A part whose heading reads otherwise, is run together with its text or is missing is still found, by its number and by what it says. Spaces, punctuation and Traditional characters make no difference.',
      basis: `The headings are printed in ${FORM}.`,
      holds: '一、总体情况 in a line of its own, the text below it.',
      breaks: '一、概述; or 一、总体情况 with the text right behind it.',
    },
    changed: ({ text, heading }) => `The heading “${text}” differs from the form, which has “${heading}”`,
    glued: ({ text }) =>
      `The heading “${text}” is run together with its text; it belongs in a line of its own`,
    missing: ({ heading }) =>
      `The heading “${heading}” is missing; the part was found by what it says. Add the heading`,
  },
  'N-local': {
    card: {
      title: 'What the supervisor asks for is there',
      plain:
        'The headings and phrases listed on the sheet local demands (本地要求) are in the parts named there. A supervisor fills the sheet and hands it down with the template; an entry may be for one kind of body only. An empty sheet asks for nothing.',
      basis: 'The supervisor, on the sheet local demands (本地要求) of the workbook.',
      holds: 'Part six is to have the heading 建议提案办理情况, and has （二）建议提案办理情况。.',
      breaks: 'Part six is to have the heading 建议提案办理情况, and has none.',
    },
    heading: ({ place, words }) =>
      `${place} lacks the heading “${words}” that the sheet local demands (本地要求) asks for`,
    phrase: ({ place, words }) =>
      `${place} lacks the phrase “${words}” that the sheet local demands (本地要求) asks for`,
    unclear: (words, most) =>
      `The line “${words}” of the sheet local demands (本地要求) was not checked: choose 部分, 要求 and 适用于 from the lists; the words have at most ${most} characters`,
  },
};
