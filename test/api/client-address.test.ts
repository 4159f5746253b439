import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../src/api/client-address.ts';

describe('clientAddress', () => {
  it.each([
    { believes: 0, header: '203.0.113.9', is: '10.0.0.2', because: 'no proxy is trusted' },
    { believes: 1, header: 'invented, 203.0.113.9', is: '203.0.113.9', because: 'the proxy wrote the last one' },
    { believes: 2, header: '203.0.113.9, 10.0.0.7', is: '203.0.113.9', because: 'two proxies stand between' },
    { believes: 1, header: undefined, is: '10.0.0.2', because: 'the proxy named nobody' },
    { believes: 3, header: '203.0.113.9', is: '203.0.113.9', because: 'fewer wrote than are trusted' },
    { believes: 1, header: '203.0.113.9:51234', is: '203.0.113.9', because: 'some proxies add the port' },
    { believes: 1, header: '[2001:db8:1:2::7]:51234', is: '2001:db8:1:2::/64', because: 'of the newer kind too' },
    { believes: 1, header: '[2001:db8:1:2::7]', is: '2001:db8:1:2::/64', because: 'or brackets alone' },
    { believes: 1, header: 'sam@example.ca', is: 'unknown', because: 'that is no address' },
  ])('is $is with $believes trusted and $header: $because', ({ believes, header, is }) => {
    expect(clientAddress('10.0.0.2', header, believes)).toBe(is);
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0001::', '2001:db8:1:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
  ])('takes of %s what the client cannot choose: %s', (address, network) => {
    expect(clientAddress(address, undefined, 0)).toBe(network);
  });
});
