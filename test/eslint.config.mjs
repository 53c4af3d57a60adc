/** Lint rules, and the table of rooms: which folder of src may import which (ARCHITECTURE.md shows the same table). */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** ESLint's own parser; that of TypeScript, which reads the rest, takes any syntax for ES5. */
const espree = createRequire(import.meta.resolve('eslint'))('espree');

const PURE = [
  'text',
  'form',
  'grid',
  'formula',
  'messages',
  'report',
  'sentences',
  'findings',
  'narrative',
  'checks',
  'layout',
  'ledger',
  'ooxml',
  'readers',
  'recognize',
  'threads',
  'writers',
  'review',
  'desk',
  'help',
];
const ROOMS = {
  text: [],
  form: ['text'],
  grid: [],
  formula: ['grid'],
  messages: ['form'],
  report: ['text', 'form', 'grid', 'messages'],
  sentences: ['text', 'form', 'messages', 'report'],
  findings: ['form', 'grid', 'messages', 'report'],
  narrative: ['text', 'form', 'messages', 'report', 'sentences', 'findings'],
  checks: ['text', 'form', 'grid', 'messages', 'report', 'findings', 'narrative'],
  layout: ['form', 'grid', 'messages', 'report', 'findings'],
  ledger: ['text', 'form', 'grid', 'messages', 'report', 'layout'],
  ooxml: [],
  readers: ['text', 'form', 'grid', 'ooxml', 'messages', 'report'],
  recognize: ['text', 'form', 'grid', 'formula', 'report', 'messages'],
  threads: ['messages'],
  writers: ['text', 'form', 'grid', 'report', 'layout', 'ooxml', 'messages'],
  review: PURE.filter((room) => !['review', 'desk', 'help'].includes(room)),
  desk: PURE.filter((room) => room !== 'desk' && room !== 'help'),
  help: ['text', 'form', 'messages'],
  excel: ['form', 'grid', 'report', 'layout', 'messages'],
  addin: [...PURE, 'excel'],
  webview: [],
  taskpane: [...PURE, 'excel', 'addin', 'webview'],
  commands: [...PURE, 'excel', 'addin'],
  cli: PURE,
  preview: ['form', 'grid', 'report'],
};
/** The folders of the pane, each with those it may import. */
const VIEWS = ['checking', 'importing', 'exporting', 'sentences', 'ledger', 'desk', 'help'];
const PANE = {
  services: [],
  state: ['services'],
  shared: ['services', 'state'],
  ...Object.fromEntries(VIEWS.map((view) => [view, ['services', 'state', 'shared']])),
  checking: ['services', 'state', 'shared', 'ledger'],
  filling: ['services', 'state', 'shared', 'sentences', 'ledger'],
};
const paneZones = Object.entries(PANE).map(([folder, allowed]) => ({
  target: `./src/taskpane/${folder}`,
  from: './src/taskpane',
  except: [folder, ...allowed].map((each) => `./${each}`),
  message: `src/taskpane/${folder} may import of the pane only ${allowed.join(', ') || 'nothing'}`,
}));
const zones = Object.entries(ROOMS).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...allowed].map((each) => `./${each}`),
  message: `src/${room} may import only ${allowed.join(', ') || 'nothing'} (see ARCHITECTURE.md)`,
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/', '**/*.d.cts'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: join(import.meta.dirname, '..') },
    },
    plugins: { 'import-x': importX, 'office-addins': officeAddins },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
      // Without these, what a file imports is not read, and no circle is ever found.
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...paneZones] }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.tsx', 'src/taskpane/**/*.ts', 'test/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/call-sync-before-read': 'error',
    },
  },
  {
    files: ['src/webview/*.js'],
    languageOptions: {
      globals: {
        location: 'readonly',
        MutationObserver: 'readonly',
        BroadcastChannel: 'readonly',
        Blob: 'readonly',
        ClipboardItem: 'readonly',
        Office: 'readonly',
        Worker: 'readonly',
        XMLHttpRequest: 'readonly',
        localStorage: 'readonly',
        onmessage: 'writable',
        postMessage: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  // Internet Explorer has to read them.
  {
    files: ['src/webview/{plainPage,selfCheck,selfCheckWords,trustedTypes}.js'],
    // Its `catch` has to name what is caught.
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
    languageOptions: { parser: espree, ecmaVersion: 5, sourceType: 'script' },
  },
  { files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
        window: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
