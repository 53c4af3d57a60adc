/** Office's themes as Excel on Windows hands them to a pane: four colours, each as a number. */

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Colourful, black and Windows' high contrast. */
const COLORS: Readonly<Record<ThemeName, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
  },
};

/** `Office.context.officeTheme` before the client turns the numbers into `#rrggbb`. */
export const themeColors = (name: ThemeName): Readonly<Record<string, number>> => COLORS[name];
