/** Requirement sets: which parts of Office.js this stand-in says it has. */

export type RequirementSets = Readonly<Record<string, string>>;

/** What Excel LTSC 2021 offers; DelayForCellEdit lets a request wait for a person who is typing. */
export const EXCEL_2021: RequirementSets = {
  ExcelApi: '1.14',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  SharedRuntime: '1.1',
  DelayForCellEdit: '1.1',
};

/**
 * What a Microsoft 365 of 2024 offers. The client that npm ships guards members of ExcelApi 1.17, such as
 * `worksheets.onMoved`, by the set ExcelApiOnline, which it had before they were released; those of 1.18 it does not have.
 */
export const EXCEL_365: RequirementSets = { ...EXCEL_2021, ExcelApi: '1.17', ExcelApiOnline: '1.1' };

/** Whether a set of at least this version is among them. */
export function isSetSupported(sets: RequirementSets, name: string, version = '0'): boolean {
  const offered = Object.entries(sets).find(
    ([candidate]) => candidate.toLowerCase() === name.toLowerCase(),
  )?.[1];
  return offered !== undefined && rank(offered) >= rank(version);
}

function rank(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1_000 + Number(minor);
}
