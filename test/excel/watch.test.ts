/** What happens to sheets is noticed: by its event where Excel has one, else by the next reading. */
import { EXCEL_365, EXCEL_2021 } from '../../src/preview/host/requirements';
import { bootEmbedded } from '../support/embedded';
import type { Embedded } from '../support/embedded';
import { findingsOf, insertSample, TABLE } from '../support/excel';

type Person = Embedded['host']['person'];

const DEEDS: readonly (readonly [string, (person: Person) => Promise<void>])[] = [
  ['renamed', (person) => person.renameSheet(TABLE, '依申请')],
  ['moved', (person) => person.moveSheet('依申请', 0)],
  ['hidden', (person) => person.hideSheet('依申请')],
  ['shown', (person) => person.showSheet('依申请')],
  ['copied', (person) => person.copySheet('依申请', '副本')],
  ['deleted', (person) => person.deleteSheet('副本')],
];

test.each([
  ['Microsoft 365', EXCEL_365, ['renamed', 'moved', 'hidden', 'shown', 'copied', 'deleted']],
  ['LTSC 2021', EXCEL_2021, ['copied', 'deleted']],
] as const)(
  '%s tells what happens to sheets; findings carry the new name',
  async (_, requirementSets, expected) => {
    const embedded = await bootEmbedded({ requirementSets });
    const { host } = embedded;
    const workbook = await insertSample();
    await host.person.type(TABLE, 'D5', 12);
    let times = 0;
    const stop = await workbook.watch(() => {
      times++;
    });
    const heard: string[] = [];
    for (const [name, deed] of DEEDS) {
      times = 0;
      await deed(host.person);
      await host.settle();
      if (times > 0) heard.push(name);
    }
    await stop();
    const finding = (await findingsOf(workbook)).find(({ rule }) => rule === 'T3-balance');
    await embedded.dispose();
    expect(heard).toEqual(expected);
    expect(finding?.addresses[0]).toMatchObject({ grid: '依申请', row: 4, column: 3 });
  },
  60_000,
);
