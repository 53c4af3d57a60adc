/** The version that the pane names; a test holds it to package.json. */
export const VERSION = '1.1.0';
