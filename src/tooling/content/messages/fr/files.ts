import type { Wording } from '../../problem.ts';
import type { Expectation, MdxFault } from '../said-things.ts';
import { expectation, listed, quoted, suggestion, typeName } from './parts.ts';

/** Problems of files: what cannot be read, what is missing, and fields that do not fit their schema. */
export const fileMessages = {
  fileMissing: (): Wording => ({
    found: 'le fichier manque',
    expected: 'qu’il soit là, car le site ne peut pas être construit sans lui',
    cure: 'Remettez le fichier, à partir de l’historique du dépôt s’il y était.',
  }),
  fileUnexpected: (): Wording => ({
    found: 'ce fichier n’est pas une page',
    expected:
      'seulement des fichiers dont le nom se termine par « .mdx », en lettres minuscules, chiffres et traits d’union',
    cure: 'Renommez-le, ou sortez-le de ce dossier.',
  }),
  yamlSyntax: (): Wording => ({
    found: 'cette ligne n’a pas pu être lue',
    expected: 'un nom, un deux-points, une espace et une valeur',
    cure: 'Regardez cette ligne et celle au-dessus. Un texte qui commence par un signe comme { [ * & # doit être entre guillemets droits.',
  }),
  yamlColon: (): Wording => ({
    found: 'cette ligne n’a pas pu être lue',
    expected: 'entre guillemets droits, un texte qui contient un deux-points',
    cure: 'Mettez tout le texte entre guillemets droits.',
  }),
  yamlOpen: (): Wording => ({
    found: 'quelque chose n’est pas fermé sur cette ligne ou au-dessus',
    expected: 'que chaque guillemet et chaque crochet soit fermé',
    cure: 'Écrivez le guillemet ou le crochet qui manque.',
  }),
  yamlIndent: (): Wording => ({
    found: 'cette ligne ne commence pas où il faut',
    expected: 'que les lignes qui vont ensemble commencent par le même nombre d’espaces',
    cure: 'Ajoutez ou enlevez des espaces au début de la ligne.',
  }),
  yamlTab: (): Wording => ({
    found: 'cette ligne commence par une tabulation',
    expected: 'des espaces',
    cure: 'Remplacez la tabulation par deux espaces.',
  }),
  keyTwice: ({ name, line }: { name: string; line: number }): Wording => ({
    found: `le nom « ${name} » est déjà à la ligne ${line}`,
    expected: 'chaque nom une seule fois',
    cure: 'Enlevez l’un des deux, ou renommez-le.',
  }),
  mdxSyntax: ({ fault }: { fault: MdxFault }): Wording => ({
    found: `le texte n’a pas pu être lu : ${mdxFaultName(fault)}`,
    expected: 'que chaque composant soit fermé, comme dans <Steps> … </Steps> ou <SupportLine />',
    cure: mdxCure(fault),
  }),
  frontMatterMissing: (): Wording => ({
    found: 'la page n’a pas d’en-tête',
    expected:
      '« --- » sur la première ligne, puis title, slug, description et les autres champs, puis de nouveau « --- »',
    cure: 'Copiez l’en-tête d’une autre page et modifiez-le.',
  }),
  fieldMissing: ({ field }: { field: string }): Wording => ({
    found: 'le champ manque',
    expected: 'qu’il soit dans chaque entrée de ce genre',
    cure: `Ajoutez une ligne « ${field}: … ».`,
  }),
  fieldUnknown: ({ near }: { near: string | undefined }): Wording => ({
    found: 'ce champ n’est pas connu ici',
    expected: 'seulement les champs que le site connaît',
    cure: suggestion(near, 'Enlevez-le, ou vérifiez son orthographe.'),
  }),
  fieldType: ({ value, types }: { value: unknown; types: readonly string[] }): Wording => ({
    found: `il y a ${quoted(value)}`,
    expected: listed(types.map(typeName), 'ou'),
    cure: 'Changez la valeur.',
  }),
  fieldUnquoted: ({ value }: { value: string }): Wording => ({
    found: `${value} se lit comme autre chose qu’un texte`,
    expected: 'un texte',
    cure: `Mettez-le entre guillemets droits : "${value}".`,
  }),
  fieldTooLong: ({ count, limit }: { count: number; limit: number }): Wording => ({
    found: `le texte a ${count} caractères`,
    expected: `au plus ${limit}`,
    cure: `Raccourcissez-le de ${count - limit}.`,
  }),
  fieldTooShort: ({ count, limit }: { count: number; limit: number }): Wording => ({
    found: count === 0 ? 'il n’y a rien' : `le texte a ${count} ${count === 1 ? 'caractère' : 'caractères'}`,
    expected: limit === 1 ? 'un texte' : `au moins ${limit} caractères`,
    cure: count === 0 ? 'Écrivez-en un.' : 'Dites-en un peu plus.',
  }),
  listTooShort: ({ limit }: { limit: number }): Wording => ({
    found: 'la liste est trop courte',
    expected: `au moins ${limit === 1 ? 'un élément' : `${limit} éléments`}`,
    cure: 'Ajoutez ce qui manque.',
  }),
  fieldFormat: ({ value, expected }: { value: unknown; expected: Expectation }): Wording => ({
    found: `il y a ${quoted(value)}`,
    expected: expectation(expected),
    cure: 'Donnez cette forme à la valeur.',
  }),
  fieldChoice: (params: { value: unknown; choices: readonly string[]; near: string | undefined }): Wording => ({
    found: `il y a ${quoted(params.value)}`,
    expected: `l’une de ces valeurs : ${params.choices.join(', ')}`,
    cure: suggestion(params.near, 'Choisissez-en une.'),
  }),
} as const;

function mdxFaultName(fault: MdxFault): string {
  if ('unclosed' in fault) return `${fault.unclosed} de la ligne ${fault.line} n’est pas fermé`;
  if ('closes' in fault) return `${fault.closes} arrive alors que ${fault.open} de la ligne ${fault.line} est ouvert`;
  if ('closesNothing' in fault) return 'quelque chose se ferme ici sans avoir été ouvert ici';
  if ('endsOpen' in fault) return 'il se termine avant que tout soit fermé';
  if ('sign' in fault) return `« ${fault.sign} » n’était pas attendu après « < » ou « { »`;
  return 'code' in fault ? 'ce qui est entre « { » et « } » est du code' : `en anglais : ${fault.said}`;
}

function mdxCure(fault: MdxFault): string {
  if ('unclosed' in fault) return `Écrivez ${fault.unclosed.replace('<', '</')} là où il se termine.`;
  if ('sign' in fault || 'code' in fault) {
    return 'Un « < » ou un « { » qui n’est qu’un signe s’écrit « \\< » ou « \\{ ».';
  }
  return 'Cherchez un « < » ou un « { » qui n’est pas fermé sur cette ligne ou au-dessus.';
}
