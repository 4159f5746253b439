import { isIP, isIPv6 } from 'node:net';

/**
 * The network address of whoever asks, as far as it can be believed: what limits are counted by. It is never kept in clear.
 *
 * Each proxy adds, at the end of `X-Forwarded-For`, the address that it saw. What stands before the addresses of the
 * trusted proxies was written by the client, and may be invented. Of an IPv6 address the first half is taken: the other half
 * is the client's to choose.
 *
 * @param connection - The address at the other end of the connection.
 * @param forwardedFor - The header, where there is one.
 * @param trustProxy - How many proxies stand between the client and this server.
 * @example clientAddress('10.0.0.2', 'invented, 203.0.113.9', 1) // "203.0.113.9"
 */
export function clientAddress(
  connection: string | undefined,
  forwardedFor: string | undefined,
  trustProxy: number,
): string {
  const forwarded = trustProxy === 0 || forwardedFor === undefined ? [] : forwardedFor.split(',');
  const seen = [...forwarded.map((each) => each.trim()), connection ?? ''];
  const believed = seen.at(-1 - trustProxy) ?? seen[0] ?? '';
  return network(withoutPort(believed).replace(/^::ffff:(?=\d+\.)/i, ''));
}

/** Some proxies add the port that they saw: taken for no address, it would make one client of everybody. */
function withoutPort(address: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
}

function network(address: string): string {
  if (isIP(address) === 0) return 'unknown';
  return isIPv6(address) ? `${firstHalf(address)}::/64` : address;
}

function firstHalf(address: string): string {
  const [before = '', after] = address.split('%')[0]?.split('::') ?? [];
  const groups = before === '' ? [] : before.split(':');
  const last = after === undefined || after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => '0');
  return [...groups, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
