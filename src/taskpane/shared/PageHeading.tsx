/** The title of what is asked in place of the view. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function PageHeading({ children }: { readonly children: ReactNode }) {
  return <h2 className={useStyles().heading}>{children}</h2>;
}
