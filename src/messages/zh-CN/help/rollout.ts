/** Rolling out; the whole of it is in the instruction of the package. */
import type { HelpTopicWords } from '../../help';

export const rollout: HelpTopicWords<'rollout'> = {
  title: '安装与更新',
  lead: '给管理员：不能上网的单位怎样装、怎样更新。详细的步骤在安装包的“说明.txt”里。',
  sections: {
    needs: {
      title: '需要什么',
      blocks: [
        {
          list: [
            'Excel LTSC 2021、Microsoft 365 或更新的版本（ExcelApi 1.14），或 Excel 网页版。',
            'Windows 上要有 Microsoft Edge WebView2 运行时，不能上网的用它的独立安装包。',
            '不需要互联网：office.js 已放在安装包里。',
          ],
        },
      ],
    },
    ways: {
      title: '三种装法',
      blocks: [
        {
          list: [
            '自己的网站服务器：把 site 文件夹放到本单位的 https 地址，包里有 nginx 的配置；再用下面一种让 Excel 知道它。',
            '共享文件夹目录（限 Windows）：把 manifest.xml 放进共享文件夹，各台电脑在信任中心把它列为受信任的加载项目录。微软说这种方式供测试用；Excel LTSC 可以用。',
            '集中部署：管理员在 Microsoft 365 管理中心上传 manifest.xml，分配给用户。要有 Microsoft 365 的许可证，Excel LTSC 不在其内。',
          ],
        },
        {
          text: '只装一台电脑、没有服务器、没有管理员权限的：双击包里的 nianbao.exe，由本机提供页面。它先说明要做什么（加 --show 只说不做），再请当前用户信任本机的证书；卸载用“设置”里的应用列表，或 nianbao.exe uninstall。',
        },
      ],
    },
    update: {
      title: '更新',
      blocks: [
        {
          text: '把新版的 site 文件夹覆盖到旧的上面，各台电脑下次打开窗格就是新版；正开着的窗格还会用到旧文件，隔天再删。manifest.xml 的版本变了的，也替换分发的那一份。',
        },
        { text: '工作簿不用改：旧模板照常打开、检查。版本在“设置”里看。' },
      ],
    },
    trouble: {
      title: '打不开时',
      blocks: [
        {
          text: '“设置”里的“自检”逐行写明缺什么、怎么办，每行有编号，可以在电话里念，也可以复制。窗格打不开的，用浏览器打开部署地址下的 selfcheck.html。',
        },
      ],
    },
  },
};
