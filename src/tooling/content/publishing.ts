import type { Locale } from '../../i18n/locales.ts';
import { outOfStepKinds, type ContentReport } from './check-content.ts';
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
  /** Whether contacts, zones or the settings of the site differ from the site built before; undefined when nobody knows. */
  readonly urgentFactsChanged: boolean | undefined;
}

/**
 * Whether a site may be built from the content.
 *
 * Any error refuses it. In the urgent lane, pages whose two languages are out of step are listed instead: both languages
 * take a contact from the same fact, so that none of them is behind. The lane is for that alone.
 */
export function publishingVerdict(
  report: ContentReport,
  { language, urgent, urgentFactsChanged }: Lane,
): PublishingVerdict {
  const t = words[language];
  if (urgent && urgentFactsChanged === false) return { refusal: t.notUrgent, notes: [] };
  const outOfStep = report.errors.filter(({ kind }) => urgent && outOfStepKinds.has(kind));
  const stopping = report.errors.filter((error) => !outOfStep.includes(error));
  if (stopping.length > 0) {
    return { refusal: `${stopping.map(errorSentence).join('\n')}\n\n${t.refused(stopping.length)}`, notes: [] };
  }
  const drafts = report.waiting.length === 0 ? [] : [t.drafts(report.waiting.length)];
  if (outOfStep.length === 0) return { refusal: undefined, notes: drafts };
  return { refusal: undefined, notes: [t.outOfStep, ...outOfStep.map(errorSentence), ...drafts] };
}

const words = {
  en: {
    refused: (count: number) => `The content has ${count === 1 ? '1 error' : `${count} errors`}. Nothing was built.`,
    notUrgent:
      'The urgent lane is for a change to content/facts/contacts.yml, zones.yml or site.yml, and none of them has changed since the site was last built. Run: npm run build',
    outOfStep:
      'Built in the urgent lane although these pages are out of step. Bring them in step, then build as usual:',
    drafts: (count: number) =>
      `Drafts were left out; ${count === 1 ? '1 thing is' : `${count} things are`} to be done in them.`,
  },
  fr: {
    refused: (count: number) =>
      `Le contenu a ${count === 1 ? '1 erreur' : `${count} erreurs`}. Rien n’a été construit.`,
    notUrgent:
      'La voie urgente sert à un changement de content/facts/contacts.yml, de zones.yml ou de site.yml, et aucun d’eux n’a changé depuis la dernière construction du site. Lancez\u00a0: npm run build',
    outOfStep:
      'Construit par la voie urgente bien que les deux langues de ces pages ne disent pas la même chose. Mettez-les à jour, puis construisez comme d’habitude\u00a0:',
    drafts: (count: number) =>
      `Les brouillons sont restés de côté; il y reste ${count === 1 ? '1 chose' : `${count} choses`} à faire.`,
  },
} as const;
