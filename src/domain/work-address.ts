/** Ends of addresses that a public employer in the program's field gives out, and can read. */
const employerDomains = ['gc.ca', 'canada.ca', 'mil.ca', 'cfmws.com', 'sbmfc.com', 'rmc-cmr.ca', 'rmc.ca'];

/**
 * Whether an email address looks like one that the federal government, the forces or their services gave out, so that
 * an employer may be able to read what arrives there.
 *
 * A no means nothing: other employers have addresses too.
 *
 * @example isWorkAddress('name@forces.gc.ca') // true
 * @example isWorkAddress('name@notgc.ca') // false
 */
export function isWorkAddress(email: string): boolean {
  const domain = email.trim().toLowerCase().split('@').at(-1) ?? '';
  return email.includes('@') && employerDomains.some((end) => domain === end || domain.endsWith(`.${end}`));
}
