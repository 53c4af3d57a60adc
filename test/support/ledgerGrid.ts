/** A ledger as it stands on its sheets, typed out; the names are those of a whole one. */
import type { Grid, NamedArea, Workbook } from '../../src/grid';
import { gridOf } from './gridOf';

const HEADERS =
  '编号|收到日期|申请人类别|公开方式/途径|内容摘要|是否上年结转|补正通知日|补正收到日|征求第三方起|征求第三方止|是否延期|延期工作日|答复日期|结果类别|办理结果|申请人代号|计费方式|页数|收费通知日|缴费日';
const CASE_HEADERS = '案件编号|申请编号|种类|收案日期|结案日期|结果|是否仅作为复议机关共同被告|备注';

/** 编号, 收到日期, 申请人类别, 答复日期, 办理结果 of each application, days as the numbers of a sheet or as texts. */
export interface TypedLedger {
  readonly applications: readonly string[];
  /** As the columns stand. */
  readonly cases?: readonly string[];
  readonly name?: string;
}

const rowOf = (text: string): string => {
  const [number = '', received = '', applicant = '', answered = '', outcome = ''] = text.split('|');
  return [number, received, applicant, ...Array<string>(9).fill(''), answered, '', outcome].join('|');
};

const areaOf = (sheet: string, row: number, columnCount: number): NamedArea => ({
  sheet,
  area: { row, column: 0, rowCount: 10_000 - row, columnCount },
});

/** Its sheets and names. */
export function typedLedger({ applications, cases = [], name = '依申请台账' }: TypedLedger): {
  readonly grids: readonly Grid[];
  readonly names: ReadonlyMap<string, NamedArea>;
} {
  const above = ['依申请公开台账', '', '', ''];
  return {
    grids: [
      gridOf([...above, HEADERS, ...applications.map(rowOf)], { kind: 'sheet', name }),
      gridOf([...above, CASE_HEADERS, ...cases], { kind: 'sheet', name: '复议诉讼台账' }),
    ],
    names: new Map([
      ['台账_登记', areaOf(name, 4, 20)],
      ['台账_案件', areaOf('复议诉讼台账', 4, 8)],
    ]),
  };
}

/** The workbook with a ledger in it. */
export function withTypedLedger(workbook: Workbook, ledger: TypedLedger): Workbook {
  const { grids, names } = typedLedger(ledger);
  return {
    ...workbook,
    grids: [...workbook.grids, ...grids],
    names: new Map([...workbook.names, ...names]),
  };
}
