import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import everyRule from './eslint.config.mjs';

/**
 * The rules that need no types, for `npm run check`: asking for types takes most of the time. `npm test` asks for all.
 */
export default defineConfig(everyRule, typescript.configs.disableTypeChecked, {
  // What a comment turns off may be a rule that is not asked here.
  linterOptions: { reportUnusedDisableDirectives: 'off' },
});
