/** A test by its file and its title as it is written there. */
export interface ShownBy {
  readonly file: string;
  readonly title: string;
}

/** One requirement of OWASP ASVS 5.0.0, how this API meets it, and the tests that show it. */
export interface Requirement {
  /** Its number there, such as "1.2.4". */
  readonly id: string;
  /** What it asks, in a few words of our own. */
  readonly asks: string;
  readonly isMet: 'yes' | 'in part' | 'no';
  /** How, or what is missing and why. */
  readonly how: string;
  readonly shownBy: readonly ShownBy[];
}

const at = (file: string, ...titles: readonly string[]): ShownBy[] => titles.map((title) => ({ file, title }));

const abuse = (...titles: readonly string[]) => at('test/api/routes/abuse.test.ts', ...titles);
const nginxProxy = (...titles: readonly string[]) => at('test/deploy/nginx-proxy.test.ts', ...titles);
const thousandsOfRequests = at(
  'test/api/fuzz/openapi-fuzz.test.ts',
  'are each answered as the document says, and nothing of them is repeated or logged',
);
const everyAnswer = at('test/api/every-answer.test.ts', 'the API’s answer to %s (%i)', 'the site’s answer to %s (%i)');
const brokenRequests = at(
  'test/api/fuzz/raw-requests.test.ts',
  'get answers with the protecting headers alone, whatever they are, and leave the server as it was',
);

