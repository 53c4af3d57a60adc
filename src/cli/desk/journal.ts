/**
 * What a round has done so far, kept beside the workbook that it will become: a call that was interrupted goes on without
 * doing finished files again. A line of JSON for each file, in any order; the first says what call it is of.
 */
import { createHash } from 'node:crypto';
import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { placeOf } from '../fileNames';
import { fileFailure } from '../files';
import { entryIn } from './journalEntry';
import type { Entry } from './journalEntry';
import type { Reviewed } from './setting';

export class Journal {
  private readonly done: ReadonlyMap<string, Entry>;

  private constructor(
    private readonly place: string,
    private readonly cwd: string,
    private readonly output: string,
    entries: readonly Entry[],
  ) {
    this.done = new Map(entries.map((entry) => [entry.file, entry]));
  }

  /** The journal of a call that writes `output`; what another call left there is not taken over. */
  static async open(output: string, cwd: string, call: unknown): Promise<Journal> {
    const whole = resolve(cwd, output);
    const place = join(dirname(whole), `.${basename(whole)}.nianbao-progress`);
    const head = createHash('sha256').update(JSON.stringify(call)).digest('hex');
    const text = await readFile(placeOf('', place), 'utf8').catch(() => '');
    const [first, ...lines] = text.split('\n');
    if (first === head)
      return new Journal(
        place,
        cwd,
        output,
        lines.flatMap((line) => entryIn(line) ?? []),
      );
    await writeFile(placeOf('', place), head).catch(async (thrown: unknown) => {
      await rm(placeOf('', place), { force: true }).catch(() => undefined);
      throw fileFailure('file/cannot-write', output, thrown);
    });
    return new Journal(place, cwd, output, []);
  }

  /** How many files are done. */
  get size(): number {
    return this.done.size;
  }

  private async look(file: string): Promise<{ size: number; changed: number } | undefined> {
    const status = await stat(placeOf(this.cwd, file)).catch(() => undefined);
    return status && { size: status.size, changed: status.mtimeMs };
  }

  /** What was made of a file that is still as it was. */
  async find(file: string): Promise<Reviewed | undefined> {
    const entry = this.done.get(file);
    const now = entry && (await this.look(file));
    return now && now.size === entry.size && now.changed === entry.changed ? entry.reviewed : undefined;
  }

  /** Keeps what was made of a file; throws `file/cannot-write` of what is to be written in the end. */
  async keep(file: string, reviewed: Reviewed): Promise<void> {
    const now = await this.look(file);
    if (!now) return;
    const entry: Entry = { file, ...now, reviewed };
    // A line of its own also after one that was cut short.
    await appendFile(placeOf('', this.place), `\n${JSON.stringify(entry)}`).catch((thrown: unknown) => {
      throw fileFailure('file/cannot-write', this.output, thrown);
    });
  }

  /** The workbook is whole: nothing is left to go on with. */
  async close(): Promise<void> {
    await rm(placeOf('', this.place), { force: true });
  }
}
