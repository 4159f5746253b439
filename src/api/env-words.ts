import type { Locale } from '../i18n/locales.ts';
import { keyExpected } from './data-key.ts';

/** What a variable can be expected to be, but for a whole number, which is told by its two ends: "0–65535". */
export type ExpectedValue = keyof typeof english.expected;

const english = {
  expected: {
    host: 'a host name or IP address such as "127.0.0.1"',
    siteEnv: '"sample" or "production"',
    origin: 'an address without a path, such as "https://example.ca"',
    publicAddress: 'the public address of the site, such as "https://example.ca"',
    apiAddress: 'an address such as "https://api.example.ca/api", or a path such as "/api"',
    database: 'an address such as "postgres://user:password@db.example.ca/signups"',
    key: keyExpected,
    mailServer: 'an address such as "smtps://user:password@mail.example.ca"',
    sender: 'an address such as "Sign-ups <sessions@example.ca>"',
    discreetSender: 'a sender that names neither the Centre nor misconduct: others may see it in an inbox',
    sampleMail: '"hold" or "send"',
    log: '"requests" or "faults"',
  },
  wholeNumber: (from: string, to: string) => `a whole number from ${from} to ${to}`,
  /** What is done without a variable that has no default of its own, as a sentence ends. */
  without: {
    SITE_URL: 'use "http://localhost:4321"',
    DATABASE_URL: 'keep sign-ups in DATA_DIR',
    DATA_KEY: 'let a sample server make its own',
    SMTP_URL: 'let mail wait in the outbox',
    MAIL_FROM: 'let mail wait in the outbox',
    METRICS_PORT: 'serve no metrics',
  } as Readonly<Record<string, string>>,
  useDefault: (value: string) => `use "${value}"`,
  quoted: (value: string) => JSON.stringify(value),
  secret: 'something else',
  wrong: (name: string, expected: string, got: string) => `${name}: expected ${expected}, got ${got}.`,
  correct: 'Correct it.',
  correctOrLeave: (without: string) => `Correct it, or leave it out to ${without}.`,
  missing: (name: string, expected: string) =>
    `${name}: expected ${expected}, got nothing. Set it: SITE_ENV is "production".`,
  openWay:
    'DATABASE_URL: expected to say how the way to its machine is protected, got nothing about it. Add "?sslmode=verify-full", ' +
    'which encrypts it and checks the certificate, or "?sslmode=disable" if you trust the network in between: ' +
    'SITE_ENV is "production".',
};

const french: typeof english = {
  expected: {
    host: 'un nom d’hôte ou une adresse IP, comme «\u00a0127.0.0.1\u00a0»',
    siteEnv: '«\u00a0sample\u00a0» ou «\u00a0production\u00a0»',
    origin: 'une adresse sans chemin, comme «\u00a0https://example.ca\u00a0»',
    publicAddress: 'l’adresse publique du site, comme «\u00a0https://example.ca\u00a0»',
    apiAddress: 'une adresse comme «\u00a0https://api.example.ca/api\u00a0», ou un chemin comme «\u00a0/api\u00a0»',
    database: 'une adresse comme «\u00a0postgres://user:password@db.example.ca/signups\u00a0»',
    key: '32 octets en base64, comme en affiche «\u00a0openssl rand -base64 32\u00a0»; s’il y en a plusieurs, séparés par des virgules',
    mailServer: 'une adresse comme «\u00a0smtps://user:password@mail.example.ca\u00a0»',
    sender: 'une adresse comme «\u00a0Inscriptions <seances@example.ca>\u00a0»',
    discreetSender:
      'un nom d’expédition qui ne parle ni du Centre ni d’inconduite, car d’autres peuvent le voir dans une boîte de réception',
    sampleMail: '«\u00a0hold\u00a0» ou «\u00a0send\u00a0»',
    log: '«\u00a0requests\u00a0» ou «\u00a0faults\u00a0»',
  },
  wholeNumber: (from, to) => `un nombre entier de ${from} à ${to}`,
  without: {
    SITE_URL: 'utiliser «\u00a0http://localhost:4321\u00a0»',
    DATABASE_URL: 'garder les inscriptions dans DATA_DIR',
    DATA_KEY: 'laisser un serveur de démonstration faire la sienne',
    SMTP_URL: 'laisser les messages attendre dans la file d’envoi',
    MAIL_FROM: 'laisser les messages attendre dans la file d’envoi',
    METRICS_PORT: 'ne donner aucune mesure',
  },
  useDefault: (value) => `utiliser «\u00a0${value}\u00a0»`,
  quoted: (value) => `«\u00a0${JSON.stringify(value).slice(1, -1)}\u00a0»`,
  secret: 'autre chose',
  wrong: (name, expected, got) => `${name}\u00a0: il y a ${got}; attendu\u00a0: ${expected}.`,
  correct: 'Corrigez cette valeur.',
  correctOrLeave: (without) => `Corrigez cette valeur, ou ne donnez pas la variable pour ${without}.`,
  missing: (name, expected) =>
    `${name}\u00a0: il n’y a rien; attendu\u00a0: ${expected}. Donnez cette valeur, car SITE_ENV est «\u00a0production\u00a0».`,
  openWay:
    'DATABASE_URL\u00a0: l’adresse ne dit pas comment le trajet jusqu’à sa machine est protégé. Ajoutez ' +
    '«\u00a0?sslmode=verify-full\u00a0», qui le chiffre et vérifie le certificat, ou, si vous faites confiance au réseau ' +
    'entre les deux, «\u00a0?sslmode=disable\u00a0», car SITE_ENV est «\u00a0production\u00a0».',
};

/** What is said of variables that are not what they have to be, in each language. */
export const envWords: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };

/**
 * What a variable is expected to be, as a sentence says it.
 *
 * @param expected - An `ExpectedValue`, or the two ends of a whole number.
 * @example expectedValue('0–16', 'fr') // 'un nombre entier de 0 à 16'
 */
export function expectedValue(expected: string, language: Locale): string {
  const words = envWords[language];
  const [from, to] = expected.split('–');
  return to === undefined ? words.expected[expected as ExpectedValue] : words.wholeNumber(from ?? '', to);
}
