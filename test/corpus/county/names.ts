/** The bodies of 清泉县, an invented county, and one list of them as its office keeps it. */
import type { BodyKind, MemberKind } from '../../../src/form';

export const COUNTY = '清泉县';

const DEPARTMENTS =
  '发展和改革局 教育局 科学技术局 工业和信息化局 民族宗教事务局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 生态环境分局 住房和城乡建设局 交通运输局 水务局 农业农村局 商务局 文化和旅游局 卫生健康局 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局 林业和草原局 乡村振兴局 信访局 行政审批服务局 城市管理局 粮食和物资储备局 体育局 地方金融管理局 机关事务管理局 档案馆 供销合作社联合社'.split(
    ' ',
  );
const TOWNS =
  '石桥镇 青岭镇 云溪镇 白塔镇 松涛镇 柳湾镇 玉屏镇 龙门镇 北渡镇 南陌镇 东篱镇 西岸镇 竹溪乡 梅岭乡 枫林乡 桑园乡 河口乡 城关街道 新华街道 滨河街道'.split(
    ' ',
  );

export interface CountyBody {
  readonly id: number;
  readonly name: string;
  readonly memberKind: MemberKind;
  readonly kind: BodyKind;
  readonly self: string;
}

const officeOf = (town: string): string => (town.endsWith('街道') ? `${town}办事处` : `${town}人民政府`);

const BODIES: readonly Omit<CountyBody, 'id'>[] = [
  { name: `${COUNTY}人民政府办公室`, memberKind: 'ownBody', kind: 'governmentOffice', self: '我办' },
  ...DEPARTMENTS.map((name) => ({
    name: COUNTY + name,
    memberKind: 'department' as const,
    kind: 'department' as const,
    self: '我局',
  })),
  ...TOWNS.map((town) => ({
    name: COUNTY + officeOf(town),
    memberKind: 'township' as const,
    kind: 'township' as const,
    self: town.endsWith('街道') ? '本街道' : `我${town.slice(-1)}`,
  })),
  { name: `中共${COUNTY}委机构编制委员会办公室`, memberKind: 'party', kind: 'department', self: '我办' },
  { name: `${COUNTY}经济开发区管理委员会`, memberKind: 'agency', kind: 'department', self: '我委' },
  { name: `国家税务总局${COUNTY}税务局`, memberKind: 'vertical', kind: 'verticalSystem', self: '我局' },
];

/** Sixty of them; 编号 is their place. */
export const COUNTY_BODIES: readonly CountyBody[] = BODIES.map((body, index) => ({ ...body, id: index + 1 }));
