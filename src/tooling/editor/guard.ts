import { createMiddleware } from 'hono/factory';

/**
 * Lets only this machine's own browser tabs of the editor in.
 *
 * A request has to name the editor's own address as its host, so that another site whose name leads here gets nothing, and
 * what changes something has to come from the editor's own pages. Other sites may not put it in a frame.
 *
 * @param port - Where the editor listens.
 */
export function guard(port: number) {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return createMiddleware(async (c, next) => {
    const { host = '' } = Object.fromEntries(c.req.raw.headers);
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const isOwnOrigin =
      origin === undefined ? c.req.method === 'GET' : hosts.some((each) => origin === `http://${each}`);
    const isOwnSite = site === undefined || ['same-origin', 'none'].includes(site);
    const isApi = c.req.path.startsWith('/api/');
    if (!hosts.includes(host) || !isOwnOrigin || (isApi && !isOwnSite)) {
      return c.text('The editor answers only its own pages on this machine.', 403);
    }
    await next();
    c.header('X-Frame-Options', 'DENY');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    return undefined;
  });
}
