import type { Wording } from '../../problem.ts';
import { suggestion } from './parts.ts';

/** Problems of information sessions. */
export const sessionMessages = {
  sessionFileName: (): Wording => ({
    found: 'ce fichier n’a pas le nom d’une séance',
    expected:
      'un nom fait de lettres minuscules, de chiffres et de traits d’union, qui se termine par « .yml » et ne dit pas le sujet de la séance : il paraît dans des adresses et dans le fichier de calendrier que les gens gardent',
    cure: 'Renommez-le, par exemple « february-11-afternoon.yml », ou sortez-le de ce dossier.',
  }),
  sessionZoneUnknown: ({ zone, near }: { zone: string; near: string | undefined }): Wording => ({
    found: `aucune partie du Canada dans zones.yml n’a l’heure de « ${zone} »`,
    expected: 'le fuseau d’une entrée de content/facts/zones.yml, qui dit comment la page l’appelle',
    cure: suggestion(near, 'Écrivez « America/Toronto » pour l’heure de l’Est, ou ajoutez le fuseau à zones.yml.'),
  }),
  sessionTwice: ({ file }: { file: string }): Wording => ({
    found: `${file} a le même public, la même langue, le même jour et la même heure`,
    expected: 'chaque séance dans un seul fichier',
    cure: 'Changez le début de l’une des deux, ou supprimez la copie.',
  }),
} as const;
