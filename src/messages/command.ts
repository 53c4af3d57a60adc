/** What the command says: its own words, errors, and what places are called. The words of the rules load with the rules. */
import type { Locale, Messages } from '.';
import { command as enCommand } from './en-US/command';
import { errors as enErrors } from './en-US/errors';
import { places as enPlaces } from './en-US/places';
import { command as zhCommand } from './zh-CN/command';
import { errors as zhErrors } from './zh-CN/errors';
import { places as zhPlaces } from './zh-CN/places';

export type CommandWords = typeof zhCommand;

export interface CommandMessages extends Pick<Messages, 'errors' | 'places'> {
  readonly locale: Locale;
  readonly command: CommandWords;
}

export const COMMAND_MESSAGES: Readonly<Record<Locale, CommandMessages>> = {
  'zh-CN': { locale: 'zh-CN', command: zhCommand, errors: zhErrors, places: zhPlaces },
  'en-US': { locale: 'en-US', command: enCommand, errors: enErrors, places: enPlaces },
};
