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
import type { HelpWords } from '../../zh-CN/help';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const dayName = (month: number, day: number): string => `${day} ${MONTHS[month - 1]}`;

export const help: HelpWords = {
  pageTitle: '年报助手 help',
  topic: 'Topic',
  onTop: 'To the contents',
  contents: 'Contents',
  inBrowser: 'Open in the browser (to print)',
  otherLanguage: '中文',
  severities: { error: 'mismatch', warning: 'warning', info: 'note' },
  unexplainable: 'It counts as a mismatch even when it is explained.',
  kinds: {
    department: 'Department (政府部门)',
    township: 'Township, street (乡镇、街道)',
    governmentOffice: 'Office of a government (政府办公厅、室)',
    countyAggregate: 'County, aggregate (县、市、区汇总)',
    cityAggregate: 'City, aggregate (设区的市、自治州汇总)',
    provinceAggregate: 'Province, aggregate (省、自治区、直辖市汇总)',
    verticalSystem: 'Vertical system (垂直管理系统)',
  },
  deadlines: {
    kind: 'Kind of body',
    deadline: 'Published by',
    left: 'Left',
    year: 'Report of',
    inNextYear: (month, day) => `${dayName(month, day)} of the next year`,
    on: (year, month, day) => `${dayName(month, day)} ${year}`,
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    day: (month, day) => dayName(month, day),
    days: (days) => (days < 0 ? 'past' : days === 0 ? 'due today' : days === 1 ? '1 day' : `${days} days`),
    report: (year) => String(year),
  },
  topics: { clerk, ledger, desk, rules, deadlines, wps, files, limits, privacy, security, rollout, command },
};
