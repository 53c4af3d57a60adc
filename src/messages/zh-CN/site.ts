/** Words of `nianbao serve`, `install` and `uninstall`. */
import type { ErrorDetails } from '../errors';
import type { SiteErrorCode } from '../site';
import type { ErrorWords } from './errors';

const errors: Readonly<Record<SiteErrorCode, (details: ErrorDetails) => ErrorWords>> = {
  'site/folder': ({ folder }) => ({
    sentence: `${folder} 里没有年报助手的网页（taskpane.html）。`,
    next: '用 --folder 指出安装包里的 site 文件夹。',
  }),
  'site/headers': ({ file }) => ({
    sentence: `${file} 的内容不对，没有提供网页。`,
    next: '重新解压安装包再试。',
  }),
  'site/port': ({ port }) => ({
    sentence: `“${port}”不是端口号。`,
    next: '写 0 到 65535 的整数，例如 28843。',
  }),
  'site/port-taken': ({ port }) => ({
    sentence: `端口 ${port} 已被占用或不允许使用。`,
    next: '可能年报助手已经在运行；否则用 --port 换一个端口。',
  }),
  'site/certificate': ({ folder }) => ({
    sentence: `${folder} 里的证书或密钥读不出，或者两者不是一对。`,
    next: '运行 nianbao uninstall，再运行 nianbao install。',
  }),
  'site/unpack': ({ folder, reason }) => ({
    sentence: `程序的文件没有写到 ${folder}（${reason}）。`,
    next: '检查这个文件夹能不能写入、磁盘有没有空间，防病毒软件有没有拦截。',
  }),
};

export const site = {
  errors,
  serving: (url: string) => `年报助手的网页在 ${url} ，只有这台电脑能打开。按 Ctrl+C 结束。`,
  plain: '还没有安装证书，用的是 http：可以在浏览器里看，Excel 要用 https（先运行 nianbao install）。',
};
