import { expect, it } from 'vitest';
import { withImports } from '../../src/tooling/prose-imports.ts';

const head = '---\ntitle: "A page"\n---\n';

it('imports each component that a page uses, once, below what stands at its top', () => {
  expect(withImports(`${head}\nOn <Fact id="a" /> and <Fact id="b" />.\n\n<Steps>\n\n1. One\n\n</Steps>\n`, '/c')).toBe(
    `${head}import Fact from "/c/Fact.astro";\nimport Steps from "/c/Steps.astro";\n\n\nOn <Fact id="a" /> and <Fact id="b" />.\n\n<Steps>\n\n1. One\n\n</Steps>\n`,
  );
});

it('does not take the beginning of a name for the name: <CompareRow> is not <Compare>', () => {
  const page = withImports(`${head}<CompareRow label="a" first="b" second="c" />`, '/c');
  expect(page).toContain('import CompareRow');
  expect(page).not.toContain('import Compare ');
});

it('imports nothing into a page of text', () => {
  expect(withImports(`${head}Text.`, '/c')).toBe(`${head}\nText.`);
});