/** What of levels 1 and 2 concerns this API, in the order of the standard; one requirement of level 3 is met besides. */
export const requirements: readonly Requirement[] = [
  {
    id: '1.1.1',
    asks: 'Input is decoded once, before it is checked',
    isMet: 'yes',
    how: 'A body is UTF-8, read as JSON or as a form by what its type says, and checked after that. No address holds data.',
    shownBy: [...thousandsOfRequests, ...abuse('answers %j as no JSON')],
  },
  {
    id: '1.2.1',
    asks: 'Output is encoded for where it stands: HTML, attributes, header fields',
    isMet: 'yes',
    how: 'Pages for plain forms are made by templates that escape every value, and forms are filled in as a tree, not as text. No header of an answer of the API holds anything that was sent.',
    shownBy: [...thousandsOfRequests, ...at('test/api/mail/message.test.ts', 'shows marks of HTML as what they are')],
  },
  {
    id: '1.2.2',
    asks: 'Addresses are built from safe parts and safe protocols',
    isMet: 'yes',
    how: 'Addresses in pages and mail come from the content. A join link, which staff set, has to be https.',
    shownBy: [
      ...abuse('to %s leads to no other host, whatever it names'),
      ...at('test/api/services/staff-work.test.ts', 'takes no join link like %j'),
    ],
  },
  {
    id: '1.2.4',
    asks: 'No injection into the database',
    isMet: 'yes',
    how: 'Kysely alone writes SQL, with every value as a parameter.',
    shownBy: [
      ...thousandsOfRequests,
      ...at('test/api/stores/contract.ts', 'keeps everything as it was handed over, and works out when it is deleted'),
    ],
  },
  {
    id: '1.2.10',
    asks: 'No formulas in CSV (level 3)',
    isMet: 'yes',
    how: 'A cell that a spreadsheet would work out gets an apostrophe in front, and is quoted.',
    shownBy: at(
      'test/tooling/staff/people-csv.test.ts',
      'lets no typed text begin a cell with the sign of a formula, or make a cell or a line of its own',
    ),
  },
  {
    id: '1.3.3',
    asks: 'Texts are of bounded length and safe signs',
    isMet: 'yes',
    how: 'Each field has a longest length. A sign-up has no control characters, but line ends and tabs where several lines are asked for; where staff read, what could move a cursor is taken out.',
    shownBy: [
      ...thousandsOfRequests,
      ...at('test/tooling/staff/staff-tables.test.ts', 'takes out what moves a cursor or turns the writing'),
      ...at('test/api/services/remove-contact-details.test.ts', 'takes no longer for a hostile text than for another'),
    ],
  },
  {
    id: '1.3.11',
    asks: 'No injection into mail',
    isMet: 'yes',
    how: 'The form takes one address without signs that end or begin another, and mail refuses what could add a line or a reader.',
    shownBy: [
      ...at(
        'test/api/mail/mime-message.test.ts',
        'lets nobody add a line or a reader, whatever is given as an address',
        'has these lines in its head and no other',
      ),
      ...at('test/schemas/sign-up.test.ts', 'is one that mail can be written to, whatever was typed'),
    ],
  },
  {
    id: '1.5.2',
    asks: 'Safe reading of untrusted data',
    isMet: 'yes',
    how: 'Only `JSON.parse` and `URLSearchParams`, then a strict schema; nested bodies cost no more than others.',
    shownBy: abuse('nested deeply are refused like others'),
  },
  {
    id: '2.2.1',
    asks: 'Input is checked against what is expected',
    isMet: 'yes',
    how: 'Every body has a strict schema in `src/schemas`, which the document of the API is made from.',
    shownBy: [
      ...thousandsOfRequests,
      ...at('test/api/openapi.test.ts', 'has for the body of a sign-up the shape that checks it'),
    ],
  },
  {
    id: '2.2.2',
    asks: 'Checks are made on the server',
    isMet: 'yes',
    how: 'The browser’s checks are a courtesy: the API makes them all again, for JSON and for plain forms.',
    shownBy: thousandsOfRequests,
  },
  {
    id: '2.3.3',
    asks: 'Work is done whole or not at all',
    isMet: 'yes',
    how: 'A sign-up, its place and its message are one transaction, in both stores.',
    shownBy: [
      ...at(
        'test/api/stores/many-processes.slow.test.ts',
        'keeps every sign-up that was acknowledged when it is killed in the middle',
      ),
      ...at(
        'test/api/killed-in-the-middle.slow.test.ts',
        'has every sign-up that it answered, none twice, and sends every message that it owes',
      ),
      ...at(
        'test/api/stores/contract.ts',
        'refuses a reference that another sign-up has, and keeps the others that arrive with it',
      ),
    ],
  },
  {
    id: '2.3.4',
    asks: 'Places cannot be given twice',
    isMet: 'yes',
    how: 'Places are counted in the session’s row, under its lock.',
    shownBy: at(
      'test/api/stores/many-processes.slow.test.ts',
      'gives 20 places to 200 people who come to two processes at once',
    ),
  },
  {
    id: '2.4.1',
    asks: 'Limits against too many calls and guesses',
    isMet: 'yes',
    how: 'Sign-ups, wrong codes and feedback are counted by network address for ten minutes, in all processes together.',
    shownBy: [
      ...abuse(
        'takes so many sign-ups from one address, and says when to come again',
        'stops whoever tries codes, and nobody who uses their own',
      ),
      ...at('test/api/services/limits.slow.test.ts', 'are one for processes that start together'),
    ],
  },
  {
    id: '3.3',
    asks: 'Cookies are protected',
    isMet: 'yes',
    how: 'There are none.',
    shownBy: at('test/api/app.test.ts', 'ask for no cookie and name no software'),
  },
  {
    id: '3.4.1',
    asks: 'HTTPS is demanded for a year, of subdomains too',
    isMet: 'in part',
    how: 'A year, on every answer of a production server. Subdomains are left out: whether all hosts below the domain are ready is not ours to know.',
    shownBy: [
      ...everyAnswer,
      ...at('test/api/listen.test.ts', 'that %s gets the protecting headers and nothing of itself'),
    ],
  },
  {
    id: '3.4.2',
    asks: 'CORS lets known origins ask, and no other',
    isMet: 'yes',
    how: '`SITE_URL` alone, without credentials, and only where site and API live apart.',
    shownBy: abuse(
      'lets the configured site ask, and no other',
      'lets the form read when to come again, from an answer %i',
      'says nothing of other origins when they share one host',
    ),
  },
  {
    id: '3.4.3',
    asks: 'A content policy on every answer',
    isMet: 'yes',
    how: 'Data may load nothing. Each page has a policy of its own with hashes, without `unsafe-inline`.',
    shownBy: [
      ...everyAnswer,
      ...at(
        'test/api/services/content-policy.test.ts',
        'allows nothing but its own styles and pictures, and to ask this site, where it has no script',
      ),
      ...at('test/e2e/content-policy.spec.ts', 'a script that was slipped into ${address} does not run'),
    ],
  },
  {
    id: '3.4.4–3.4.6',
    asks: 'No guessing of types, no referrer, no framing',
    isMet: 'yes',
    how: 'On every answer, those among them that Node would give by itself.',
    shownBy: [
      ...everyAnswer,
      ...brokenRequests,
      ...at('test/deploy/nginx.test.ts', 'answers %s with the status and the protecting headers of our own server'),
    ],
  },
  {
    id: '3.5.1–3.5.2',
    asks: 'No posts from pages of other sites',
    isMet: 'yes',
    how: '`Origin` and `Sec-Fetch-Site` decide; a type that needs no preflight is no way around. Browsers that send neither are let in: there are no cookies that such a post could use.',
    shownBy: abuse('may not post: %o', 'is told from our own pages and from programs, which may: %o'),
  },
  {
    id: '3.5.3',
    asks: 'What changes something is a POST',
    isMet: 'yes',
    how: 'Every other method is answered 405.',
    shownBy: [...thousandsOfRequests, ...at('test/api/app.test.ts', 'names the methods that a path takes')],
  },
  {
    id: '3.7.2',
    asks: 'No redirect to another host',
    isMet: 'yes',
    how: 'The only redirect adds the last slash of an address that the site has. Plain forms are answered by pages, never by a redirect.',
    shownBy: [
      ...abuse('to %s leads to no other host, whatever it names'),
      ...at('test/api/routes/static-site.test.ts', 'never lead to another host: %s'),
      ...brokenRequests,
    ],
  },
  {
    id: '4.1.1',
    asks: 'Every body has its type, with its charset',
    isMet: 'yes',
    how: 'Files by their kind; JSON, which is UTF-8 by definition; pages in UTF-8. A body that comes with another type, charset or encoding is refused.',
    shownBy: [
      ...at('test/api/routes/static-site.test.ts', '%s is %s, kept: %s'),
      ...abuse('%s takes JSON and plain forms in UTF-8, and nothing else'),
    ],
  },
  {
    id: '4.1.3',
    asks: 'Headers of proxies cannot be made up by the client',
    isMet: 'yes',
    how: 'Only the last `TRUST_PROXY` addresses are believed, and none by default. nginx replaces the header.',
    shownBy: [
      ...abuse('counts by the address that trusted proxies saw, whatever a client makes up before it'),
      ...nginxProxy('tells the API the address that it saw itself, whatever the sender claims'),
    ],
  },
  {
    id: '4.2.1',
    asks: 'No request smuggling',
    isMet: 'yes',
    how: 'Node’s strict parser refuses what can be cut in two ways; so does nginx, or it passes on one request.',
    shownBy: [
      ...at('test/api/listen.test.ts', 'that %s gets the protecting headers and nothing of itself'),
      ...nginxProxy('sees as many requests as the API does in one with %s'),
      ...brokenRequests,
    ],
  },
  {
    id: '5.3.2',
    asks: 'No traversal to other files',
    isMet: 'yes',
    how: 'Addresses are looked up among the files read at the start. No file is opened because of a request.',
    shownBy: at(
      'test/api/routes/static-site.test.ts',
      'cannot be a file outside the site: %s',
      'cannot be one, whatever an address is put together from',
    ),
  },
  {
    id: '11.2.1, 11.3, 11.4',
    asks: 'Approved ciphers and hashes, protected against change',
    isMet: 'yes',
    how: 'AES-256-GCM and HMAC-SHA-256 of Node’s OpenSSL, each purpose with a key derived by HKDF.',
    shownBy: at(
      'test/api/services/vault.test.ts',
      'opens nothing that was changed, wherever',
      'hashes the same text for each purpose differently, and with every key for look-ups',
    ),
  },
  {
    id: '11.2.2',
    asks: 'Keys can be changed, and data sealed anew',
    isMet: 'yes',
    how: 'Sealed texts name their key. `staff rotate-keys` seals everything anew.',
    shownBy: at('test/api/services/rotate-keys.test.ts', 'makes the older key needless, and leaves people their codes'),
  },
  {
    id: '11.5.1',
    asks: 'What must not be guessed has 128 bits',
    isMet: 'no',
    how: 'Codes have 70 bits, since people read them out on the telephone. They are looked up by keyed hash, so that nothing compares them sign by sign. Ten wrong ones in ten minutes are the limit of an address: ten thousand addresses that guess for a month, with a thousand sign-ups to find, find one with a chance below one in a billion.',
    shownBy: [
      ...at('test/api/services/manage-code.test.ts', 'are any of thirty-two each, equally often: seventy bits'),
      ...abuse(
        'is looked for by its keyed hash alone: nothing compares it sign by sign',
        'stops whoever tries codes, and nobody who uses their own',
      ),
    ],
  },
  {
    id: '12.3.1–12.3.2',
    asks: 'Connections to other servers are encrypted, and their certificates checked',
    isMet: 'yes',
    how: 'Both are, mail and PostgreSQL, unless the operator says otherwise or the server is on this machine. For PostgreSQL a production server does not start before `DATABASE_URL` says which (`sslmode=verify-full` or `disable`).',
    shownBy: [
      ...at('test/api/mail/hand-over.slow.test.ts', 'sends nothing in clear to another machine unless told to'),
      ...at('test/api/env.test.ts', 'refuses %o with a sentence that names the variable'),
      ...at(
        'test/api/stores/postgres-encryption.test.ts',
        'is sent no word in clear, and the operator is told what to do',
      ),
    ],
  },
  {
    id: '13.3.1',
    asks: 'Secrets are kept in no code, and created safely',
    isMet: 'in part',
    how: 'They come by the environment, and a sample server’s key stands in a file for its owner alone. A vault for secrets is the operator’s to choose.',
    shownBy: at('test/api/data-key.test.ts', 'keeps the key for its owner alone, and leaves nothing beside it'),
  },
  {
    id: '13.4.4–13.4.5',
    asks: 'No TRACE, and no figures for the public',
    isMet: 'yes',
    how: 'TRACE is answered 405. Figures stand on a port of their own, for this machine. The document of the API is public on purpose.',
    shownBy: [...brokenRequests, ...at('test/api/metrics.test.ts', 'are not to be had where the site is')],
  },
  {
    id: '14.2.1',
    asks: 'Nothing sensitive in addresses',
    isMet: 'yes',
    how: 'A code stands in bodies, and in the fragment of links in mail, which no browser sends.',
    shownBy: [
      ...at(
        'test/api/answers/answer-pages.test.ts',
        'can be cancelled and deleted from its page, with no code in any address',
      ),
      ...at(
        'test/api/mail/message.test.ts',
        'leads to the sign-up, with the code in the fragment, and says when all is deleted',
      ),
    ],
  },
  {
    id: '14.2.3, 14.3.3',
    asks: 'Nothing to third parties, nothing left in the browser',
    isMet: 'yes',
    how: 'No request leaves the site and its API; no cookie, no storage.',
    shownBy: at('test/e2e/silence.spec.ts', 'every page and every tool keeps silent: nothing leaves, nothing is kept'),
  },
  {
    id: '14.2.4',
    asks: 'Sensitive data is kept as documented: sealed, and for a time',
    isMet: 'yes',
    how: 'Names, contacts and free text are sealed before they reach the store, and deleted on the day that people are told.',
    shownBy: [
      ...at('test/api/routes/registrations.test.ts', 'keeps nothing that was written in clear'),
      ...at(
        'test/api/stores/contract.ts',
        'deletes everybody on the day they were told, with their messages, and keeps the counts',
      ),
    ],
  },
  {
    id: '14.3.2',
    asks: 'Browsers and proxies keep no answer about a person',
    isMet: 'yes',
    how: '`no-store` on every answer of the API.',
    shownBy: [...thousandsOfRequests, ...at('test/api/app.test.ts', 'lets nobody keep the answer of %s')],
  },
  {
    id: '15.1.2',
    asks: 'An inventory of what others made',
    isMet: 'yes',
    how: '`npm run sbom`; each package is explained in README, with its licence.',
    shownBy: at(
      'test/tooling/supply-chain.test.ts',
      'are explained in README, with their licence: %s',
      'are held to the bytes that were locked',
      'run no script when they are installed but those that are approved and explained',
    ),
  },
  {
    id: '15.2.2',
    asks: 'Nothing can be made unavailable by what costs much',
    isMet: 'yes',
    how: 'A body has 16 KiB and a request twenty seconds at most. Ranges are not offered, and compressed forms are ready from the build.',
    shownBy: [
      ...abuse('%s takes no body longer than the limit, whether it says its length or not'),
      ...at('test/api/listen.test.ts', '%s is cut off, and nobody else waits for it'),
      ...nginxProxy('keeps a body that drips in, and one that is too long, from the API'),
      ...at(
        'test/api/routes/static-site.test.ts',
        'unpack to the same page, whatever else a request says of encodings and ranges',
      ),
    ],
  },
  {
    id: '15.3.1',
    asks: 'Only the fields that are needed are answered',
    isMet: 'yes',
    how: 'Each answer has a strict schema, which the requests made from the document hold it to.',
    shownBy: [
      ...thousandsOfRequests,
      ...at('test/api/routes/registrations.test.ts', 'shows how to join only to those who have a place'),
    ],
  },
  {
    id: '15.3.3',
    asks: 'No mass assignment',
    isMet: 'yes',
    how: 'JSON with a field that the schema does not know is refused; of a plain form only the named fields are read.',
    shownBy: thousandsOfRequests,
  },
  {
    id: '15.3.5–15.3.6',
    asks: 'No confusion of types, no pollution of prototypes',
    isMet: 'yes',
    how: 'Strict schemas and TypeScript’s strict rules; what was parsed is never merged into another object.',
    shownBy: [...abuse('such as %s reach no prototype'), ...thousandsOfRequests],
  },
  {
    id: '15.3.7',
    asks: 'A parameter that comes twice confuses nothing',
    isMet: 'yes',
    how: 'The API reads no query string. Of a form’s field the last value counts; in JSON the last too.',
    shownBy: thousandsOfRequests,
  },
  {
    id: '16.2.5',
    asks: 'Nothing sensitive in the log',
    isMet: 'yes',
    how: 'Lines are made of fixed fields. Errors of libraries are left out, since they quote what they were given.',
    shownBy: [
      ...at(
        'test/api/app.test.ts',
        'leaves out of the log what its message quotes, even where that looks like a place in the code',
      ),
      ...abuse('has a line for each request, with nothing of who asked or what for'),
      ...at('test/api/server.slow.test.ts', 'tells nobody its passwords and keys, whatever it cannot reach'),
      ...at(
        'test/api/mail/worker.test.ts',
        'never writes an address, a code or a sentence of the mail server into the log',
      ),
    ],
  },
  {
    id: '16.3',
    asks: 'Refusals and faults are logged',
    isMet: 'in part',
    how: 'Each request to the API has its route and status, refusals among them; faults have a class and places in the code. Who asked is left out on purpose: readers may be watched. `LOG=faults` leaves requests out.',
    shownBy: [
      ...at(
        'test/api/app.test.ts',
        'is logged as one line of JSON that tells where, under the id that the answer carries',
      ),
      ...at(
        'test/api/services/staff-work.test.ts',
        'writes into the log what was done, when, and about which session; never about whom',
      ),
    ],
  },
  {
    id: '16.4.1',
    asks: 'No injection into the log',
    isMet: 'yes',
    how: 'One line of JSON each, with nothing that was sent: an unknown method is written as “other”.',
    shownBy: [...thousandsOfRequests, ...abuse('has a line for each request, with nothing of who asked or what for')],
  },
  {
    id: '16.5.1',
    asks: 'Errors tell nothing of the inside',
    isMet: 'yes',
    how: 'A stable code and an id that the log has; no sentence, no stack, nothing of what was sent.',
    shownBy: [...at('test/api/app.test.ts', 'becomes a problem without a sentence or a stack'), ...thousandsOfRequests],
  },
  {
    id: '16.5.2–16.5.3',
    asks: 'What fails, fails safely',
    isMet: 'yes',
    how: 'Without its store the server serves pages, refuses sign-ups by 503 and tries again by itself.',
    shownBy: [
      ...at(
        'test/api/store-faults.test.ts',
        'is told by 503 and when to come again, and by a line that says what to do',
      ),
      ...at('test/api/server.slow.test.ts', 'serves the site while the store does not open, and says so'),
      ...at(
        'test/api/server-on-sqlite.slow.test.ts',
        'serves pages, refuses sign-ups by 503, says what to do, and goes on by itself',
        'refuses by 503 while nothing can be written, says what to do, goes on by itself, and loses nobody',
        'loses nobody when the folder becomes read-only under it',
      ),
      ...at(
        'test/api/server-on-postgres.slow.test.ts',
        'refuses by 503 while its database is gone in the middle of load, and loses nobody',
      ),
    ],
  },
];

/** What the standard asks of things that this API does not have. */
export const leftOut: readonly (readonly [string, string])[] = [
  [
    '1.2.5–1.2.9, 1.3.1–1.3.10, 1.5.1',
    'no commands of the system, LDAP, XPath, LaTeX, HTML or SVG from people, templates of theirs, calls to addresses of theirs, XML',
  ],
  ['1.4', 'no memory of its own to manage'],
  ['4.3, 4.4', 'no GraphQL, no WebSocket'],
  ['5.1, 5.2, 5.4', 'no uploads, no downloads named by a request'],
  [
    '6, 7, 8',
    'no accounts, passwords or sessions: a code opens one sign-up and nothing else. Staff work on the machine itself, under its accounts',
  ],
  ['9, 10', 'no tokens, no OAuth'],
  ['12.1, 12.2', 'TLS ends at the proxy: `src/deploy/nginx.conf` allows 1.2 and 1.3'],
  ['17', 'no WebRTC'],
];
