/** The oldest Excel this add-in works in: LTSC 2021. */
export const requiredApi = { set: 'ExcelApi', version: '1.14' } as const;
