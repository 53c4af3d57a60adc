/** Builds the stand-in for Microsoft's template; resolves to the folder with its `taskpane.html`. */
export function buildTemplate(): Promise<string>;
