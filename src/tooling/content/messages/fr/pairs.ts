import type { Locale } from '../../../../i18n/locales.ts';
import type { ListUse } from '../../page-structure.ts';
import type { Wording } from '../../problem.ts';
import type { ChangedPart, FieldSide, SectionHeading, SectionTrait } from '../said-things.ts';
import { changedPart, fieldSide, inLanguage, listed, listName, sectionName, traitName } from './parts.ts';

/** Problems between pages: the two languages of a page, the page above, and addresses. */
export const pairMessages = {
  counterpartMissing: ({ file, locale }: { file: string; locale: Locale }): Wording => ({
    found: `${file} n’existe pas`,
    expected: 'chaque page dans les deux langues, sous le même nom de fichier',
    cure: `Écrivez la page ${inLanguage[locale]} (npm run fix:content -- --lang fr en fait un brouillon), ou enlevez celle-ci.`,
  }),
  parentMissing: ({ file }: { file: string }): Wording => ({
    found: `il n’y a pas de ${file} au-dessus`,
    expected: 'la page du dossier, qui donne à l’adresse sa première partie',
    cure: 'Écrivez cette page, ou sortez celle-ci du dossier.',
  }),
  addressTaken: ({ address, file }: { address: string; file: string }): Wording => ({
    found: `l’adresse ${address} est aussi celle de ${file}`,
    expected: 'une adresse propre à chaque page',
    cure: 'Changez le champ slug de l’une des deux.',
  }),
  fieldDiffers: (params: { here: FieldSide; there: FieldSide; file: string }): Wording => ({
    found: `il y a ${fieldSide(params.here)} ici et ${fieldSide(params.there)} dans ${params.file}`,
    expected: 'la même chose dans les deux langues',
    cure: 'Changez celle qui est fausse.',
  }),
  headingAlone: ({ heading, file, after }: { heading: string; file: string; after: SectionHeading }): Wording => ({
    found: `l’intertitre « ${heading} » n’a pas d’équivalent dans ${file}`,
    expected: 'les mêmes intertitres dans le même ordre dans les deux langues',
    cure: `Écrivez cette section dans l’autre langue aussi, après ${sectionName(after)}, ou enlevez-la ici.`,
  }),
  headingLevel: (params: {
    heading: string;
    depth: number;
    other: string;
    otherDepth: number;
    file: string;
  }): Wording => ({
    found: `l’intertitre « ${params.heading} » est de niveau ${params.depth}, et « ${params.other} » dans ${params.file}, de niveau ${params.otherDepth}`,
    expected: 'les mêmes niveaux dans les deux langues',
    cure: 'Donnez le même nombre de « # » aux deux.',
  }),
  sectionLacks: (params: {
    section: SectionHeading;
    has: readonly SectionTrait[];
    file: string;
    otherSection: SectionHeading;
    line: number;
  }): Wording => ({
    found: `${sectionName(params.section)} contient ${listed(params.has.map(traitName))}, et ${params.file}, ${sectionName(params.otherSection)} (ligne ${params.line}), ne ${params.has.length > 1 ? 'les' : 'le'} contient pas`,
    expected: 'que les deux langues disent la même chose',
    cure: params.has.length > 1 ? 'Ajoutez-les là-bas, ou enlevez-les ici.' : 'Ajoutez-le là-bas, ou enlevez-le ici.',
  }),
  sectionOrder: (params: {
    section: SectionHeading;
    order: readonly string[];
    file: string;
    otherOrder: readonly string[];
  }): Wording => ({
    found: `${sectionName(params.section)} contient ${params.order.join(', puis ')}, et ${params.file}, ${params.otherOrder.join(', puis ')}`,
    expected: 'le même ordre dans les deux langues',
    cure: 'Déplacez l’un des deux.',
  }),
  listLength: (params: {
    section: SectionHeading;
    here: ListUse;
    there: ListUse;
    file: string;
    line: number;
  }): Wording => ({
    found: `${sectionName(params.section)} contient ${listName(params.here)}, et ${params.file}, ${listName(params.there)} (ligne ${params.line})`,
    expected: 'les mêmes éléments dans les deux langues',
    cure: 'Ajoutez l’élément qui manque, ou enlevez celui de trop.',
  }),
  agreedMissing: ({ command }: { command: string }): Wording => ({
    found: 'rien n’indique que les deux langues ont été comparées',
    expected: 'le champ « agreed », qu’une commande écrit',
    cure: `Lisez les deux pages côte à côte, puis lancez : ${command} --lang fr`,
  }),
  agreedChanged: (params: { parts: readonly ChangedPart[]; file: string; command: string }): Wording => ({
    found: `${params.file} a changé depuis que les deux ont été comparées, dans ${listed(params.parts.map(changedPart))}`,
    expected: 'que cette page suive',
    cure: `Mettez cette page à jour là où il le faut, puis lancez : ${params.command} --lang fr`,
  }),
  draftLinked: ({ name }: { name: string }): Wording => ({
    found: `ceci mène à « ${name} », qui est un brouillon`,
    expected: 'seulement des pages que tout le monde peut ouvrir',
    cure: 'Enlevez la ligne « draft: true » des deux langues de cette page quand elle est prête, ou enlevez le lien d’ici là.',
  }),
  draftAbove: ({ name }: { name: string }): Wording => ({
    found: `la page au-dessus, « ${name} », est un brouillon`,
    expected: 'une page publiée au-dessus d’une page publiée',
    cure: 'Publiez la page au-dessus, ou marquez celle-ci « draft: true » aussi.',
  }),
} as const;
