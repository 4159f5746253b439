import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';

/**
 * What a page may do to its reader: every feature that the site does not use is off, for the page and all it might embed.
 *
 * `clipboardWrite` and `fullscreen` are left to the browser's own rule, which asks for a click first.
 */
const featuresTurnedOff = [
  'accelerometer',
  'attributionReporting',
  'autoplay',
  'bluetooth',
  'browsingTopics',
  'camera',
  'displayCapture',
  'encryptedMedia',
  'geolocation',
  'gyroscope',
  'hid',
  'idleDetection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickeyCredentialsGet',
  'screenWakeLock',
  'serial',
  'usb',
  'xrSpatialTracking',
] as const;

/**
 * The headers that protect readers, on every answer of the server, errors included.
 *
 * No address of a page leaves the site (`no-referrer`), no other site can frame it, and no other origin can read it.
 */
export function securityHeaders(): MiddlewareHandler {
  return secureHeaders({
    // The rest of the policy depends on the page: its hashes are computed from the built HTML and join here.
    contentSecurityPolicy: { frameAncestors: ["'none'"] },
    permissionsPolicy: Object.fromEntries(featuresTurnedOff.map((feature) => [feature, false])),
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    xContentTypeOptions: 'nosniff',
    // For browsers long gone, or what browsers do anyway; each would be sent with every answer.
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // Only the host that ends TLS knows whether the whole domain is ready for it.
    strictTransportSecurity: false,
  });
}
