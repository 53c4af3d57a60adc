/** The header of 表三 as it stands in running text, cell by cell. */
export const APPLICANT_HEADERS = [
  '自然人',
  '法人或其他组织',
  '总计',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
];
export const REQUEST_HEADERS = ['申请人情况', ...APPLICANT_HEADERS];
