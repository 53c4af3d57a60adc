/** 自检, a page of its own (src/webview/selfCheck) that comes back to the pane. */

/** Its address, seen from the page that the pane is in: beside it, and with another name in the preview. */
export function selfCheckAddress(pathname: string): string {
  return `${pathname.replace(/^.*\//, '').replace(/taskpane(?=\.html$)/, 'selfcheck') || 'selfcheck.html'}?from=pane`;
}
