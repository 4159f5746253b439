import type { ScheduledSession } from '../schemas/session.ts';
import type { SiteSwitches } from '../schemas/site-switches.ts';
import { createAnswerPages } from './answers/answer-pages.ts';
import type { ApiParts } from './api-parts.ts';
import { ownDataKey } from './data-key.ts';
import { startDuties } from './duties.ts';
import { livesApart, type Env } from './env.ts';
import { logTaskFault, type WriteLine } from './error-log.ts';
import { mailDelivery } from './mail/delivery.ts';
import { readMailWords, readSignUpWords } from './mail/mail-words.ts';
import { startMailWorker } from './mail/worker.ts';
import { createLimits } from './services/limits.ts';
import { createPageFeedback } from './services/page-feedback.ts';
import { openContact } from './services/sealed-texts.ts';
import { createSignUps } from './services/sign-ups.ts';
import type { SiteFiles } from './services/site-files.ts';
import { createVault } from './services/vault.ts';
import { keepStore } from './store-keeper.ts';
import { openStore } from './stores/open-store.ts';
import type { Store } from './stores/store.ts';

/** What the API starts with. */
export interface StartParts {
  readonly env: Env;
  readonly sessions: readonly ScheduledSession[];
  /** Where the words of answers and messages are: the folder `content`. */
  readonly contentFolder: string;
  readonly siteFiles?: SiteFiles | undefined;
  /** What the owner's settings turn on, as the build wrote them. */
  readonly switches: SiteSwitches;
  readonly writeLog: WriteLine;
}

/** An API with its store, its duties and its mail. */
export interface RunningApi {
  readonly parts: ApiParts;
  /** Settles once the store is open; until then sign-ups are answered 503. */
  readonly opened: Promise<void>;
  /** What the operator has to know at the start, one sentence each. */
  readonly sentences: () => readonly string[];
  /** Ends duties and mail, then closes the store. Stop listening before. */
  stop(): Promise<void>;
}

/**
 * Starts everything behind the routes: the store, what the server does by itself, and the mail.
 *
 * A store that does not open stops nothing else: it is tried again until it does.
 *
 * @throws DataKeyError when a sample server's own key cannot be used.
 * @throws MailWordsError when the content lacks what answers and messages say.
 */
export function startApi(starting: StartParts): RunningApi {
  const { env, sessions, contentFolder, siteFiles, switches, writeLog } = starting;
  const now = () => new Date();
  const vault = createVault(env.dataKeys ?? [ownDataKey(env.dataDir)]);
  const limits = createLimits(env);
  const words = readSignUpWords(contentFolder);
  const delivery = mailDelivery(env);
  const sending = delivery.kind === 'send' ? { delivery, words: readMailWords(contentFolder) } : undefined;
  const fault = (task: string, error: unknown) => {
    logTaskFault(writeLog, { task, error, at: now() });
  };
  const keeper = keepStore({
    async open() {
      const store = await openStore(env);
      try {
        await store.putSessions(sessions, { now: now(), lastOfferHours: env.lastOfferHours });
        await limits.prepare();
      } catch (error) {
        await store.close();
        throw error;
      }
      return store;
    },
    onFault: (error) => {
      fault('open the store', error);
    },
  });
  /** What has to be stopped before the store is closed. */
  const tasks: { stop(): Promise<void> }[] = [];
  const opened = keeper.opened.then((isOpen) => {
    if (!isOpen) return;
    tasks.push(startDuties({ store: keeper.store, now, onFault: fault }));
    if (sending === undefined) return;
    const { outbox } = keeper.store();
    const open = (sealed: string) => openContact(vault, sealed);
    tasks.push(startMailWorker({ ...sending, outbox, openContact: open, siteUrl: env.siteUrl, writeLog }));
  });
  const signUpLacks = [
    ...(env.siteEnv === 'production' ? lackingMail(env) : []),
    ...(switches.signUp ? [] : ['authority and bank in content/facts/privacy-notice.yml']),
  ];
  const isApart = livesApart(env);
  const parts: ApiParts = {
    store: keeper.store,
    vault,
    limits,
    now,
    signUpLacks,
    siteUrl: env.siteUrl,
    livesApart: isApart,
    trustProxy: env.trustProxy,
    takesFeedback: switches.feedback,
    signUps: createSignUps({
      store: keeper.store,
      vault,
      sessions,
      now,
      retentionDays: env.retentionDays,
      lastOfferHours: env.lastOfferHours,
    }),
    keepFeedback: createPageFeedback({
      store: keeper.store,
      vault,
      takesText: switches.feedbackText,
      now,
    }),
    pages: createAnswerPages({
      words,
      siteFiles,
      sessions,
      apiUrl: env.publicApiUrl,
      siteUrl: env.siteUrl,
      livesApart: isApart,
      mailIsHeld: delivery.kind === 'hold',
    }),
  };
  return {
    parts,
    opened,
    sentences: () => [
      storeSentence(keeper.store),
      ...(delivery.kind === 'hold' ? [delivery.sentence] : []),
      ...(signUpLacks.length > 0 ? [`Sign-up is off until these are set: ${signUpLacks.join(', ')}.`] : []),
    ],
    async stop() {
      await Promise.all(tasks.map((task) => task.stop()));
      await keeper.close();
      await limits.close();
    },
  };
}

function storeSentence(store: () => Store): string {
  try {
    return `Sign-ups are kept in ${store().description}.`;
  } catch {
    return 'Sign-ups cannot be taken yet: the store does not open, and the log says why. The server goes on trying.';
  }
}

/** Without mail nobody would get what the form promises: production takes no sign-ups then. */
function lackingMail({ smtpUrl, mailFrom }: Env): string[] {
  return [...(smtpUrl === undefined ? ['SMTP_URL'] : []), ...(mailFrom === undefined ? ['MAIL_FROM'] : [])];
}
