/**
 * The few icons of the pane, on 20 × 20, each in a file of its own so that it loads with who shows it. Their outlines are
 * those of Fluent System Icons (MIT, © Microsoft Corporation), whose package has 300 MB of the others.
 */
import type { SVGProps } from 'react';

export type Icon = (props: SVGProps<SVGSVGElement>) => JSX.Element;

/** As large as the text around it; one with a name is read out, the others repeat what stands beside them. */
export function icon(outline: string): Icon {
  return function OutlinedIcon({ style, ...props }) {
    const named = props['aria-label'] !== undefined;
    return (
      <svg
        width="1em"
        height="1em"
        viewBox="0 0 20 20"
        fill="currentColor"
        {...(named ? { role: 'img' } : { 'aria-hidden': true })}
        style={{ display: 'inline', lineHeight: 0, ...style }}
        {...props}
      >
        <path d={outline} />
      </svg>
    );
  };
}
