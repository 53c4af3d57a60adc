/** See bundle.cjs; each writes one file from the module `entry`. */
/** A CommonJS file with the module's exports, built as the command is. */
export function bundleForNode(entry: string, file: string): Promise<void>;
/** A script for pages, built as the pane is. */
export function bundleForPages(entry: string, file: string): Promise<void>;
/** The command itself. */
export function buildCommand(file: string): Promise<void>;
