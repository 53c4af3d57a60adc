/** Markup of our own writers, on its way into the page: held once more against what they write. */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
}

const TAG =
  /<\/?(?:html|head|body|p|span|table|colgroup|thead|tbody|tr|td)(?: (?:xmlns:w|lang|class|style|width|valign|colspan|rowspan|border|cellspacing|cellpadding)="[^"<>]*")*>|<(?:meta charset|col width)="[^"<>]*"(?: style="[^"<>]*")?>/g;

/** The same text; throws for a tag or an attribute that no writer of copies makes. */
export function checkedMarkup(html: string): string {
  if (html.replace(TAG, '').includes('<')) throw new Error('markup that is none of ours');
  return html;
}

/** The page's policy names it, and a name can be taken once. */
let policy: { createHTML(html: string): string } | undefined;

/** What `innerHTML` takes under the page's policy; throws as `checkedMarkup`. */
export function trustedMarkup(html: string): string {
  const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('nianbao-copy', { createHTML: checkedMarkup });
  return policy ? policy.createHTML(html) : checkedMarkup(html);
}
