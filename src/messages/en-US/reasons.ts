/** What exactly is wrong, in English. */
import type { Reason } from '../reasons';

export const reasons: Readonly<Record<Reason, string>> = {
  truncated: 'it is incomplete',
  checksum: 'its content does not match its checksum',
  compression: 'its compressed data is broken',
  xml: 'its XML is broken',
  'missing-part': 'a necessary part is missing',
  'outside-sheet': 'a cell lies outside the sheet',
  doctype: 'it has a DOCTYPE declaration',
  'part-names': 'the names of its parts are not allowed',
  nesting: 'its elements are nested too deeply',
  'attribute-count': 'an element has too many attributes',
  'part-count': '2,000 parts',
  'element-count': '1,500,000 elements',
  'unpacked-size': '24 MB unpacked',
  'cell-count': '200,000 cells',
  'file-size': '64 MB',
  'page-size': '32 MB',
  'page-count': '100 pages',
  'text-length': '500,000 characters',
  'text-size': '4 MB',
  password: 'it has a password',
  legacy: 'an old format',
  unreadable: 'its content cannot be read',
  'time-limit': 'the time for reading',
  memory: 'memory',
  'other-kind': 'another kind of file',
  'no-folder': 'the folder does not exist',
  'no-permission': 'permission denied',
  'is-folder': 'there is a folder of that name',
  'no-file': 'there is a pipe or a device of that name',
  'name-length': 'the name is too long',
  links: 'links lead round in a circle',
  'no-space': 'the disk is full',
  'read-only': 'the disk is read-only',
  'not-drawn': 'the picture did not show',
  'no-canvas': 'drawing is not allowed',
  'picture-size': 'the picture is too large',
};

/** The words for a reason; one that has none is shown as it came. */
export function reasonWords(reason: string | number | undefined): string {
  return (reasons as Readonly<Record<string, string>>)[String(reason)] ?? String(reason);
}
