import type { Locale } from '../i18n/locales.ts';

const english = {
  sourcesChanged: 'Building the site: its sources or settings changed.',
  samplesMoved: 'Building the site: its sample sessions are of another day.',
  pagesFailed: 'The pages could not be built; Astro says why above. Nothing was changed.',
  servedFromBefore: (builtAt: string) => `Serving the site as it was built before, at ${builtAt}.`,
};

const french: typeof english = {
  sourcesChanged: 'Construction du site\u00a0: ses sources ou ses réglages ont changé.',
  samplesMoved: 'Construction du site\u00a0: ses séances fictives datent d’un autre jour.',
  pagesFailed: 'Les pages n’ont pas pu être construites; Astro dit pourquoi plus haut. Rien n’a été changé.',
  servedFromBefore: (builtAt) => `Le site construit avant, à ${builtAt}, reste en service.`,
};

/** What is said while the site is built and started, in each language. */
export const buildWords: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };
