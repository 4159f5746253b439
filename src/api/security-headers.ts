import type { MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';
import { policyOfData, type PolicySettings } from './services/content-policy.ts';

/** What the headers depend on. */
export interface ProtectionSettings extends PolicySettings {
  /** Whether readers come by HTTPS alone, so that browsers may be told never to try otherwise. */
  readonly isHttpsOnly?: boolean;
}

/**
 * What the operator's settings mean for the headers.
 *
 * HTTPS is demanded in production, where `SITE_URL` says that the site is reached by it.
 */
export function protectionOf(env: Pick<Env, 'siteEnv' | 'siteUrl' | 'publicApiUrl'>): ProtectionSettings {
  const api = URL.parse(env.publicApiUrl)?.origin;
  return {
    apiOrigin: api === env.siteUrl ? undefined : api,
    isHttpsOnly: env.siteEnv === 'production' && env.siteUrl.startsWith('https:'),
  };
}

/** What a page can do that no page of this site does: off for the page and all it might embed. */
const featuresTurnedOff = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** A year: long enough that browsers keep it, and the shortest that those lists take which browsers ship with. */
const httpsForSeconds = 31_536_000;

/**
 * The headers that protect readers, on every answer: no address of a page leaves the site, no other site can frame it or
 * read it, no browser guesses at types, and in production none comes without HTTPS.
 *
 * The content policy is that of data; each page has its own in its place (`content-policy.ts`).
 * Strict-Transport-Security names this host alone: whether all hosts below its domain are ready is not ours to know.
 */
export function securityHeaders({ isHttpsOnly = false }: ProtectionSettings = {}): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policyOfData,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': featuresTurnedOff.map((feature) => `${feature}=()`).join(', '),
    'referrer-policy': 'no-referrer',
    ...(isHttpsOnly ? { 'strict-transport-security': `max-age=${httpsForSeconds}` } : {}),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

/** The headers of every answer of the API: it may be about a person, so that no browser and no proxy keeps it. */
export const apiHeaders: Readonly<Record<string, string>> = { ...securityHeaders(), 'cache-control': 'no-store' };

/** What handlers and this middleware tell each other about one request. */
export interface AppEnv {
  // The shape is hono's.
  Variables: { hasSecurityHeaders?: true };
}

/**
 * Adds the protecting headers to every answer, errors included; one that has its own content policy keeps that.
 *
 * An answer whose handler says that it has them already is left alone: a file of the site has its headers ready from the
 * start, and adding seven more to it costs as much as the rest of the answer (measured: 60 µs a page instead of 37).
 */
export function addSecurityHeaders(settings?: ProtectionSettings): MiddlewareHandler<AppEnv> {
  const headers = Object.entries(securityHeaders(settings));
  return async (c, next) => {
    await next();
    if (c.get('hasSecurityHeaders')) return;
    for (const [name, value] of headers) {
      if (name !== 'content-security-policy' || !c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}
