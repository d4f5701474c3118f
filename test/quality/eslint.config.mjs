import officeAddins from 'eslint-plugin-office-addins';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { tooNew } from './safariFloor.mjs';

const inexact = [
  {
    selector: "CallExpression[callee.name='parseFloat']",
    message: 'Binary fractions lose pennies: use exactFromText.',
  },
  { selector: "CallExpression[callee.name='Number']", message: 'Binary fractions lose pennies: use exact.' },
  {
    selector: "CallExpression[callee.property.name='toFixed']",
    message: 'Rounding has a name: see money/rounding.ts.',
  },
  { selector: "NewExpression[callee.name='Date']", message: 'Time is an argument: the domain has no clock.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is an argument.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance needs a seed, and the seed is an argument.',
  },
];

const plain = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of words.' },
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
];

export default tseslint.config(
  {
    ignores: ['**/node_modules/**', 'dist/**', 'out/**', '**/*.mjs', '**/*.cjs', '**/*.js', 'test/types/**'],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      'no-restricted-syntax': ['error', ...plain],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...plain, ...tooNew] } },
  {
    files: ['src/domain/**', 'src/sheets/**', 'src/reading/**', 'src/reference/**'],
    rules: { 'no-restricted-syntax': ['error', ...plain, ...tooNew, ...inexact] },
  },
  {
    files: ['src/adapters/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
