/** Files and folders that are chosen or dropped: what can be read, and what is passed over. */
import { chosenFiles, droppedFiles } from '../../../src/taskpane/services/reviewing/dropped';

const file = (name: string, path = '') => ({ name, webkitRelativePath: path }) as unknown as File;

const fileEntry = (fullPath: string) => ({
  isFile: true,
  fullPath,
  file: (take: (file: File) => void) => take(file(fullPath.slice(fullPath.lastIndexOf('/') + 1))),
});
const closedEntry = (fullPath: string) => ({
  isFile: true,
  fullPath,
  file: (_: unknown, refuse: (error: Error) => void) => refuse(new Error('NotReadableError')),
});

/** A folder that tells two entries at a time, as browsers tell a hundred. */
const folder = (fullPath: string, entries: readonly object[]) => ({
  isFile: false,
  fullPath,
  createReader: () => {
    const left = [...entries];
    return { readEntries: (take: (entries: readonly object[]) => void) => take(left.splice(0, 2)) };
  },
});
const drop = (entries: readonly object[], files: readonly File[] = []) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;
const names = (sources: readonly { readonly name: string }[]) => sources.map(({ name }) => name);

test('chosen files keep the names of their folders; other kinds are told, what systems leave is not', () => {
  const { sources, passedOver } = chosenFiles([
    file('甲.xlsx', '报送/甲.xlsx'),
    file('乙.DOCX', '报送/二月/乙.DOCX'),
    file('说明.pptx', '报送/说明.pptx'),
    file('~$乙.docx', '报送/二月/~$乙.docx'),
    file('.DS_Store', '报送/.DS_Store'),
    file('Thumbs.db', '报送/Thumbs.db'),
    file('丙.pdf'),
  ]);
  expect(names(sources)).toEqual(['报送/甲.xlsx', '报送/二月/乙.DOCX', '丙.pdf']);
  expect(passedOver).toEqual(['报送/说明.pptx']);
});

test('a dropped folder is looked through to the last, folders within it too', async () => {
  const inner = folder('/报送/二月', [fileEntry('/报送/二月/丁.html')]);
  const whole = folder('/报送', [
    fileEntry('/报送/甲.xlsx'),
    fileEntry('/报送/乙.et'),
    fileEntry('/报送/丙.zip'),
    inner,
    closedEntry('/报送/戊.xlsx'),
  ]);
  const { sources, passedOver } = await droppedFiles(drop([whole, fileEntry('/己.csv')]));
  expect(names(sources)).toEqual(['报送/甲.xlsx', '报送/乙.et', '报送/二月/丁.html', '己.csv']);
  expect(passedOver).toEqual(['报送/丙.zip', '报送/戊.xlsx']);
});

test('where a browser tells no entries its files are taken', async () => {
  const { sources } = await droppedFiles(drop([], [file('甲.xlsx')]));
  expect(names(sources)).toEqual(['甲.xlsx']);
});
