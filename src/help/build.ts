/** What the build makes the pages with: html-webpack-plugin compiles this and calls it with its parameters. */
export { helpPage as default } from './page';
