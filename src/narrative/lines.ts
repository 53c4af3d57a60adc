/** Hard line breaks of pasted text: a sentence that no mark closes goes on in the next line. */
import { PARAGRAPH_NUMBER } from '../form';

const CLOSED = /[。！？!?…]["”’）】]*$/;
const GOES_ON = /[，、]$/;
/** A list whose items stand in lines of their own. */
const LISTS = /[：；]$/;
const ITEM = /^(?:（\d{1,2}）|\d{1,2}[.、](?!\d)|[①-⑳])/;
const STARTS = /^(?:第[一二三四五六七八九十]+|[一二三四五六七八九十]是|附件|注：)/;
/** What no paragraph begins with. */
const CONTINUES = /^(?:[，。；、）]|\d+[件条项个宗份次%]|的)/;
const HEADING_END = /(?:情况|工作|方面|管理|建设|保障)$/;
/** What stands within a statement, but in no heading. */
const INNER_MARK = /[，、；。]/;
/** Longer lines without a mark are no headings. */
const LONGEST_HEADING = 30;
/** Words that a line end may cut in two. */
const ACROSS =
  /信息公开|公开申请|申请公开|依申请|政府信息|规范性文件|行政复议|行政诉讼|行政许可|行政处罚|行政强制|主动公开|予以公开|不予公开|部分公开|无法提供|不予处理|其他处理|结转|办结|答复|收到|受理|下年度|上年度/g;
const LONGEST_WORD = 5;

/** Whether a known word lies on both sides of the line end. */
function cutsWord(line: string, next: string): boolean {
  const before = line.slice(-LONGEST_WORD);
  const both = before + next.slice(0, LONGEST_WORD);
  return [...both.matchAll(ACROSS)].some(
    ({ index, 0: word }) => index < before.length && index + word.length > before.length,
  );
}

/** Whether the break between two lines of plain text is none of the writer's. */
export function isBroken(line: string, next: string): boolean {
  if (line === '' || next === '' || CLOSED.test(line)) return false;
  if (LISTS.test(line)) return ITEM.test(next);
  if (PARAGRAPH_NUMBER.test(next) || ITEM.test(next) || STARTS.test(next)) return false;
  if (HEADING_END.test(line) && !INNER_MARK.test(line.replace(PARAGRAPH_NUMBER, ''))) return false;
  if (GOES_ON.test(line) || CONTINUES.test(next) || cutsWord(line, next)) return true;
  return line.length > LONGEST_HEADING || INNER_MARK.test(line.replace(PARAGRAPH_NUMBER, ''));
}
