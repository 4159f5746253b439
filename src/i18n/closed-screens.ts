import type { Locale } from './locales.ts';

/** Where the screen stands that a page left by quick exit comes back as. Neither address says anything. */
export const closedScreens: Readonly<Record<Locale, string>> = { en: '/en/closed/', fr: '/fr/ferme/' };
