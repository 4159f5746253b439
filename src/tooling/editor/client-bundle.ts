import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rolldown } from 'vite';

/** The editor's page, its script and its styles, kept in memory: nothing of it is written to disk or published. */
export type EditorFiles = Readonly<Record<string, { readonly body: string; readonly type: string }>>;

/** Puts the editor's browser side together. */
export async function bundleClient(): Promise<EditorFiles> {
  const folder = join(import.meta.dirname, 'client');
  const result = (await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    publicDir: false,
    plugins: [preact()],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: join(folder, 'main.tsx'),
        output: { entryFileNames: 'editor.js', assetFileNames: 'editor[extname]' },
      },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const output = (Array.isArray(result) ? result : [result]).flatMap((each) => each.output);
  const script = output.find((each) => each.type === 'chunk')?.code ?? '';
  const styles = output.find((each) => each.type === 'asset' && each.fileName.endsWith('.css'));
  const css = styles?.type === 'asset' ? styles.source.toString() : '';
  return {
    '/index.html': { type: 'text/html; charset=utf-8', body: shell },
    '/editor.js': { type: 'text/javascript; charset=utf-8', body: script },
    '/editor.css': { type: 'text/css; charset=utf-8', body: css },
  };
}

const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Editor</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/editor.css">
</head>
<body><div id="editor"></div><script type="module" src="/editor.js"></script></body>
</html>
`;
