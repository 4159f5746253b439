import type { Contact } from '../schemas/contact.ts';
import { formatPhone } from './format.ts';
import type { Locale } from './locales.ts';

function valueOf(contact: Contact, locale: Locale): string {
  return typeof contact.value === 'string' ? contact.value : contact.value[locale];
}

/**
 * Where a link to a contact leads: `tel:` in the international form for long Canadian numbers and as dialled for
 * short ones such as 911, `mailto:` for e-mail, the address itself for a website.
 *
 * @example contactAddress({ kind: 'phone', value: '1-844-750-1648', … }, 'en') // 'tel:+18447501648'
 */
export function contactAddress(contact: Contact, locale: Locale): string {
  const value = valueOf(contact, locale);
  if (contact.kind === 'website') return value;
  if (contact.kind === 'email') return `mailto:${value}`;
  const digits = value.replace(/\D/g, '');
  return `tel:${digits.length === 11 ? '+' : ''}${digits}`;
}

/** A contact as it is read: a number that does not break, an e-mail address, a website without `https://`. */
export function contactText(contact: Contact, locale: Locale): string {
  const value = valueOf(contact, locale);
  if (contact.kind === 'phone') return formatPhone(value);
  return contact.kind === 'website' ? value.replace(/^https:\/\/(www\.)?/, '') : value;
}
