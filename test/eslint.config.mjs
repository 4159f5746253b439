import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importBoundaries } from './import-boundaries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig(
  { ignores: ['dist/**', '.build/**', '.astro/**', 'node_modules/**', 'test-results/**', 'playwright-report/**'] },
  typescript.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.astro'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    languageOptions: {
      // Its parser asks for the types anew with each file: the fewer files they hold, the sooner it is done.
      parserOptions: { parser: typescript.parser, projectService: false, project: './test/tsconfig.astro-files.json' },
    },
  },
  {
    // Types of props and of imported components come from Astro's own checker (astro check), which this cannot ask.
    files: ['**/*.astro'],
    rules: Object.fromEntries(
      ['assignment', 'argument', 'member-access', 'return', 'call'].map((kind) => [
        `@typescript-eslint/no-unsafe-${kind}`,
        'off',
      ]),
    ),
  },
  {
    // What every page can ask for is declared by merging into Astro's own names, which only an interface can.
    files: ['src/env.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  { files: ['**/*.mjs'], extends: [typescript.configs.disableTypeChecked] },
  importBoundaries,
);
