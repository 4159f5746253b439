import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { checkContent } from '../../../../src/tooling/content/check-content.ts';
import { contentTree } from '../content-tree.ts';

/** The texts that the check refuses, each for itself, of strings in one language. */
async function refused(locale: Locale, texts: readonly string[]): Promise<string[]> {
  const strings = texts.map((text, index) => `  text${index}: ${JSON.stringify(text)}\n`).join('');
  const root = await contentTree({ [`content/strings/${locale}.yml`]: `frame:\n${strings}` });
  const { errors } = await checkContent({ root, proofread: false });
  const fields = new Set(errors.filter(({ kind }) => kind === 'refusedWord').map(({ field }) => field));
  return texts.filter((_, index) => fields.has(`frame.text${index}`));
}

describe('refused words', () => {
  it.each([
    [
      'F-36',
      'fr',
      'Partagez votre histoire. Un partage. L’impact du geste. Leurs impacts. Le rang. Les rangs. Une nomination. Soumettre une plainte. Une plainte soumise. Canceller la séance. Adresser un problème. Adressez les enjeux. Contacter l’équipe. Contactez-nous. Ouvert 24/7. Un débriefing. Un debriefing. Le weekend. Le week-end. Un email. Un e-mail. Une accommodation. Rien à date. En date du 3 mai. Une lettre bimensuelle. Une lettre bimestrielle.',
    ],
    [
      'T-12',
      'en',
      'It was rejected. It was refused. It was denied. It was unsuccessful. A priority. The queue. Thank you for your patience.',
    ],
    [
      'T-12',
      'fr',
      'La demande est refusée. Votre rang. Patientez. Merci de votre patience. Une priorité. La file d’attente. La demande est rejetée.',
    ],
    ['T-22', 'en', 'It is overdue. You are late. It failed. A countdown. It is time! The program may be busy.'],
    [
      'T-22',
      'fr',
      'Vous êtes en retard. Une plainte en souffrance. L’envoi a échoué. Un échec. Un compte à rebours. Vite!',
    ],
    [
      'T-73',
      'en',
      'They refuse. They reject. It is invalid. It is forbidden. It is denied. They deny it. A refusal. A rejection.',
    ],
    [
      'T-73',
      'fr',
      'Refuser. Un refus. Rejeter. Un rejet. Invalide. Des codes invalides. Interdit. Une chose interdite.',
    ],
    ['T-93', 'en', 'The line is open 24/7. It is open 24 hours a day. It answers around the clock.'],
    [
      'T-93',
      'fr',
      'La ligne répond 24/7. Elle répond 24 heures sur 24. Elle répond 24\u00a0h sur 24. Elle répond 24 h/24.',
    ],
    [
      'T-100',
      'en',
      'Thank you for your interest. A journey. Healing. It heals. You are brave. Your bravery. Your courage. A safe space. Safe spaces. Closure.',
    ],
    [
      'T-100',
      'fr',
      'Merci de votre intérêt. Un parcours de guérison. La guérison. Guérir. Une personne courageuse. Un geste courageux. Le courage. Un espace sûr. Des espaces sûrs. Un espace sécuritaire. Tourner la page. Tournez la page.',
    ],
    [
      'blame and labels',
      'en',
      'A victim. The alleged act. Allegations. They suffer from it. An incident of misconduct. Rest assured. Unfortunately, no. Sorry, no. Join now.',
    ],
    [
      'blame and labels',
      'fr',
      'Une victime. Le geste présumé. Le geste allégué. Des allégations. Elle souffre d’anxiété. Souffrir de ses suites. Un incident d’inconduite. Des incidents de ce genre. Malheureusement, non. Soyez assuré que oui. Veuillez appeler. Oups, non. L’année calendrier. Une séance de verbalisation.',
    ],
  ] as const)('are those of %s in %s', async (_, locale, texts) => {
    const each = texts.split(/(?<=[.!]) /);
    expect(await refused(locale, each)).toEqual(each);
  });

  it.each([
    [
      'en',
      'The latest letter. In late 2023. Later. A brief talk. The impact. A nomination. A healthy meal. They encouraged him. Closed. It was a journal.',
    ],
    [
      'fr',
      'Un contact. Le renseignement est soumis à la loi. Ranger. Adressez votre lettre. La page tourne. Une interruption. Un accusé de réception. Le parcours d’une lettre. La souffrance. Une liste d’attente. Un incident. L’année civile. Une séance de bilan.',
    ],
  ] as const)('are whole words in their sense: %s', async (locale, texts) => {
    expect(await refused(locale, texts.split(/(?<=\.) /))).toEqual([]);
  });
});
