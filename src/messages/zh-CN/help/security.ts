/** What is promised, and how to report. */
import type { HelpTopicWords } from '../../help';

export const security: HelpTopicWords<'security'> = {
  title: '安全',
  lead: '外来的文件和工作簿都当作不可信的数据处理。',
  sections: {
    promised: {
      title: '怎样处理外来内容',
      blocks: [
        {
          list: [
            '读进来的文字只当文字：写进单元格不会成为公式，写进网页、Word、图片不会成为代码。',
            '宏不会运行，外部链接不会打开，公式只算加减和条件，文件里引用的地址一个也不取。',
            '压缩包、表格、文字的大小都有上限，超过的拒绝并说明；读文件有时限，读不完的中止。',
            '工作簿里的设置、撤销记录、清单按外来数据核对，不合格的不用；别的电脑写的撤销记录不采用。',
            '窗格里没有 eval，不加载别处的脚本。',
          ],
        },
      ],
    },
    unsigned: {
      title: '没有数字签名',
      blocks: [
        {
          text: '安装包和 Windows 程序没有签名，SmartScreen 或防病毒软件可能提示。包里的 SHA256SUMS 可以核对文件是否完整；从本单位管理员以外的地方得到的不要用。',
        },
        {
          text: '装在一台电脑上时，程序在本机生成证书，并请当前用户信任它；私钥只在这台电脑上，卸载时删除。',
        },
      ],
    },
    report: {
      title: '发现问题',
      blocks: [
        {
          text: '发现安全问题，告诉部署年报助手的管理员，由管理员转给提供的人。附上版本（在“设置”里）和做法，用虚构的数据重现，不附申请人的资料。',
        },
      ],
    },
  },
};
