import { screen, within } from '@testing-library/react';
import { MESSAGES } from '../../../src/messages/catalogue';
import { changes as english } from '../../../src/messages/en-US/changes';
import { changes as chinese } from '../../../src/messages/zh-CN/changes';
import { isNewer, newsFor } from '../../../src/taskpane/shell/seen';
import { VERSION } from '../../../src/taskpane/shell/version';
import { button, memoryStorage, renderPane } from '../pane';

const strip = (name: string) => screen.queryByRole('region', { name });

describe('the first start', () => {
  test('says in three lines how to begin, until it is closed, and not again', async () => {
    const storage = memoryStorage({});
    const pane = await renderPane({ storage });
    await pane.clock.pass(0);
    const shown = within(strip('初次使用')!);
    expect(shown.getAllByRole('listitem')).toHaveLength(3);
    await pane.user.click(shown.getByRole('button', { name: '知道了' }));
    expect(strip('初次使用')).toBeNull();
    expect(newsFor(storage, VERSION)).toBeNull();
  });

  test('is the first also where nobody closes it', () => {
    const storage = memoryStorage({});
    expect(newsFor(storage, '1.0.0')).toEqual({ kind: 'welcome' });
    expect(newsFor(storage, '1.0.0')).toBeNull();
  });

  test('pages have the room for themselves', async () => {
    const pane = await renderPane({ storage: memoryStorage({}) });
    await pane.clock.pass(0);
    await pane.user.click(button('设置'));
    expect(strip('初次使用')).toBeNull();
    await pane.user.click(button('返回'));
    expect(strip('初次使用')).toBeTruthy();
  });

  test('is said in the language of the pane', async () => {
    const pane = await renderPane({ storage: memoryStorage({}), locale: 'en-US' });
    await pane.clock.pass(0);
    expect(within(strip('Getting started')!).getByRole('button', { name: 'Got it' })).toBeTruthy();
  });
});

describe('after an update', () => {
  test('says what changed, at every start until it is closed', async () => {
    const storage = memoryStorage({ 'nianbao.seen': '0.9.2' });
    const pane = await renderPane({ storage });
    await pane.clock.pass(0);
    expect(newsFor(storage, VERSION)).toEqual({ kind: 'update', since: '0.9.2' });
    const shown = within(strip(`已更新到 ${VERSION}`)!);
    expect(shown.getByText(/^审核：收件/)).toBeTruthy();
    await pane.user.click(shown.getByRole('button', { name: '知道了' }));
    expect(strip(`已更新到 ${VERSION}`)).toBeNull();
    expect(newsFor(storage, VERSION)).toBeNull();
  });

  test('who used it before versions were kept is told, too, and not how to begin', () => {
    expect(newsFor(memoryStorage({ 'nianbao.preferences': '{}' }), '1.0.0')).toEqual({
      kind: 'update',
      since: '',
    });
  });

  test('what a stranger wrote there is no version', () => {
    const storage = memoryStorage({ 'nianbao.seen': '<b>9</b>' });
    expect(newsFor(storage, '1.0.0')).toEqual({ kind: 'update', since: '' });
  });

  test('an older version says nothing new', async () => {
    const pane = await renderPane({ storage: memoryStorage({ 'nianbao.seen': '99.0.0' }) });
    await pane.clock.pass(0);
    expect(strip(`已更新到 ${VERSION}`)).toBeNull();
  });
});

describe('a storage that keeps nothing', () => {
  const refusing = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  test.each([
    ['is not there', undefined],
    ['refuses', refusing],
    ['forgets', { getItem: () => null, setItem: () => undefined }],
  ])('that %s: nothing is said, as it would be at every start', (_, storage) => {
    expect(newsFor(storage, '1.0.0')).toBeNull();
  });

  test('the pane opens', async () => {
    const pane = await renderPane({ storage: refusing });
    await pane.clock.pass(0);
    expect(strip('初次使用')).toBeNull();
    expect(button('插入空白模板')).toBeTruthy();
  });
});

test.each([
  ['1.0.0', '', true],
  ['1.0.0', '0.9.9', true],
  ['1.10.0', '1.9.0', true],
  ['1.0.1', '1.0.0', true],
  ['1.0.0', '1.0.0', false],
  ['1.0.0', '1.0.1', false],
  ['1.9.0', '1.10.0', false],
])('%s is newer than %s: %s', (version, other, expected) => {
  expect(isNewer(version, other)).toBe(expected);
});

test('every version has as many lines in both languages, and this one has some', () => {
  const counts = ({ versions }: typeof chinese) =>
    versions.map(({ version, lines }) => [version, lines.length]);
  expect(counts(english)).toEqual(counts(chinese));
  expect(chinese.versions[0]?.version).toBe(VERSION);
});

test('设置 has what changed, and the way to 自检', async () => {
  const pane = await renderPane();
  await pane.user.click(button('设置'));
  expect(screen.getByRole('link', { name: MESSAGES['zh-CN'].pane.selfCheck }).getAttribute('href')).toBe(
    'selfcheck.html?from=pane&lang=zh-CN',
  );
  expect(screen.queryByText(/^审核：收件/)).toBeNull();
  await pane.user.click(button('更新内容'));
  expect(screen.getByText(/^审核：收件/)).toBeTruthy();
});
