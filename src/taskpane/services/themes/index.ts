/** Fluent's themes in our fonts. The pane starts with the light one; the others load where the host asks for them. */
import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from '../theme';
import { light } from './light';

/** Chinese in the fonts of the system rather than in what the browser falls back to. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** What the pane starts with, and stays with where no other can be loaded. */
export const LIGHT: Theme = { ...light, fontFamilyBase };

const LOADERS: Readonly<Record<ThemeName, () => Promise<Theme>>> = {
  light: () => Promise.resolve(light),
  dark: async () => (await import('./dark')).dark,
  contrast: async () => (await import('./contrast')).contrast,
};

const loaded = new Map<ThemeName, Theme>([['light', LIGHT]]);

/** A theme, where it was loaded before. */
export const themeOf = (name: ThemeName): Theme | undefined => loaded.get(name);

/** A theme of Fluent UI with our fonts; each loads once. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  const theme = loaded.get(name) ?? { ...(await LOADERS[name]()), fontFamilyBase };
  loaded.set(name, theme);
  return theme;
}
