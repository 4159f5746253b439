import { serve } from '@hono/node-server';
import type * as Astro from 'astro';
import { onStopSignal } from '../api/stop-signal.ts';
import { EditorLanguageError, editorLanguage } from './content/editor-language.ts';
import { createEditor } from './editor/app.ts';
import { startCheckThread } from './editor/check-thread.ts';
import { bundleClient } from './editor/client-bundle.ts';

// Before Astro is loaded, which reads it then: nothing reports home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const host = '127.0.0.1';
const defaultPort = 4322;

/**
 * `npm run edit`: the editor, and the preview that it shows, on this machine alone until it is told to stop.
 *
 * `EDIT_PORT` names another port; the preview is on the one after it.
 */
async function edit(): Promise<void> {
  const language = editorLanguage(process.argv.slice(2), process.env);
  const port = Number(process.env['EDIT_PORT'] ?? defaultPort);
  const root = process.cwd();
  const files = await bundleClient();
  const { dev }: typeof Astro = await import('astro');
  const preview = await dev({ root, server: { host, port: port + 1 }, logLevel: 'warn' });
  const previewUrl = `http://${host}:${preview.address.port}`;
  const today = (): string => new Date().toLocaleDateString('en-CA');
  const { check, stop: stopCheck } = startCheckThread(root);
  const editor = createEditor({ root, port, language, previewUrl, files, today, check });
  // Astro and Vite keep the classes of Request and Response that they started with.
  const options = { fetch: editor.fetch, hostname: host, port, overrideGlobalObjects: false };
  const server = serve(options, () => {
    const address = `http://${host}:${port}/`;
    process.stdout.write(
      language === 'fr'
        ? `L’éditeur est ouvert\u00a0: ${address}\nL’aperçu\u00a0: ${previewUrl}/fr/\nPour l’arrêter\u00a0: Ctrl+C\n`
        : `The editor is open at ${address}\nThe preview: ${previewUrl}/en/\nTo stop it: Ctrl+C\n`,
    );
  });
  server.on('error', (error: Error) => {
    process.stderr.write(
      language === 'fr'
        ? `Le port ${port} n’est pas libre (${error.message}). Choisissez-en un autre, par exemple\u00a0: EDIT_PORT=4500 npm run edit -- --lang fr\n`
        : `Port ${port} is not free (${error.message}). Choose another one, such as: EDIT_PORT=4500 npm run edit\n`,
    );
    process.exit(1);
  });
  onStopSignal(() => {
    server.close();
    void Promise.all([preview.stop(), stopCheck()]).then(() => process.exit(0));
  });
}

try {
  await edit();
} catch (error) {
  if (!(error instanceof EditorLanguageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
