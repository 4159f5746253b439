import { pageSchema, updateSchema } from '../../../schemas/page.ts';
import { sessionFileSchema } from '../../../schemas/session.ts';
import type { Content } from '../content-model.ts';
import { factFiles } from '../fact-files.ts';
import type { Problem } from '../problem.ts';
import { schemaProblems } from '../schema-problems.ts';
import { lineOf } from '../yaml-text.ts';

/** What in the tops of pages, in the facts and in the sessions does not fit the site's schemas. */
export function checkSchemas(content: Content): Problem[] {
  const ofPages = content.pages.flatMap(({ kind, file, top }) => {
    if (top === undefined || top.problems.length > 0) return [];
    const schema = kind === 'page' ? pageSchema : updateSchema;
    return schemaProblems(schema, top.data ?? {}, (path) => ({
      file,
      line: lineOf(top, path),
      field: path,
    }));
  });
  const ofFacts = [...content.facts].flatMap(([name, yaml]) => {
    const { file } = yaml;
    return schemaProblems(factFiles[name].schema, yaml.data ?? {}, (path) => {
      if (!factFiles[name].entries) return { file, line: lineOf(yaml, path), field: path };
      const [entry, ...field] = path;
      return {
        file,
        line: lineOf(yaml, path),
        entry: entry === undefined ? undefined : String(entry),
        field,
      };
    });
  });
  const ofSessions = content.sessions.flatMap(({ yaml }) =>
    schemaProblems(sessionFileSchema, yaml.data ?? {}, (path) => ({
      file: yaml.file,
      line: lineOf(yaml, path),
      field: path,
    })),
  );
  return [...ofPages, ...ofFacts, ...ofSessions];
}
