import type { Env } from '../../api/env.ts';
import type { Locale } from '../../i18n/locales.ts';
import { outOfStepKinds, type ContentReport } from './check-content.ts';
import type { AttentionItem } from './attention.ts';
import { errorSentence } from './problem.ts';

/** Whether the content may be built, and what is said about it. */
export interface PublishingVerdict {
  /** Why nothing may be built; undefined when it may. */
  readonly refusal: string | undefined;
  /** What is said although the site is built. */
  readonly notes: readonly string[];
}

interface Lane {
  readonly language: Locale;
  /** The urgent lane, for a contact, the hours of the line or the notice: pages out of step are listed and stop nothing. */
  readonly urgent: boolean;
  /** Whether there is something that the urgent lane is for; undefined when nobody knows. */
  readonly isUrgentLaneOpen: boolean | undefined;
  /** For a site that readers use: what is left out of it, and what it shows although nobody has confirmed it. */
  readonly production?: ForProduction;
}

/** What somebody who publishes for readers is told besides faults. */
export interface ForProduction {
  /** The names of sample sessions, which no site in production shows. */
  readonly samples: readonly string[];
  /** Strings and terms marked for a translator. */
  readonly forTranslator: readonly AttentionItem[];
}

/**
 * Whether a site may be built from the content.
 *
 * Any error refuses it, such as words that only hold a place and pairs out of step. Samples and drafts are left out of a
 * site in production, and who builds it is told. In the urgent lane, pages whose two languages are out of step are listed instead: both languages
 * take a contact from the same fact, so that none of them is behind. The lane is for that alone.
 */
export function publishingVerdict(
  report: ContentReport,
  { language, urgent, isUrgentLaneOpen, production }: Lane,
): PublishingVerdict {
  const t = words[language];
  if (urgent && isUrgentLaneOpen === false) return { refusal: t.notUrgent, notes: [] };
  const outOfStep = report.errors.filter(({ kind }) => urgent && outOfStepKinds.has(kind));
  const stopping = report.errors.filter((error) => !outOfStep.includes(error));
  if (stopping.length > 0) {
    return { refusal: `${stopping.map(errorSentence).join('\n')}\n\n${t.refused(stopping.length)}`, notes: [] };
  }
  const pages = outOfStep.length === 0 ? [] : [t.outOfStep, ...outOfStep.map(errorSentence)];
  const drafts = report.waiting.length === 0 ? [] : [t.drafts(report.waiting.length)];
  return { refusal: undefined, notes: [...pages, ...drafts, ...productionNotes(production, language)] };
}

/**
 * What was built and how readers come to see it, for the end of a build.
 *
 * A server reads the site once, when it starts: one that is running goes on showing the site of before.
 *
 * @example builtSentence({ siteEnv: 'production', siteUrl: 'https://example.ca' }, 'en')
 * // 'dist/ now holds the site for readers at https://example.ca. A server that is running shows it once it is started again.'
 */
export function builtSentence({ siteEnv, siteUrl }: Pick<Env, 'siteEnv' | 'siteUrl'>, language: Locale): string {
  return words[language].built(siteEnv === 'production' ? siteUrl : undefined);
}

function productionNotes(production: ForProduction | undefined, language: Locale): string[] {
  const { forTranslator = [], samples = [] } = production ?? {};
  const t = words[language];
  const files = [...new Set(forTranslator.map(({ file }) => file))];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const lines = files.map((file) => {
    const names = forTranslator.filter((item) => item.file === file).map(({ about }) => about);
    return `  ${file}${colon} ${names.join(', ')}`;
  });
  return [
    ...(samples.length === 0 ? [] : [t.samples(samples)]),
    ...(lines.length === 0 ? [] : [t.forTranslator(forTranslator.length), ...lines]),
  ];
}

const words = {
  en: {
    refused: (count: number) => `The content has ${count === 1 ? '1 error' : `${count} errors`}. Nothing was built.`,
    built: (address: string | undefined) =>
      `dist/ now holds ${address === undefined ? 'a demonstration (for readers, put SITE_ENV=production and SITE_URL=… before the command)' : `the site for readers at ${address}`}. A server that is running shows it once it is started again.`,
    notUrgent:
      'The urgent lane is for a change to content/facts/contacts.yml, zones.yml or site.yml, and none of them has changed since the site was last built. Run: npm run build',
    outOfStep:
      'Built in the urgent lane although these pages are out of step. Bring them in step, then build as usual:',
    drafts: (count: number) =>
      `Drafts were left out; ${count === 1 ? '1 thing is' : `${count} things are`} to be done in them.`,
    samples: (names: readonly string[]) => `Sample sessions were left out: ${names.join(', ')}.`,
    forTranslator: (count: number) =>
      `Published as ${count === 1 ? 'it stands, 1 wording is' : `they stand, ${count} wordings are`} still marked for a translator:`,
  },
  fr: {
    refused: (count: number) =>
      `Le contenu a ${count === 1 ? '1 erreur' : `${count} erreurs`}. Rien n’a été construit.`,
    built: (address: string | undefined) =>
      `dist/ contient maintenant ${address === undefined ? 'une démonstration (pour le public, mettez SITE_ENV=production et SITE_URL=… avant la commande)' : `le site pour le public, à ${address}`}. Un serveur déjà en marche le montre une fois redémarré.`,
    notUrgent:
      'La voie urgente sert à un changement de content/facts/contacts.yml, de zones.yml ou de site.yml, et aucun d’eux n’a changé depuis la dernière construction du site. Lancez\u00a0: npm run build -- --lang fr',
    outOfStep:
      'Construit par la voie urgente bien que les deux langues de ces pages ne disent pas la même chose. Mettez-les à jour, puis construisez comme d’habitude\u00a0:',
    drafts: (count: number) =>
      `Les brouillons sont restés de côté; il y reste ${count === 1 ? '1 chose' : `${count} choses`} à faire.`,
    samples: (names: readonly string[]) => `Les séances fictives sont restées de côté\u00a0: ${names.join(', ')}.`,
    forTranslator: (count: number) =>
      count === 1
        ? 'Publiée telle quelle, 1 formulation est encore à faire voir à la traduction\u00a0:'
        : `Publiées telles quelles, ${count} formulations sont encore à faire voir à la traduction\u00a0:`,
  },
} as const;
