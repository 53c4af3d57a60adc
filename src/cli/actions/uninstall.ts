/** What nianbao uninstall does: takes back every step of installing that can be, and tells what is left. */
import { SiteError } from '../../messages/siteErrors';
import type { SiteStep } from '../../messages/siteErrors';
import { ERROR_SIGN } from '../errorOutput';
import type { CommandContext, ExitCode } from '../io';
import { line } from '../lines';
import { SIGNS } from '../output';
import { REGISTRY } from '../site/places';
import { reasonOf } from '../site/steps';
import { systemOf } from '../site/system';
import { closing, DONE, telling } from '../site/telling';
import { lastRemoval, removal } from '../site/uninstall';
import type { RemovalStep } from '../site/uninstall';

export interface UninstallOptions {
  readonly ask?: boolean;
}

/** Removes what is installed for the current user; with `ask` a person has to agree first. */
export const uninstall = (
  options: UninstallOptions,
  context: CommandContext,
  done: (code: ExitCode) => void,
): Promise<void> =>
  closing(options.ask === true, context, (all) =>
    telling(context, done, async () => {
      const system = systemOf(context.io);
      const words = all.uninstall;
      const say = (text: string) => context.io.stdout.write(line(text));
      if (system.platform !== 'win32') throw new SiteError('site/windows');
      const beforeTrust = (name: string, thumbprint: string) =>
        say(`${SIGNS.warning} ${words.asksTrust(name, thumbprint)}`);
      const [first, last] = [removal({ system, beforeTrust }), lastRemoval({ system })];
      const told = ({ name }: RemovalStep): string =>
        name === 'addIn' ? words.steps.addIn(system.home, REGISTRY.addIns) : words.steps[name](system.home);
      if (options.ask === true) {
        say(words.heading);
        [...first, ...last].forEach((step, index) => say(`${index + 1}. ${told(step)}`));
        say(words.ask);
        if (!(await system.enter())) return;
      }
      const left: SiteStep[] = [];
      for (const step of [...first, ...last]) {
        // Until all else is gone it can be called again from where it is installed.
        if (left.length > 0 && last.includes(step)) left.push(step.name);
        else
          try {
            const sentence = told(step);
            say(`${DONE} ${(await step.act()) ? sentence : words.nothing(sentence)}`);
          } catch (thrown) {
            left.push(step.name);
            say(`${ERROR_SIGN} ${words.failed(told(step), reasonOf(thrown))}`);
          }
      }
      if (left.length > 0) throw new SiteError('site/left', { left: left.join(' ') });
      say(words.done);
    }),
  );
