import type { PrivacyNotice } from '../schemas/privacy-notice.ts';
import type { FeedbackSetting, SiteSettings } from '../schemas/site.ts';
import type { SiteSwitches } from '../schemas/site-switches.ts';

/** What the owner's settings are for, and whether the site is a demonstration. */
interface Owner {
  readonly notice: Pick<PrivacyNotice, 'authority' | 'bank'>;
  readonly pageFeedback: SiteSettings['pageFeedback'];
  readonly isSample: boolean;
}

/**
 * What a site offers, by its owner's settings.
 *
 * Sign-up is off while the privacy notice lacks the law or the bank's number, but on a demonstration, where nothing is
 * real (T-71). Free text is off wherever the question is.
 */
export function siteSwitches({ notice, pageFeedback, isSample }: Owner): SiteSwitches {
  const isOn = (setting: FeedbackSetting): boolean => setting === 'always' || (setting === 'sample' && isSample);
  const feedback = isOn(pageFeedback.ask);
  return {
    signUp: isSample || (notice.authority !== null && notice.bank !== null),
    feedback,
    feedbackText: feedback && isOn(pageFeedback.freeText),
  };
}

/** Pages that may ask, besides pages for Defence representatives. */
const askingPages = ['accessibility', 'about-this-site'];

/** A page that asks its own questions already, and has no room for more. */
const finderPage = 'defence-representatives/find-an-option';

/**
 * Whether a page may ask "Did you find what you needed?" where its owner wants it (T-80).
 *
 * Only where no reader is likely to need a person to answer: a box that nobody watches invites a disclosure that nobody
 * answers. The glossary does not ask: class members look words up in it. Any page not named here may not, so that a new
 * page starts without.
 */
export function mayAskForFeedback(page: string): boolean {
  if (page === finderPage) return false;
  return askingPages.includes(page) || /^defence-representatives(\/|$)/.test(page);
}
