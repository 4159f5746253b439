import type { ProtectionSettings } from '../../../src/api/security-headers.ts';
import { readSiteFiles, type SiteFiles } from '../../../src/api/services/site-files.ts';
import { temporaryFolder } from '../../tooling/temporary-folder.ts';

const frame = (locale: string, main: string) =>
  `<!doctype html><html lang="${locale}"><head><title>Page | Guide</title></head><body><a href="/${locale}/">Home</a><h1 class="x">Page</h1><main id="content">${main}</main></body></html>`;

const signUpForm = `<div id="sign-up-form"><form method="post" action="/api/registrations">
<fieldset><legend>Session</legend>
<label><input type="radio" name="sessionId" value="for-class-members" id="session-for-class-members" required></label>
<label><input type="radio" name="sessionId" value="for-representatives" id="session-for-representatives"></label></fieldset>
<fieldset><legend>Contact</legend>
<label><input type="radio" name="contact" value="email" id="contact-email"></label>
<label><input type="radio" name="contact" value="phone" id="contact-phone"></label>
<label><input type="radio" name="contact" value="none" id="contact-none"></label></fieldset>
<div><label for="email">Email</label><p id="email-hint">Hint</p><input id="email" name="email" aria-describedby="email-hint"></div>
<div><label for="phone">Phone</label><input id="phone" name="phone"></div>
<fieldset><legend>Wait</legend><input type="radio" name="waitingList" value="no" checked><input type="radio" name="waitingList" value="yes"></fieldset>
<div><input id="displayName" name="displayName"></div>
<div><textarea id="accommodations" name="accommodations"></textarea></div>
<div><input type="checkbox" name="companion" value="yes"></div>
<button type="submit">Send</button></form></div><script type="application/json" id="sign-up-facts">{}</script><script src="/quick-exit.js"></script>`;

const codeForm = `<form method="post" action="/api/registrations/lookup"><div><label for="code">Code</label><input id="code" name="manageCode"></div></form>`;

/** A built site with its forms and its pages for answers, in both languages. */
export function formSite(protection?: ProtectionSettings): SiteFiles {
  const pages = (locale: string) => ({
    [`${locale}/answer/index.html`]: frame(
      locale,
      '<!--answer--><p>Nothing</p><!--/answer--><aside>You can stop here</aside>',
    ),
    [`${locale}/sessions/index.html`]: frame(locale, signUpForm),
    [`${locale}/your-sign-up/index.html`]: frame(locale, codeForm),
  });
  const calendarFile = { 'en/information-sessions/for-class-members.ics': 'BEGIN:VCALENDAR' };
  return readSiteFiles(temporaryFolder({ ...pages('en'), ...pages('fr'), ...calendarFile }), protection);
}
