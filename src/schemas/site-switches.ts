import * as z from 'zod/mini';

/**
 * What the built site offers and so the API takes: the whole of the built site's `switches.json`.
 *
 * The build decides it once, from the owner's settings and `SITE_ENV`; site and API read that, and so never disagree.
 * `signUp` is off in production while the privacy notice lacks what the law asks for (T-71). `feedbackText` is whether
 * the question at the end of a page takes free text (T-81).
 */
export const siteSwitchesSchema = z.strictObject({
  signUp: z.boolean(),
  feedback: z.boolean(),
  feedbackText: z.boolean(),
});

/** What the built site offers and so the API takes. */
export type SiteSwitches = z.infer<typeof siteSwitchesSchema>;
