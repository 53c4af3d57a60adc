/** Traditional characters, as far as the wording of the form has them. */

/** Each before its simplified form. */
const PAIRS =
  '總总體体況况動动開开務务處处請请復复複复議议訴诉訟讼問问題题進进項项報报辦办內内發发廢废現现規规範范決决數数許许罰罚強强費费額额單单萬万業业據据關关係系於于為为組组織织計计構构會会轉转結结區区這这國国屬属機机無无沒没補补確确訪访舉举當当認认獲获繳缴納纳續续繼继維维糾纠審审經经減减對对購购類类過过執执詢询護护權权穩稳與与後后製制訊讯資资條条採采標标門门確确續续總总類类鄉乡鎮镇縣县廳厅屬属';

const simplified = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) simplified.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
const ANY_TRADITIONAL = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');

/** 總計 → 总计. */
export const simplify = (text: string): string =>
  text.replace(ANY_TRADITIONAL, (character) => simplified.get(character) ?? character);
