/**
 * Whether a host is this machine, which nothing that is sent to leaves.
 *
 * @example isThisMachine('127.0.0.1') // true
 */
export function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
