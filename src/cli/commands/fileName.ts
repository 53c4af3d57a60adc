/** Arguments and options that name a file: an empty one, as an unset variable of a script leaves it, is a misuse. */
import { CommanderError } from 'commander';

/** Throws commander's error with a code of ours. */
export function fileName(name: string): string {
  if (name === '') throw new CommanderError(2, 'nianbao.emptyName', 'a file name is empty');
  return name;
}

/** One name more, for what may be named several times. */
export const anotherFileName = (name: string, before: readonly string[] = []): string[] => [
  ...before,
  fileName(name),
];
