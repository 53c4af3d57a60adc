/** What exactly is wrong. */
import type { Reason } from '../reasons';

export const reasons: Readonly<Record<Reason, string>> = {
  truncated: '内容不完整',
  checksum: '内容与校验码不符',
  compression: '压缩数据有误',
  xml: 'XML有误',
  'missing-part': '缺少必要的部分',
  'outside-sheet': '有单元格超出工作表的范围',
  doctype: '含有DOCTYPE声明',
  'part-names': '内部文件名不合规范',
  nesting: '元素嵌套过深',
  'attribute-count': '元素的属性过多',
  'part-count': '内部文件2000个',
  'element-count': '内部元素150万个',
  'unpacked-size': '展开后24 MB',
  'cell-count': '单元格20万个',
  'file-size': '64 MB',
  'page-size': '32 MB',
  'page-count': '100页',
  'text-length': '50万字',
  'text-size': '4 MB',
  password: '有密码',
  legacy: '旧格式',
  unreadable: '内容不能读取',
  'time-limit': '读取时间',
  memory: '内存',
  'other-kind': '不是所需的类型',
  'no-folder': '文件夹不存在',
  'no-permission': '没有权限',
  'is-folder': '该路径是文件夹',
  'no-file': '该路径是管道或设备，不是文件',
  'name-length': '文件名过长',
  links: '链接循环',
  'no-space': '磁盘空间不足',
  'read-only': '磁盘是只读的',
  'not-drawn': '图片没有显示',
  'no-canvas': '浏览器不允许绘图',
  'picture-size': '图片过大',
};

/** The words for a reason; one that has none is shown as it came. */
export function reasonWords(reason: string | number | undefined): string {
  return (reasons as Readonly<Record<string, string>>)[String(reason)] ?? String(reason);
}
