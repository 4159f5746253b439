import type { Wording } from '../../problem.ts';
import { suggestion } from './parts.ts';

/** Problems of facts: ids that name nothing, provenance, the ledger and the settings of the site. */
export const factMessages = {
  factTwice: ({ id, file }: { id: string; file: string }): Wording => ({
    found: `${file} a aussi une entrée « ${id} »`,
    expected: 'chaque identifiant une seule fois dans dates.yml, figures.yml et deadlines.yml réunis',
    cure: 'Renommez l’une des deux, et les composants <Fact> qui la nomment.',
  }),
  ledgerIdUnknown: ({ id, near }: { id: string; near: string | undefined }): Wording => ({
    found: `« ${id} » n’est pas une ligne du registre`,
    expected: 'un identifiant de content/facts/ledger.yml',
    cure: suggestion(near, 'Corrigez l’identifiant, ou ajoutez la ligne au registre.'),
  }),
  ledgerIdTwice: ({ id }: { id: string }): Wording => ({
    found: `« ${id} » est deux fois dans la liste`,
    expected: 'chaque source une seule fois',
    cure: 'Enlevez l’un des deux.',
  }),
  ledgerSourceUnknown: ({ id, near }: { id: string; near: string | undefined }): Wording => ({
    found: `il n’y a pas de document « ${id} »`,
    expected: 'un identifiant de content/facts/sources.yml',
    cure: suggestion(near, 'Corrigez l’identifiant, ou ajoutez le document à sources.yml.'),
  }),
  rowUnused: ({ says }: { says: string }): Wording => ({
    found: `aucune page ne dit cette ligne (« ${says} »)`,
    expected: 'son identifiant dans les sources d’une page, dans les deux langues, ou la raison de la laisser de côté',
    cure: 'Ajoutez l’identifiant à « sources » dans l’en-tête de la page qui la dit, ou donnez à la ligne un champ « leftOut: … » avec la raison.',
  }),
  rowUsedInOneLanguage: ({ page }: { page: string }): Wording => ({
    found: `seule ${page} nomme cette ligne`,
    expected: 'les mêmes sources dans les deux langues',
    cure: 'Ajoutez l’identifiant à « sources » de la page dans l’autre langue.',
  }),
  rowUsedAndLeftOut: ({ by }: { by: string }): Wording => ({
    found: `la ligne a une raison d’être laissée de côté, et ${by} s’en sert`,
    expected: 'l’un ou l’autre',
    cure: 'Enlevez le champ « leftOut », ou l’identifiant à cet endroit.',
  }),
  referenceUnknown: ({ id, file, near }: { id: string; file: string; near: string | undefined }): Wording => ({
    found: `« ${id} » n’existe pas`,
    expected: `un nom de ${file}`,
    cure: suggestion(near, 'Corrigez le nom, ou ajoutez-le à ce fichier.'),
  }),
  settingPageUnknown: ({ name, near }: { name: string; near: string | undefined }): Wording => ({
    found: `il n’y a pas de page « ${name} »`,
    expected: 'le nom d’une page de content/pages',
    cure: suggestion(near, 'Enlevez-le, ou écrivez la page.'),
  }),
  settingDateUnknown: ({ id, near }: { id: string; near: string | undefined }): Wording => ({
    found: `{${id}} ne nomme aucune date`,
    expected: 'un identifiant de content/facts/dates.yml entre les accolades',
    cure: suggestion(near, 'Corrigez l’identifiant, ou ajoutez la date à dates.yml.'),
  }),
} as const;
