import type { Content } from '../content-model.ts';
import { factFiles, printedFactFiles, type FactFile } from '../fact-files.ts';
import { problem, type Problem } from '../problem.ts';
import { lineOf } from '../yaml-text.ts';

/** Ids that stand in more than one of the files whose entries `<Fact>` prints: it could not tell which is meant. */
export function checkFactIds(content: Content): Problem[] {
  const problems: Problem[] = [];
  const firstFile = new Map<string, string>();
  for (const name of printedFactFiles) {
    const yaml = content.facts.get(name);
    if (yaml === undefined) continue;
    const { idsBelow }: FactFile = factFiles[name];
    for (const id of content.ids(name)) {
      const other = firstFile.get(id);
      const line = lineOf(yaml, idsBelow === undefined ? [id] : [idsBelow, id]);
      if (other === undefined) firstFile.set(id, yaml.file);
      else problems.push(problem({ file: yaml.file, line, entry: id }, 'factTwice', { id, file: other }));
    }
  }
  return problems;
}
