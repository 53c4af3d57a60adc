/** What nianbao install does: says what will be done, does it step by step, and tells where it stopped. */
import { resolve } from 'node:path';
import packageInfo from '../../../package.json';
import { SiteError } from '../../messages/siteErrors';
import type { SiteWords } from '../../messages/site';
import type { SiteStep } from '../../messages/siteErrors';
import type { CommandContext, ExitCode } from '../io';
import { line } from '../lines';
import { SIGNS } from '../output';
import { filesOf } from '../site/files';
import { installation } from '../site/install';
import type { Installation } from '../site/install';
import { REGISTRY, siteWith } from '../site/places';
import { portFrom } from '../site/port';
import { reasonOf } from '../site/steps';
import { systemOf } from '../site/system';
import type { System } from '../site/system';
import { closing, DONE, telling } from '../site/telling';

export interface InstallOptions {
  readonly port?: string;
  readonly folder?: string;
  readonly show?: boolean;
  readonly ask?: boolean;
}

type Say = (text: string) => void;

const stepWords =
  (words: SiteWords, { home }: System, { url }: Installation) =>
  (name: SiteStep) =>
    words.install.steps[name](home, url, REGISTRY.addIns);

async function take({ steps }: Installation, say: Say, tell: (name: SiteStep, isNew: boolean) => string) {
  const done: SiteStep[] = [];
  for (const step of steps) {
    const { name } = step;
    try {
      say(tell(name, await step.act()));
    } catch (thrown) {
      throw new SiteError(
        'site/step',
        { step: name, reason: reasonOf(thrown), done: done.join(' ') },
        thrown,
      );
    }
    done.push(name);
  }
}

async function plan(
  options: InstallOptions,
  { io }: CommandContext,
  words: SiteWords,
  say: Say,
): Promise<Installation> {
  const system = systemOf(io);
  if (system.platform !== 'win32') throw new SiteError('site/windows');
  const site = resolve(io.cwd, options.folder ?? siteWith(io));
  await filesOf(site);
  return installation({
    system,
    source: { oneFile: await system.isOneFile(), commandFile: io.threadFile ?? '', site },
    version: packageInfo.version,
    title: words.app,
    ...(options.port !== undefined && { port: portFrom(options.port) }),
    beforeTrust: (name, thumbprint) => say(`${SIGNS.warning} ${words.install.asksTrust(name, thumbprint)}`),
  });
}

/** Installs for the current user; with `show` it only says what would be done, with `ask` a person has to agree first. */
export const install = (
  options: InstallOptions,
  context: CommandContext,
  done: (code: ExitCode) => void,
): Promise<void> =>
  closing(options.ask === true, context, (words) =>
    telling(context, done, async () => {
      const { io } = context;
      const say: Say = (text) => io.stdout.write(line(text));
      const planned = await plan(options, context, words, say);
      const system = systemOf(io);
      const told = stepWords(words, system, planned);
      if (options.show === true || options.ask === true) {
        say(words.install.heading);
        planned.steps.forEach(({ name }, index) => say(`${index + 1}. ${told(name)}`));
        say(words.install.unsigned);
      }
      if (options.show === true) return say(words.install.shown);
      if (options.ask === true) {
        say(words.install.ask);
        if (!(await system.enter())) return;
      }
      await take(
        planned,
        say,
        (name, isNew) => `${DONE} ${isNew ? told(name) : words.install.already(told(name))}`,
      );
      say(words.install.done);
    }),
  );
