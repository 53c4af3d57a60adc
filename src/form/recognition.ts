/** How the form is written in real reports besides its official wording (statute §9): what the recognisers look for. */
import { YEAR_DIGITS } from '../text';
import type { TableId, TextPartId } from './types';

/**
 * Words by which a heading of a part is known when its number is right: one of the lists, all of its words.
 * Row labels begin with the same numbers (四、结转下年度继续办理) and have none of them.
 */
export const HEADING_WORDS: Readonly<Record<TextPartId | TableId, readonly (readonly string[])[]>> = {
  preface: [],
  overview: [['总体情况'], ['概述'], ['概况'], ['基本情况'], ['工作情况']],
  proactive: [['主动公开']],
  requests: [['申请', '情况'], ['依申请公开']],
  disputes: [['复议'], ['诉讼']],
  problems: [['问题'], ['改进']],
  others: [
    ['其他', '事项'],
    ['其它', '事项'],
    ['其他', '情况'],
  ],
};
/** Longest heading with explanations behind it; a longer line is text. */
export const LONGEST_HEADING = 32;

/** 一、 1. （一） (1) at the start of a heading or label, after full-width forms were narrowed. */
export const NUMBERING = /^(?:\([一二三四五六七八九十\d]+\)[、.,:]?|[一二三四五六七八九十\d]+[、.,:)])/;

const YEAR = `(?<year>\\d{4}|[${YEAR_DIGITS}]{4})年度?`;
const REST = '信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?报告';
/** Titles without spaces: the year before the body, or the body before the year. */
export const TITLES: readonly RegExp[] = [
  new RegExp(`^${YEAR}(?<unit>.{2,40}?人民政府)${REST}$`),
  new RegExp(`^${YEAR}(?<unit>.{2,40}?)(?:政府|政务)${REST}$`),
  new RegExp(`^(?<unit>.{0,40}?)${YEAR}(?:法治)?(?:政府|政务)?${REST}$`),
];
/** Lines above the title that do not belong to it. */
export const NOT_TITLE = /^(?:附件\d*:?|目录|首页.*|当前位置.*|索引号.*|.*日期:.*)$/;
/** A line that is no part of a title: a sentence, a heading or a label with its number. */
export const NOT_IN_TITLE = /[。,;:!?]|^\(?[一二三四五六七八九十]+[、)]/;
/** The period in the preface, which also tells the year. */
export const PERIOD = /自(\d{4})年1月1日/;

/** What stands before the contact details in the preface. */
export const CONTACT_SPELLINGS = {
  address: ['联系地址', '办公地址', '通讯地址', '通信地址', '地址'],
  postcode: ['邮政编码', '邮编'],
  telephone: ['联系电话', '办公电话', '电话'],
  email: ['电子邮箱', '电子邮件', '电子信箱', '邮箱', 'E-mail', 'Email', 'email'],
} as const;
/** What ends a contact detail where no other follows. */
export const CONTACT_END = /[；;。）)]/;

/** What Word and page layout leave behind in a text: bookmark marks; page numbers on a line of their own. */
export const RESIDUE = /\[bookmark:[^\]]*\]/g;
/** A line that is a page number: - 3 -, 第3页. */
export const PAGE_NUMBER = /^[-—–－\s]*(?:第\s*)?\d{1,3}(?:\s*页)?[-—–－\s]*$/;

/** Labels of a cover or of the line above a table, without spaces. */
export const COVER_SPELLINGS: Readonly<Record<'unit' | 'year', readonly string[]>> = {
  unit: ['机关名称', '单位名称', '填报单位', '报告单位', '编制单位', '报送单位', '填报机关', '单位', '机关'],
  year: ['年度', '报告年度', '年份', '填报年度', '统计年度'],
};
/** A sheet with one of these in its name holds last year's figures. */
export const PREVIOUS_WORDS = ['上年', '去年', '上一年', '样表', '示例'] as const;
