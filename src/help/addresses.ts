/** Where the pages and the pictures of the help lie, from the folder of the site. */
import type { Locale } from '../messages';
import type { HelpPictureId } from '../messages/help';

/** The page of each language; `.webpack/help` makes them. */
export const HELP_PAGES: Readonly<Record<Locale, string>> = { 'zh-CN': 'help.html', 'en-US': 'help-en.html' };

export const pictureAddress = (locale: Locale, picture: HelpPictureId): string =>
  `assets/help/${locale}/${picture}.png`;
