/** Help: its own words, and its topics. */
import type { Severity } from '../../../form';
import { BODY_KIND_NAMES } from '../../../form';
import type { HelpTopics } from '../../help';
import { clerk } from './clerk';
import { command } from './command';
import { deadlines } from './deadlines';
import { desk } from './desk';
import { files } from './files';
import { ledger } from './ledger';
import { limits } from './limits';
import { privacy } from './privacy';
import { rollout } from './rollout';
import { rules } from './rules';
import { security } from './security';
import { wps } from './wps';

const topics: HelpTopics = {
  clerk,
  ledger,
  desk,
  rules,
  deadlines,
  wps,
  files,
  limits,
  privacy,
  security,
  rollout,
  command,
};

export const help = {
  /** Of the page outside of Excel. */
  pageTitle: '年报助手 帮助',
  topic: '主题',
  onTop: '回到目录',
  contents: '目录',
  inBrowser: '在浏览器中打开（可打印）',
  otherLanguage: 'English',
  severities: { error: '不符', warning: '提醒', info: '提示' } as Readonly<Record<Severity, string>>,
  unexplainable: '说明原因后仍计入不符。',
  kinds: BODY_KIND_NAMES,
  deadlines: {
    kind: '机关类型',
    deadline: '公布期限',
    left: '还有',
    year: '报告年度',
    inNextYear: (month: number, day: number) => `次年${month}月${day}日前`,
    on: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    day: (month: number, day: number) => `${month}月${day}日`,
    days: (days: number) => (days < 0 ? '已过' : days === 0 ? '今天截止' : `${days}天`),
    report: (year: number) => `${year}年度`,
  },
  topics,
};
export type HelpWords = typeof help;
