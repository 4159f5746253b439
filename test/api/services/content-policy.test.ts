import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/api/services/content-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page by directive. */
function policyOf(html: string, settings = {}): Record<string, string> {
  const directives = contentPolicy(html, settings).split('; ');
  const pairs = directives.map((each) => [each.split(' ', 1)[0] ?? '', each.slice(each.indexOf(' ') + 1)] as const);
  return Object.fromEntries(pairs);
}

describe('the content policy of a page', () => {
  it('allows nothing but its own styles and pictures, and to ask this site, where it has no script', () => {
    expect(policyOf('<!doctype html><style>a{}</style><p>Text')).toEqual({
      'default-src': "'none'",
      'style-src': hashOf('a{}'),
      'connect-src': "'self'",
      'img-src': "'self' data:",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it.each([
    ['<script>let one;</script>', hashOf('let one;'), 'a script'],
    ['<script type="module">let one;</script>', hashOf('let one;'), 'a module'],
    ['<script>\r\nlet one;\r\n</script>', hashOf('\nlet one;\n'), 'line ends as the browser reads them'],
    ['<script data-x="a > b">let one;</script>', hashOf('let one;'), 'an attribute that holds a bracket'],
    ['<SCRIPT>let one;</SCRIPT >', hashOf('let one;'), 'capitals'],
    ['<script>one</script><script>one</script>', hashOf('one'), 'the same script twice'],
    ['<script>"<style>a{}</style>"</script>', hashOf('"<style>a{}</style>"'), 'markup in a script'],
    ['<script type="importmap">{}</script>', hashOf('{}'), 'a map of imports, which changes what runs'],
  ])('lets %s run by its hash: %s, %s', (html, hash) => {
    expect(policyOf(html)['script-src']).toBe(hash);
  });

  it.each([
    '<script type="application/json" id="facts">{"a":1}</script>',
    "<script type='application/ld+json'>{}</script>",
    '<p>no script</p>',
    '<button onclick="run()">a script in an attribute</button>',
  ])('lets nothing run for %s', (html) => {
    expect(policyOf(html)['script-src']).toBeUndefined();
  });

  it('hashes no style that is the text of a script', () => {
    expect(policyOf('<script>"<style>a{}</style>"</script>')['style-src']).toBeUndefined();
  });

  it.each(['<script type="module" src="/_astro/a.js"></script>', '<astro-island component-url="/a.js">'])(
    'loads files of the site, and asks its data, where the page has %s',
    (html) => {
      expect(policyOf(html)).toMatchObject({ 'script-src': "'self'", 'connect-src': "'self'" });
    },
  );

  it('allows WebAssembly only where the page says that it runs some', () => {
    expect(policyOf('<div data-runs-wasm><astro-island></div>')['script-src']).toBe("'self' 'wasm-unsafe-eval'");
    expect(contentPolicy('<astro-island><p>data-runs-wasm')).not.toContain('wasm');
  });

  it('sends forms and questions to an API that lives apart, and to no other host', () => {
    const settings = { apiOrigin: 'https://api.example.ca' };
    const page = '<script src="/a.js"></script><form method="post" action="https://api.example.ca/api/feedback">';
    expect(policyOf(page, settings)).toMatchObject({
      'connect-src': "'self' https://api.example.ca",
      'form-action': "'self' https://api.example.ca",
    });
    expect(contentPolicy('<p>no form', settings)).not.toContain('api.example.ca');
  });
});
