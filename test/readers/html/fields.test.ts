/** Fields of forms: a saved page has its figures in them. */
import { readPage } from '../../support/webDocument';
import { textsOf } from '../../support/wordDocument';

const inCell = (html: string) =>
  textsOf(readPage(`<table><tr><td>${html}</td><td>1</td></tr></table>`))[0]?.[1];

test.each([
  ['a field', '<input value=3>', '3'],
  ['a field of text', '<input type="text" value="3">', '3'],
  ['a field of a number', '<input type="NUMBER" value=" 3 ">', '3'],
  ['a kind that nobody knows', '<input type="decimal" value="3">', '3'],
  ['a field among words', '共<input value="3">件', '共3件'],
  ['a field that cannot be changed', '<input readonly disabled value="3">', '3'],
  ['an empty field', '<input type="text">', ''],
  ['a field that only says what belongs there', '<input placeholder="请填写">', ''],
  ['a hidden field', '<input type="hidden" value="3">', ''],
  ['a field that is not shown', '<input style="display:none" value="3">5', '5'],
  ['a struck-out field', '<del><input value="3"></del>5', '5'],
  ['a field in letters of no size', '<div style="font-size:0"><input value="3"></div>', '3'],
  ['a button', '<input type="submit" value="3"><button>3</button>', ''],
  ['a password', '<input type="password" value="3">', ''],
  ['a box to tick', '<input type="checkbox" value="3" checked>甲', '甲'],
  ['several lines', '<textarea>3</textarea>', '3'],
  ['a part of the page that can be written in', '<div contenteditable="true">3</div>', '3'],
  ['a choice that was made', '<select><option>1<option selected>3<option>5</select>', '3'],
  [
    'a choice in groups',
    '<select><optgroup label=x><option>1<option selected="selected">3</optgroup></select>',
    '3',
  ],
  ['a choice made twice', '<select><option selected>1<option selected>3</select>', '3'],
  ['a choice not made', '<select><option>请选择<option>3</select>', '请选择'],
  ['a choice without any', '<select></select>', ''],
  ['several choices', '<select multiple><option selected>1<option selected>3<option>5</select>', '1 3'],
  ['none of several choices', '<select multiple><option>1<option>3</select>', ''],
  ['one of several answers', '<input type=radio>0<input type=radio checked>3<input type=radio>5', '3'],
  [
    'one of several answers, with labels',
    '<label><input type=radio>0</label><label><input type=radio checked>3</label>',
    '3',
  ],
  ['no answer', '<input type=radio>0 <input type=radio>3', '0 3'],
  ['boxes are not answers', '<input type=checkbox>甲<input type=checkbox checked>乙', '甲乙'],
  ['what is suggested', '<input value=3 list=x><datalist id=x><option>5</datalist>', '3'],
])('%s', (_, html, text) => expect(inCell(html)).toBe(text));

test('outside tables fields are read and menus are not', () => {
  const page =
    '<p>单位：<input value="甲镇"></p><p><textarea>乙</textarea></p><select><option selected>2019</select><input type=hidden value=丙>';
  expect(textsOf(readPage(page))).toEqual([['正文', '单位：甲镇', '乙']]);
});
