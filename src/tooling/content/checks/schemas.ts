import { pageSchema, updateSchema } from '../../../schemas/page.ts';
import { sessionFileSchema } from '../../../schemas/session.ts';
import type { Content } from '../content-model.ts';
import { factFiles } from '../fact-files.ts';
import type { Problem } from '../problem.ts';
import { schemaProblems } from '../schema-problems.ts';
import { lineOf, type YamlPath } from '../yaml-text.ts';

/** What in the tops of pages, in the facts and in the sessions does not fit the site's schemas. */
export function checkSchemas(content: Content): Problem[] {
  const ofPages = content.pages.flatMap(({ kind, file, top }) => {
    if (top === undefined || top.problems.length > 0) return [];
    const schema = kind === 'page' ? pageSchema : updateSchema;
    return schemaProblems(schema, top.data ?? {}, (path) => ({
      file,
      line: lineOf(top, path),
      field: fieldName(path),
    }));
  });
  const ofFacts = [...content.facts].flatMap(([name, yaml]) => {
    const { file } = yaml;
    return schemaProblems(factFiles[name].schema, yaml.data ?? {}, (path) => {
      if (!factFiles[name].entries) return { file, line: lineOf(yaml, path), field: fieldName(path) };
      const [entry, ...field] = path;
      return {
        file,
        line: lineOf(yaml, path),
        entry: entry === undefined ? undefined : String(entry),
        field: fieldName(field),
      };
    });
  });
  const ofSessions = content.sessions.flatMap(({ yaml }) =>
    schemaProblems(sessionFileSchema, yaml.data ?? {}, (path) => ({
      file: yaml.file,
      line: lineOf(yaml, path),
      field: fieldName(path),
    })),
  );
  return [...ofPages, ...ofFacts, ...ofSessions];
}

/** A path as a person says it: positions in lists are counted from 1. */
function fieldName(path: YamlPath): string | undefined {
  if (path.length === 0) return undefined;
  return path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', ');
}
