import fc from 'fast-check';
import { formBodies, jsonBodies, type KnownValues } from './bodies.ts';
import type { Operation } from './described-api.ts';
import { marker } from './hostile-values.ts';

/** One request to an operation, or beside it. */
export interface Attempt {
  /** The name of the operation. */
  readonly of: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

const [json, form] = ['application/json', 'application/x-www-form-urlencoded'];

/** What is said of a body, besides the truth. */
const otherTypes = [
  '',
  'text/plain',
  'multipart/form-data; boundary=x',
  `${json}; charset=utf-16`,
  `${json}; charset=utf-8; charset=utf-7`,
  `${json}, ${form}`,
  `${form}; charset=iso-8859-1`,
  `application/${marker}`,
  'APPLICATION/JSON',
  `${json};charset="UTF-8"`,
];

const addressTails = ['/', '//', '/..', '/%2e%2e', '%00', `/${marker}`, ';a=b', '/index.html', '.json'];

/** One or two values of a header each: odd, but such as a client can send. */
const oddHeaders: Readonly<Record<string, readonly string[]>> = {
  accept: ['text/html', 'application/xml', `x/${marker}`, '*/*;q=0'],
  'accept-encoding': ['identity;q=0, *;q=0', `br, ${marker}`, 'gzip;q=nothing'],
  'accept-language': ['fr', `${marker};q=9`, ',,,,'],
  'content-encoding': ['gzip', 'br', `identity, ${marker}`, 'deflate'],
  'content-length': ['99999999'],
  cookie: [`session=${marker}`],
  expect: ['100-continue'],
  'form-seconds': ['0', '-1', '1e99', marker],
  host: ['example.ca', `${marker}.example`, 'localhost:99999'],
  'if-match': ['*'],
  'if-none-match': ['*', `"${marker}"`],
  origin: ['null', 'https://example.ca', 'https://evil.example', marker, 'file://'],
  range: ['bytes=0-0', 'bytes=-1', 'bytes=0-,0-,0-', `bytes=${'0-1,'.repeat(500)}`, 'lines=1-2'],
  referer: [`https://example.ca/en/?code=${marker}`],
  'sec-fetch-site': ['cross-site', 'same-site', 'none', marker],
  'user-agent': [marker, '() { :;}; echo vulnerable'],
  'x-forwarded-for': [`${marker}, 203.0.113.9`, '::1', '127.0.0.1, '.repeat(300), '2001:db8::1%25eth0'],
  'x-http-method-override': ['DELETE'],
  'x-original-url': [`/${marker}`],
};

const headers = fc
  .array(
    fc
      .constantFrom(...Object.keys(oddHeaders))
      .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(oddHeaders[name] ?? [''])))),
    { maxLength: 3 },
  )
  .map((pairs) => Object.fromEntries(pairs));

/** Requests to an operation: most of them get as far as its body, and some miss its method, its address or its type. */
export function attemptsAt(operation: Operation, known: KnownValues): fc.Arbitrary<Attempt> {
  const { method, path, takes } = operation;
  const mostly = (usual: string, others: readonly string[]) =>
    fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
  const bodiesByType = Object.entries(takes ?? {}).map(([type, { schema }]) => {
    const bodies = type === json ? jsonBodies(schema, known) : formBodies(schema, known);
    return fc.tuple(mostly(type, otherTypes), bodies);
  });
  const body = bodiesByType.length === 0 ? fc.constant([undefined, undefined] as const) : fc.oneof(...bodiesByType);
  const address = fc.oneof(
    { weight: 12, arbitrary: fc.constant(path) },
    { weight: 2, arbitrary: fc.constantFrom(`?code=${marker}`, '?', '?__proto__=1').map((query) => path + query) },
    { weight: 1, arbitrary: fc.constantFrom(...addressTails).map((tail) => path + tail) },
    { weight: 1, arbitrary: fc.constantFrom(path.toUpperCase(), `/${path}`, path.replace('/api', '/api/api')) },
  );
  return fc
    .record({
      method: mostly(method, ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'BREW']),
      path: address,
      // Half of them without anything odd: otherwise few would reach what lies behind the first checks.
      headers: fc.oneof(fc.constant({}), headers),
      body,
    })
    .map(({ headers: odd, body: [type, sent], ...rest }) => ({
      of: operation.name,
      ...rest,
      headers: { ...odd, ...(type !== undefined && type !== '' && { 'content-type': type }) },
      body: ['GET', 'HEAD'].includes(rest.method) ? undefined : sent,
    }));
}
