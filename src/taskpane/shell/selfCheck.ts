/** 自检, a page of its own (src/webview/selfCheck) that comes back to the pane. */

/** Its address, seen from the page that the pane is in: beside it, with another name in the preview, in the language of the page. */
export function selfCheckAddress({ pathname }: Pick<Location, 'pathname'>, lang: string): string {
  const page = pathname.replace(/^.*\//, '').replace(/taskpane(?=\.html$)/, 'selfcheck');
  return `${page || 'selfcheck.html'}?from=pane&lang=${lang}`;
}
