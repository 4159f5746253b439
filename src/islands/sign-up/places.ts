import type { Places } from './sign-up-facts.ts';

/**
 * How many places the API says are left, by session.
 *
 * @throws When the API does not answer: the form then says nothing about places, and finds out when it sends.
 */
export async function askPlaces(address: string): Promise<Record<string, Places>> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`Expected sessions at ${address}, got status ${response.status}`);
  const sessions = (await response.json()) as readonly (Places & { readonly id: string })[];
  return Object.fromEntries(sessions.map(({ id, placesLeft, waitlisted }) => [id, { placesLeft, waitlisted }]));
}
