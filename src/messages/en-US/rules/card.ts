/** What the cards in English have in common. */
export const FORM = '国办公开办函〔2021〕30号';
export const practice = (what: string): string => `No clause says so; in practice ${what}`;
