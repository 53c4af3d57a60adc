/** The theme of the host, followed while it changes. */
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { HostTheme } from '../services/theme';
import { LIGHT, loadTheme, themeOf } from '../services/themes';

/** What is shown stays as it is until another theme has been loaded; where it cannot be, it stays for good. */
export function useTheme(host: HostTheme): Theme {
  const [theme, setTheme] = useState(() => themeOf(host.current()) ?? LIGHT);
  useEffect(() => {
    let wanted = true;
    const follow = () => {
      const name = host.current();
      loadTheme(name).then(
        (loaded) => wanted && name === host.current() && setTheme(loaded),
        () => undefined,
      );
    };
    follow();
    const stop = host.watch(follow);
    return () => {
      wanted = false;
      stop();
    };
  }, [host]);
  return theme;
}
