import { expect, it } from 'vitest';
import { contactAddress, contactText } from '../../src/i18n/contact-words.ts';
import type { Contact } from '../../src/schemas/contact.ts';

const contact = (kind: Contact['kind'], value: Contact['value']): Contact =>
  ({ kind, value, name: { en: 'n', fr: 'n' }, source: 'A-008', checked: '2026-11-23' }) as Contact;

it.each([
  ['phone', '1-844-750-1648', 'tel:+18447501648'],
  ['phone', '911', 'tel:911'],
  ['phone', '9-8-8', 'tel:988'],
  ['email', 'name@example.com', 'mailto:name@example.com'],
  ['website', 'https://www.example.com', 'https://www.example.com'],
] as const)('leads a %s to the right address', (kind, value, expected) => {
  expect(contactAddress(contact(kind, value), 'en')).toBe(expected);
});

it('keeps each language’s own address where a service has two', () => {
  const email = contact('email', { en: 'en@example.com', fr: 'fr@example.com' });
  expect(contactText(email, 'fr')).toBe('fr@example.com');
  expect(contactAddress(email, 'en')).toBe('mailto:en@example.com');
});
