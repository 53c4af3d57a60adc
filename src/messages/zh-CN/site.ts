/** Words of `nianbao serve`, `install` and `uninstall`. */
import type { ErrorDetails } from '../errors';
import type { SiteErrorCode, SiteStep } from '../siteErrors';
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
    next: '再运行一次 nianbao install，会生成新的。',
  }),
  'site/unpack': ({ folder, reason }) => ({
    sentence: `程序的文件没有写到 ${folder}（${reason}）。`,
    next: '检查这个文件夹能不能写入、磁盘有没有空间，防病毒软件有没有拦截。',
  }),
  'site/manifest': ({ file }) => ({
    sentence: `${file} 不是年报助手的清单，什么也没有安装。`,
    next: '用安装包里的程序，或用 --folder 指出安装包里的 site 文件夹。',
  }),
  'site/windows': () => ({
    sentence: '安装只能在 Windows 上做，什么也没有改动。',
    next: '在别的系统上可以用 nianbao serve 看网页；在 Excel 里使用要由网页服务器提供，见安装包里的“说明.txt”。',
  }),
  'site/step': ({ step, reason, done }) => ({
    sentence: `没有装完：停在“${steps[step as SiteStep]}”（${reason}）。${done === '' ? '什么也没有改动。' : `已经做了：${doneWords(done)}。`}`,
    next: `${hints[step as SiteStep] ?? ''}再运行 nianbao install 会接着做；nianbao uninstall 撤销已经做的。`,
  }),
  'site/left': ({ left }) => ({
    sentence: `没有全部卸载，还剩：${doneWords(left)}。`,
    next: '密钥已经删除的，留下的证书不再起作用。再运行一次 nianbao uninstall；证书也可以在 certmgr.msc 的“受信任的根证书颁发机构”里删除，名称是 nianbao localhost。',
  }),
};

/** What each step is about. */
const steps: Readonly<Record<SiteStep, string>> = {
  program: '程序和网页',
  key: '密钥和证书',
  trust: 'Windows 对证书的信任',
  manifest: '清单',
  addIn: '加载项的登记',
  login: '登录时自动启动',
  app: '应用列表',
  server: '网页服务',
};

const doneWords = (names: string | number | undefined): string =>
  String(names)
    .split(' ')
    .map((name) => steps[name as SiteStep])
    .join('、');

const hints: Partial<Readonly<Record<SiteStep, string>>> = {
  program: '防病毒软件可能拦截了没有签名的程序，请管理员放行。',
  trust: 'Windows 询问时要点“是”；没有询问的，可能是单位的策略不允许，请管理员处理。',
  server: '防病毒软件可能拦截了程序，请管理员放行。',
};

export const site = {
  errors,
  app: '年报助手',
  serving: (url: string) => `年报助手的网页在 ${url} ，只有这台电脑能打开。按 Ctrl+C 结束。`,
  plain: '还没有安装证书，用的是 http：可以在浏览器里看，Excel 要用 https（先运行 nianbao install）。',
  install: {
    heading: '安装年报助手：只为当前用户，不需要管理员权限。要做这些事：',
    steps: {
      program: (home: string) => `把程序和网页放到 ${home}`,
      key: () => '在这台电脑上生成密钥和证书：只用于本机的 https://localhost，密钥只有你能读，不离开这台电脑',
      trust: () => '让 Windows 信任这个证书（只对你这个用户）；Windows 会询问，要点“是”',
      manifest: (_home: string, url: string) => `写好加载项的清单，网址是 ${url}`,
      addIn: (_home: string, _url: string, key: string) => `把清单登记到注册表 ${key}`,
      login: () => '登录 Windows 时自动启动网页服务（注册表的 Run；启动时可能有黑色窗口一闪而过）',
      app: () => '列入“设置 → 应用”，可以在那里卸载',
      server: (_home: string, url: string) => `启动网页服务 ${url} ，只有这台电脑能打开`,
    },
    unsigned:
      '程序没有数字签名：Windows（SmartScreen）或防病毒软件可能警告、拦截，拿不准的先问管理员。可用 SHA256SUMS 核对文件。',
    shown: '以上只是说明，什么也没有改动。',
    ask: '按 Enter 开始；关闭这个窗口则什么也不做。',
    asksTrust: (name: string, thumbprint: string) =>
      `接着 Windows 会弹出“安全警告”，问是否安装证书 ${name}。它的指纹（sha1）应当是 ${thumbprint}：一致的点“是”。证书和密钥是刚在这台电脑上生成的，只用于 localhost，不能签发别的证书；点“否”则到此为止。`,
    already: (what: string) => `${what}：已有，没有改动`,
    done: '装好了。重新打开 Excel：“插入 → 我的加载项”（新版是“开始 → 加载项”）里的“开发人员加载项”，点“年报助手”。卸载：设置 → 应用，或 nianbao uninstall。',
  },
  uninstall: {
    heading: '卸载年报助手。要做这些事：',
    steps: {
      server: () => '停止网页服务',
      login: () => '取消登录时自动启动',
      addIn: (_home: string, key: string) => `从注册表 ${key} 取消登记`,
      key: () => '删除密钥',
      trust: () => '取消 Windows 对证书的信任；Windows 会询问，要点“是”',
      app: () => '从“设置 → 应用”里去掉',
      program: (home: string) => `删除 ${home}（正在运行的程序在这个窗口关闭后删除）`,
    },
    ask: '按 Enter 开始；关闭这个窗口则什么也不做。',
    asksTrust: (name: string, thumbprint: string) =>
      `接着 Windows 会询问是否从根存储中删除证书 ${name}${thumbprint === '' ? '' : `（指纹 ${thumbprint}）`}：点“是”。`,
    nothing: (what: string) => `${what}：没有，不用做`,
    failed: (what: string, reason: string) => `${what}：没有做成（${reason}）`,
    done: '卸载完了。Excel 里的按钮在重新打开 Excel 后消失。',
  },
  close: '按 Enter 关闭这个窗口。',
};
export type SiteWords = typeof site;
