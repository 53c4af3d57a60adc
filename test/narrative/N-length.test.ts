/** N-length: part one has at most 1,000 characters; spaces and line breaks do not count. */
import { findingsOf, said, written } from './support';

const line = '公开目录每季度更新。';

test('holds at 1,000', () => expect(said(written(`${line.repeat(99)} \n\u3000${line}`))).toEqual([]));

test('breaks at 1,001', () => {
  expect(findingsOf(written(`${line.repeat(100)}好`))[0]).toMatchObject({
    id: 'N-length:overview.length',
    rule: 'N-length',
    severity: 'warning',
    message: '一、共1001字，原则上不超过1000字',
    expected: 1000,
    actual: 1001,
    difference: 1,
  });
});
