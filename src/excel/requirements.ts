/** The Excel JavaScript API that the add-in needs; LTSC 2021 has it. */
export const requiredApi = { set: 'ExcelApi', version: '1.14' } as const;

/** Whether this Excel has what came with a later version of the API, such as '1.18'. */
export function isApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported(requiredApi.set, version);
}
