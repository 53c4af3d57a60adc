/** Light, dark or high contrast, as the host shows itself. */

export type ThemeName = 'light' | 'dark' | 'contrast';

export interface HostTheme {
  current(): ThemeName;
  /** Calls back when the theme may have changed; returns how to stop. */
  watch(onChange: () => void): () => void;
}

const FORCED = '(forced-colors: active)';

/** Brightness of #RRGGBB from 0 to 1, or undefined for another notation. */
function brightness(color: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Black on pure white is also Office's white theme; only pure black behind is a sign of high contrast. */
export function themeFor(theme: Partial<Office.OfficeTheme> | undefined): ThemeName {
  const behind = theme?.bodyBackgroundColor ?? '';
  const bright = brightness(behind);
  if (bright === 0 && (brightness(theme?.bodyForegroundColor ?? '') ?? 0) > 0.6) return 'contrast';
  const dark = theme?.isDarkTheme ?? (bright !== undefined && bright < 0.45);
  return dark ? 'dark' : 'light';
}

/**
 * The theme of Excel. `OfficeThemeChanged` is an event of Outlook only, so the colours are read again whenever the
 * pane comes back into view or focus.
 */
export const excelTheme: HostTheme = {
  current: () => (window.matchMedia(FORCED).matches ? 'contrast' : themeFor(Office.context.officeTheme)),
  watch: (onChange) => {
    const forced = window.matchMedia(FORCED);
    forced.addEventListener('change', onChange);
    window.addEventListener('focus', onChange);
    document.addEventListener('visibilitychange', onChange);
    return () => {
      forced.removeEventListener('change', onChange);
      window.removeEventListener('focus', onChange);
      document.removeEventListener('visibilitychange', onChange);
    };
  },
};
