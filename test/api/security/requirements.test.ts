import { describe, expect, it } from 'vitest';
import { leftOut, requirements, type Requirement, type ShownBy } from './requirements.ts';
import { testTitles } from './test-titles.ts';

const head = `# What protects the API, and what shows it

The requirements of the [OWASP Application Security Verification Standard 5.0.0](https://github.com/OWASP/ASVS), levels 1 and 2, as far as they concern this API. A test makes this page from \`test/api/security/requirements.ts\`, and fails when a test named here is gone: \`npx vitest run --config test/vitest.config.ts test/api/security -u\` writes it anew.

Nobody outside has checked it. What is not met, or in part, says why.
`;

function row({ id, asks, isMet, how, shownBy }: Requirement): string {
  return `| ${id} | ${asks} | ${isMet} | ${how} | ${byFile(shownBy).join('<br>')} |`;
}

function byFile(shownBy: readonly ShownBy[]): string[] {
  const files = [...new Set(shownBy.map(({ file }) => file))];
  return files.map((file) => {
    const titles = shownBy.filter((each) => each.file === file).map(({ title }) => `“${title}”`);
    return `\`${file}\`: ${titles.join('; ')}`;
  });
}

function securityPage(): string {
  return [
    head,
    '| Requirement | What it asks | Met | How | Which test shows it |',
    '|---|---|---|---|---|',
    ...requirements.map(row),
    '',
    '## What does not apply',
    '',
    '| Requirements | Because there are |',
    '|---|---|',
    ...leftOut.map(([ids, why]) => `| ${ids} | ${why} |`),
    '',
  ].join('\n');
}

describe('the table of requirements', () => {
  it.each(requirements)('$id names tests that there are', ({ shownBy }) => {
    expect(shownBy).not.toEqual([]);
    for (const { file, title } of shownBy) expect([file, ...testTitles(file)]).toContain(title);
  });

  it('has each requirement once', () => {
    const ids = requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is what src/api/SECURITY.md says', async () => {
    await expect(securityPage()).toMatchFileSnapshot('../../../src/api/SECURITY.md');
  });
});
