import type { Wording } from '../../problem.ts';
import type { TypedContactKind } from '../said-things.ts';
import { contactNames, listed, suggestion } from './parts.ts';

/** Problems in the text of a page: components, links, forms that pages do not use, and facts typed by hand. */
export const bodyMessages = {
  componentUnknown: ({ name, near }: { name: string; near: string | undefined }): Wording => ({
    found: `<${name}> n’est pas connu`,
    expected: 'un composant que le site possède',
    cure:
      near === undefined
        ? 'Vérifiez son orthographe, ou écrivez du texte simple.'
        : `Écrivez <${near}> si c’est ce que vous voulez dire.`,
  }),
  componentOutside: ({ name, parent }: { name: string; parent: string }): Wording => ({
    found: `<${name}> est seul`,
    expected: `qu’il soit entre <${parent}> … </${parent}>`,
    cure: `Mettez <${parent}> avant, et </${parent}> après le dernier.`,
  }),
  propUnknown: ({ name, prop, near }: { name: string; prop: string; near: string | undefined }): Wording => ({
    found: `<${name}> a « ${prop} », qu’il ne connaît pas`,
    expected: 'seulement ce que le composant peut montrer',
    cure: suggestion(near, `Enlevez « ${prop} ».`),
  }),
  propMissing: ({ name, prop }: { name: string; prop: string }): Wording => ({
    found: `<${name}> n’a pas de « ${prop} »`,
    expected: `${prop}="…" dans le composant`,
    cure: `Écrivez <${name} ${prop}="…">.`,
  }),
  propNotText: ({ name, prop }: { name: string; prop: string }): Wording => ({
    found: `« ${prop} » de <${name}> n’est pas un texte entre guillemets droits`,
    expected: `${prop}="…"`,
    cure: 'Écrivez la valeur entre deux guillemets droits.',
  }),
  propNotSwitch: ({ name, prop }: { name: string; prop: string }): Wording => ({
    found: `« ${prop} » de <${name}> a une valeur`,
    expected: `le mot ${prop} seul`,
    cure: `Écrivez <${name} … ${prop} />.`,
  }),
  idUnknown: (params: {
    name: string;
    id: string;
    files: readonly string[];
    /** The folder of the pages, where the name of a page is meant. */
    pages: string | undefined;
    near: string | undefined;
  }): Wording => ({
    found: `<${params.name}> nomme « ${params.id} », qui n’existe pas`,
    expected:
      params.pages === undefined
        ? `un identifiant de ${listed(params.files, 'ou')}`
        : `le nom d’une page de ${params.pages}`,
    cure: suggestion(params.near, 'Corrigez l’identifiant, ou ajoutez l’entrée à ce fichier.'),
  }),
  firstUseShort: ({ id }: { id: string }): Wording => ({
    found: `« ${id} » apparaît ici pour la première fois dans la page, en abréviation seule`,
    expected: 'le terme au long à l’endroit où on le rencontre d’abord',
    cure: `Écrivez <Abbr id="${id}" first />.`,
  }),
  firstUseAgain: ({ id, line }: { id: string; line: number }): Wording => ({
    found: `« ${id} » est déjà écrit au long à la ligne ${line}`,
    expected: 'le terme au long une seule fois dans la page',
    cure: `Écrivez <Abbr id="${id}" /> ici.`,
  }),
  rowNotListed: ({ row, near }: { row: string; near: string | undefined }): Wording => ({
    found: `<SourcesOf> nomme « ${row} », qui n’est pas parmi les sources de cette page`,
    expected: 'des lignes qui sont dans « sources », dans l’en-tête de la page, séparées par des espaces',
    cure: suggestion(near, `Ajoutez « ${row} » aux sources de la page, dans les deux langues.`),
  }),
  answerWithoutSource: ({ heading }: { heading: string }): Wording => ({
    found: `la réponse « ${heading} » ne donne aucune source, et d’autres réponses de cette page en donnent`,
    expected: 'les sources de chaque réponse, à la suite de celle-ci',
    cure: 'Ajoutez <SourcesOf rows="…" /> après la réponse, avec les lignes du registre qu’elle dit.',
  }),
  headingTop: (): Wording => ({
    found: 'il y a un intertitre de premier niveau (« # »)',
    expected: 'aucun dans le texte, car le titre de la page en est déjà un',
    cure: 'Écrivez « ## » au lieu de « # ».',
  }),
  headingSkipped: ({ heading, depth, above }: { heading: string; depth: number; above: number }): Wording => ({
    found: `l’intertitre « ${heading} » est de niveau ${depth}, et celui au-dessus, de niveau ${above}`,
    expected: `le niveau ${above + 1} au plus`,
    cure: `Écrivez « ${'#'.repeat(above + 1)} » devant.`,
  }),
  tableInText: (): Wording => ({
    found: 'il y a un tableau fait de « | »',
    expected: '<Rows> ou <Compare>, qui se lisent bien aussi sur un écran étroit',
    cure: 'Écrivez chaque ligne du tableau comme un <Row> ou un <CompareRow>.',
  }),
  quoteInText: (): Wording => ({
    found: 'une ligne commence par « > »',
    expected: 'du texte simple, <Callout> ou <AsHistory>',
    cure: 'Enlevez le « > ».',
  }),
  imageInText: (): Wording => ({
    found: 'il y a une image',
    expected: 'des mots',
    cure: 'Dites en mots ce que l’image montre.',
  }),
  codeInText: ({ code }: { code: string }): Wording => ({
    found: `il y a du code (${code})`,
    expected: 'du texte et des composants seulement',
    cure: 'Enlevez-le. Une accolade dans un texte s’écrit « \\{ ».',
  }),
  linkPageUnknown: ({ name, near }: { name: string; near: string | undefined }): Wording => ({
    found: `le lien mène à « page:${name} », et cette page n’existe pas dans cette langue`,
    expected: 'le nom d’une page de content/pages',
    cure: suggestion(near === undefined ? near : `page:${near}`, 'Corrigez le nom, ou enlevez le lien.'),
  }),
  linkHeadingUnknown: (params: { page: string; fragment: string; near: string | undefined }): Wording => ({
    found: `le lien mène à « #${params.fragment} », et ${params.page} n’a pas cet intertitre dans cette langue`,
    expected: 'un intertitre de cette page en lettres minuscules, avec des traits d’union pour les espaces',
    cure: suggestion(params.near === undefined ? undefined : `#${params.near}`, 'Enlevez le « # » et ce qui le suit.'),
  }),
  linkSourceUnknown: ({ id, near }: { id: string; near: string | undefined }): Wording => ({
    found: `le lien mène à « source:${id} », et ce document n’existe pas`,
    expected: 'un identifiant de content/facts/sources.yml',
    cure: suggestion(
      near === undefined ? near : `source:${near}`,
      'Corrigez l’identifiant, ou ajoutez le document à sources.yml.',
    ),
  }),
  linkSourceNowhere: ({ id }: { id: string }): Wording => ({
    found: `le lien mène à « source:${id} », qui n’a pas d’adresse`,
    expected: 'un document qui a une adresse dans au moins une langue',
    cure: 'Donnez une adresse au document dans sources.yml, ou nommez-le sans lien.',
  }),
  linkAddress: ({ url }: { url: string }): Wording => ({
    found: `le lien mène à l’adresse ${url}`,
    expected: '« page: » et le nom d’une page, ou « source: » et l’identifiant d’un document',
    cure: 'Mettez l’adresse dans content/facts/sources.yml, une fois pour les deux langues, et faites un lien vers son identifiant.',
  }),
  linkOwnAddress: ({ url, near }: { url: string; near: string | undefined }): Wording => ({
    found: `le lien mène à l’adresse ${url}`,
    expected: '« page: » et le nom d’une page, pour que le lien suive la page dans les deux langues',
    cure: suggestion(near === undefined ? near : `page:${near}`, 'Écrivez « page: » et le nom de la page.'),
  }),
  linkContact: ({ url, id }: { url: string; id: string | undefined }): Wording => ({
    found: `le lien mène à ${url}`,
    expected: 'une coordonnée de content/facts/contacts.yml, qui se change une fois pour tout le site',
    cure: `Écrivez <Contact id="${id ?? '…'}" /> au lieu du lien.`,
  }),
  typedContact: ({ kind, text, id }: { kind: TypedContactKind; text: string; id: string | undefined }): Wording => ({
    found: `${contactNames[kind]} ${text} est dans le texte`,
    expected: 'une coordonnée de content/facts/contacts.yml, qui se change une fois pour tout le site',
    cure:
      id === undefined
        ? 'Ajoutez la coordonnée à contacts.yml et écrivez <Contact id="…" /> ici.'
        : `Écrivez <Contact id="${id}" /> à la place.`,
  }),
  typedContactInString: (params: { kind: TypedContactKind; text: string; id: string | undefined }): Wording => ({
    found: `${contactNames[params.kind]} ${params.text} est dans le texte`,
    expected: 'une {place} que le code remplit à partir de content/facts/contacts.yml',
    cure: `Écrivez une place comme {line}, et laissez le code la remplir${params.id === undefined ? '' : ` avec la coordonnée « ${params.id} »`}.`,
  }),
  typedFact: ({
    kind,
    text,
    ids,
    file,
  }: {
    kind: 'date' | 'days';
    text: string;
    ids: readonly string[];
    file: string;
  }): Wording => ({
    found: `${kind === 'date' ? 'la date' : 'le nombre de jours'} ${text} est dans le texte`,
    expected: 'un fait de content/facts, avec sa source, qui se change une fois pour tout le site',
    cure:
      ids.length === 0
        ? `Ajoutez-le à ${file} et écrivez <Fact id="…" /> ici.`
        : `Écrivez ${ids.map((id) => `<Fact id="${id}" />`).join(' ou ')} à la place${ids.length > 1 ? ', selon ce que vous voulez dire' : ''}.`,
  }),
} as const;
