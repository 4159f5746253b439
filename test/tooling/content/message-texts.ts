import type { MessageKey } from '../../../src/tooling/content/messages.ts';

/** What is said about the example of each kind of problem: in English, then in French. */
export const messageTexts: Readonly<Record<MessageKey, readonly [string, string]>> = {
  fileMissing: [
    'the file is missing; expected it to be there, because the site cannot be built without it. Bring the file back, from the history of the repository if it was there before.',
    'le fichier manque; attendu\u00a0: qu’il soit là, car le site ne peut pas être construit sans lui. Remettez le fichier, à partir de l’historique du dépôt s’il y était.',
  ],
  fileUnexpected: [
    'this file is not a page; expected only files whose names end in ".mdx", in small letters, digits and hyphens. Rename it, or move it out of this folder.',
    'ce fichier n’est pas une page; attendu\u00a0: seulement des fichiers dont le nom se termine par «\u00a0.mdx\u00a0», en lettres minuscules, chiffres et traits d’union. Renommez-le, ou sortez-le de ce dossier.',
  ],
  yamlSyntax: [
    'this line could not be read; expected a name, a colon, a space and a value. Look at this line and the one above it. A text that starts with a sign such as { [ * & # needs quotes around it.',
    'cette ligne n’a pas pu être lue; attendu\u00a0: un nom, un deux-points, une espace et une valeur. Regardez cette ligne et celle au-dessus. Un texte qui commence par un signe comme { [ * & # doit être entre guillemets droits.',
  ],
  yamlColon: [
    'this line could not be read; expected a text with a colon in it to stand in quotes. Put quotes around the whole text.',
    'cette ligne n’a pas pu être lue; attendu\u00a0: entre guillemets droits, un texte qui contient un deux-points. Mettez tout le texte entre guillemets droits.',
  ],
  yamlOpen: [
    'something is not closed on this line or above it; expected each quote and each bracket to be closed. Write the missing quote or bracket.',
    'quelque chose n’est pas fermé sur cette ligne ou au-dessus; attendu\u00a0: que chaque guillemet et chaque crochet soit fermé. Écrivez le guillemet ou le crochet qui manque.',
  ],
  yamlIndent: [
    'this line does not start where it should; expected lines that belong together to start with the same number of spaces. Add or take out spaces at the start of the line.',
    'cette ligne ne commence pas où il faut; attendu\u00a0: que les lignes qui vont ensemble commencent par le même nombre d’espaces. Ajoutez ou enlevez des espaces au début de la ligne.',
  ],
  yamlTab: [
    'this line starts with a tab; expected spaces. Replace the tab with two spaces.',
    'cette ligne commence par une tabulation; attendu\u00a0: des espaces. Remplacez la tabulation par deux espaces.',
  ],
  keyTwice: [
    'the name "launch" is on line 2 already; expected each name once. Take one of the two out, or rename it.',
    'le nom «\u00a0launch\u00a0» est déjà à la ligne 2; attendu\u00a0: chaque nom une seule fois. Enlevez l’un des deux, ou renommez-le.',
  ],
  mdxSyntax: [
    'the text could not be read: <Steps> of line 3 is not closed; expected each component to be closed, as in <Steps> … </Steps> or <SupportLine />. Write </Steps> where it ends.',
    'le texte n’a pas pu être lu\u00a0: <Steps> de la ligne 3 n’est pas fermé; attendu\u00a0: que chaque composant soit fermé, comme dans <Steps> … </Steps> ou <SupportLine />. Écrivez </Steps> là où il se termine.',
  ],
  frontMatterMissing: [
    'the page has no top part; expected the first line to be "---", then title, slug, description and the other fields, then "---" again. Copy the top of another page and change it.',
    'la page n’a pas d’en-tête; attendu\u00a0: «\u00a0---\u00a0» sur la première ligne, puis title, slug, description et les autres champs, puis de nouveau «\u00a0---\u00a0». Copiez l’en-tête d’une autre page et modifiez-le.',
  ],
  fieldMissing: [
    'the field is missing; expected it in every entry of this kind. Add a line "checked: …".',
    'le champ manque; attendu\u00a0: qu’il soit dans chaque entrée de ce genre. Ajoutez une ligne «\u00a0checked: …\u00a0».',
  ],
  fieldUnknown: [
    'this field is not known here; expected only fields that the site knows. Write "title" if that is what you mean.',
    'ce champ n’est pas connu ici; attendu\u00a0: seulement les champs que le site connaît. Écrivez «\u00a0title\u00a0» si c’est ce que vous voulez dire.',
  ],
  fieldType: [
    'there is a list; expected a text or a group of fields. Change the value.',
    'il y a une liste; attendu\u00a0: un texte ou un groupe de champs. Changez la valeur.',
  ],
  fieldUnquoted: [
    '2026-11-23 is read as something else than text; expected a text. Put it in quotes: "2026-11-23".',
    '2026-11-23 se lit comme autre chose qu’un texte; attendu\u00a0: un texte. Mettez-le entre guillemets droits\u00a0: "2026-11-23".',
  ],
  fieldTooLong: [
    'the text has 90 characters; expected at most 80. Shorten it by 10.',
    'le texte a 90 caractères; attendu\u00a0: au plus 80. Raccourcissez-le de 10.',
  ],
  fieldTooShort: [
    'the text has 12 characters; expected at least 20 characters. Say a little more.',
    'le texte a 12 caractères; attendu\u00a0: au moins 20 caractères. Dites-en un peu plus.',
  ],
  listTooShort: [
    'the list is too short; expected at least 2 items. Add what is missing.',
    'la liste est trop courte; attendu\u00a0: au moins 2 éléments. Ajoutez ce qui manque.',
  ],
  fieldFormat: [
    'there is "13/5"; expected a time of day such as "07:00", in quotes. Change the value to that form.',
    'il y a «\u00a013/5\u00a0»; attendu\u00a0: une heure comme "07:00", entre guillemets droits. Donnez cette forme à la valeur.',
  ],
  fieldChoice: [
    'there is "public"; expected one of class-members, publics. Write "publics" if that is what you mean.',
    'il y a «\u00a0public\u00a0»; attendu\u00a0: l’une de ces valeurs\u00a0: class-members, publics. Écrivez «\u00a0publics\u00a0» si c’est ce que vous voulez dire.',
  ],
  factTwice: [
    'content/facts/dates.yml has an entry "launch" too; expected each id once in dates.yml, figures.yml and deadlines.yml together. Rename one of the two, and the <Fact> components that mean it.',
    'content/facts/dates.yml a aussi une entrée «\u00a0launch\u00a0»; attendu\u00a0: chaque identifiant une seule fois dans dates.yml, figures.yml et deadlines.yml réunis. Renommez l’une des deux, et les composants <Fact> qui la nomment.',
  ],
  ledgerIdUnknown: [
    '"A-999" is not a row of the ledger; expected an id of content/facts/ledger.yml. Correct the id, or add the row to the ledger.',
    '«\u00a0A-999\u00a0» n’est pas une ligne du registre; attendu\u00a0: un identifiant de content/facts/ledger.yml. Corrigez l’identifiant, ou ajoutez la ligne au registre.',
  ],
  ledgerIdTwice: [
    '"A-001" is in the list twice; expected each source once. Take one of the two out.',
    '«\u00a0A-001\u00a0» est deux fois dans la liste; attendu\u00a0: chaque source une seule fois. Enlevez l’un des deux.',
  ],
  ledgerSourceUnknown: [
    'there is no document "program"; expected an id of content/facts/sources.yml. Write "program-page" if that is what you mean.',
    'il n’y a pas de document «\u00a0program\u00a0»; attendu\u00a0: un identifiant de content/facts/sources.yml. Écrivez «\u00a0program-page\u00a0» si c’est ce que vous voulez dire.',
  ],
  rowUnused: [
    'no page tells this row ("The program has a name."); expected it in the sources of a page in both languages, or a reason why it is left out. Add the id to "sources" at the top of the page that tells it, or give the row a line "leftOut: …" with the reason.',
    'aucune page ne dit cette ligne («\u00a0The program has a name.\u00a0»); attendu\u00a0: son identifiant dans les sources d’une page, dans les deux langues, ou la raison de la laisser de côté. Ajoutez l’identifiant à «\u00a0sources\u00a0» dans l’en-tête de la page qui la dit, ou donnez à la ligne un champ «\u00a0leftOut: …\u00a0» avec la raison.',
  ],
  rowUsedInOneLanguage: [
    'only content/pages/en/home.mdx names this row; expected the same sources in both languages. Add the id to "sources" of the page in the other language.',
    'seule content/pages/en/home.mdx nomme cette ligne; attendu\u00a0: les mêmes sources dans les deux langues. Ajoutez l’identifiant à «\u00a0sources\u00a0» de la page dans l’autre langue.',
  ],
  rowUsedAndLeftOut: [
    'the row has a reason for being left out, and content/pages/en/home.mdx uses it; expected one or the other. Take out the line "leftOut", or the id from that place.',
    'la ligne a une raison d’être laissée de côté, et content/pages/en/home.mdx s’en sert; attendu\u00a0: l’un ou l’autre. Enlevez le champ «\u00a0leftOut\u00a0», ou l’identifiant à cet endroit.',
  ],
  referenceUnknown: [
    '"colonels" is not there; expected a name from content/facts/ranks.yml. Write "colonel" if that is what you mean.',
    '«\u00a0colonels\u00a0» n’existe pas; attendu\u00a0: un nom de content/facts/ranks.yml. Écrivez «\u00a0colonel\u00a0» si c’est ce que vous voulez dire.',
  ],
  settingPageUnknown: [
    'there is no page "hone"; expected the name of a page in content/pages. Write "home" if that is what you mean.',
    'il n’y a pas de page «\u00a0hone\u00a0»; attendu\u00a0: le nom d’une page de content/pages. Écrivez «\u00a0home\u00a0» si c’est ce que vous voulez dire.',
  ],
  settingDateUnknown: [
    '{lanch} names no date; expected an id of content/facts/dates.yml between the braces. Correct the id, or add the date to dates.yml.',
    '{lanch} ne nomme aucune date; attendu\u00a0: un identifiant de content/facts/dates.yml entre les accolades. Corrigez l’identifiant, ou ajoutez la date à dates.yml.',
  ],
  componentUnknown: [
    '<Contakt> is not known; expected a component that the site has. Write <Contact> if that is what you mean.',
    '<Contakt> n’est pas connu; attendu\u00a0: un composant que le site possède. Écrivez <Contact> si c’est ce que vous voulez dire.',
  ],
  componentOutside: [
    '<Row> stands alone; expected it inside <Rows> … </Rows>. Put <Rows> before it and </Rows> after the last one.',
    '<Row> est seul; attendu\u00a0: qu’il soit entre <Rows> … </Rows>. Mettez <Rows> avant, et </Rows> après le dernier.',
  ],
  propUnknown: [
    '<Fact> has "di", which it does not know; expected only what the component can show. Write "id" if that is what you mean.',
    '<Fact> a «\u00a0di\u00a0», qu’il ne connaît pas; attendu\u00a0: seulement ce que le composant peut montrer. Écrivez «\u00a0id\u00a0» si c’est ce que vous voulez dire.',
  ],
  propMissing: [
    '<Fact> has no "id"; expected id="…" inside the component. Write <Fact id="…">.',
    '<Fact> n’a pas de «\u00a0id\u00a0»; attendu\u00a0: id="…" dans le composant. Écrivez <Fact id="…">.',
  ],
  propNotText: [
    '"title" of <Callout> is not a text in straight quotes; expected title="…". Write the value between two straight quotes.',
    '«\u00a0title\u00a0» de <Callout> n’est pas un texte entre guillemets droits; attendu\u00a0: title="…". Écrivez la valeur entre deux guillemets droits.',
  ],
  propNotSwitch: [
    '"first" of <Abbr> has a value; expected the word first alone. Write <Abbr … first />.',
    '«\u00a0first\u00a0» de <Abbr> a une valeur; attendu\u00a0: le mot first seul. Écrivez <Abbr … first />.',
  ],
  idUnknown: [
    '<Fact> names "lanch", which is not there; expected an id of content/facts/dates.yml or figures.yml. Write "launch" if that is what you mean.',
    '<Fact> nomme «\u00a0lanch\u00a0», qui n’existe pas; attendu\u00a0: un identifiant de content/facts/dates.yml ou figures.yml. Écrivez «\u00a0launch\u00a0» si c’est ce que vous voulez dire.',
  ],
  firstUseShort: [
    '"smsrc" is used here for the first time on this page, as an abbreviation alone; expected the full term where readers meet it first. Write <Abbr id="smsrc" first />.',
    '«\u00a0smsrc\u00a0» apparaît ici pour la première fois dans la page, en abréviation seule; attendu\u00a0: le terme au long à l’endroit où on le rencontre d’abord. Écrivez <Abbr id="smsrc" first />.',
  ],
  firstUseAgain: [
    '"smsrc" was already written in full on line 12; expected the full term once on a page. Write <Abbr id="smsrc" /> here.',
    '«\u00a0smsrc\u00a0» est déjà écrit au long à la ligne 12; attendu\u00a0: le terme au long une seule fois dans la page. Écrivez <Abbr id="smsrc" /> ici.',
  ],
  rowNotListed: [
    '<SourcesOf> names "A-029", which is not among the sources of this page; expected rows that stand in "sources" at the top of the page, with spaces between them. Add "A-029" to the sources of the page in both languages.',
    '<SourcesOf> nomme «\u00a0A-029\u00a0», qui n’est pas parmi les sources de cette page; attendu\u00a0: des lignes qui sont dans «\u00a0sources\u00a0», dans l’en-tête de la page, séparées par des espaces. Ajoutez «\u00a0A-029\u00a0» aux sources de la page, dans les deux langues.',
  ],
  answerWithoutSource: [
    'the answer "Can I stop?" gives no source, and others of this page do; expected the sources of each answer below it. Add <SourcesOf rows="…" /> after the answer, with the rows of the ledger that it tells.',
    'la réponse «\u00a0Can I stop?\u00a0» ne donne aucune source, et d’autres réponses de cette page en donnent; attendu\u00a0: les sources de chaque réponse, à la suite de celle-ci. Ajoutez <SourcesOf rows="…" /> après la réponse, avec les lignes du registre qu’elle dit.',
  ],
  headingTop: [
    'there is a heading of the first level ("#"); expected none in the text, because the title of the page is one already. Write "##" instead of "#".',
    'il y a un intertitre de premier niveau («\u00a0#\u00a0»); attendu\u00a0: aucun dans le texte, car le titre de la page en est déjà un. Écrivez «\u00a0##\u00a0» au lieu de «\u00a0#\u00a0».',
  ],
  headingSkipped: [
    'the heading "Hours" is of level 4 and the one above it of level 2; expected level 3 at most. Write "###" before it.',
    'l’intertitre «\u00a0Hours\u00a0» est de niveau 4, et celui au-dessus, de niveau 2; attendu\u00a0: le niveau 3 au plus. Écrivez «\u00a0###\u00a0» devant.',
  ],
  tableInText: [
    'there is a table made of "|"; expected <Rows> or <Compare>, which also read well on a narrow screen. Write each line of the table as a <Row> or a <CompareRow>.',
    'il y a un tableau fait de «\u00a0|\u00a0»; attendu\u00a0: <Rows> ou <Compare>, qui se lisent bien aussi sur un écran étroit. Écrivez chaque ligne du tableau comme un <Row> ou un <CompareRow>.',
  ],
  quoteInText: [
    'a line starts with ">"; expected plain text, <Callout> or <AsHistory>. Take out the ">".',
    'une ligne commence par «\u00a0>\u00a0»; attendu\u00a0: du texte simple, <Callout> ou <AsHistory>. Enlevez le «\u00a0>\u00a0».',
  ],
  imageInText: [
    'there is an image; expected words. Say in words what the image shows.',
    'il y a une image; attendu\u00a0: des mots. Dites en mots ce que l’image montre.',
  ],
  codeInText: [
    'there is code (1 + 1); expected text and components only. Take it out. A brace in a text is written "\\{".',
    'il y a du code (1 + 1); attendu\u00a0: du texte et des composants seulement. Enlevez-le. Une accolade dans un texte s’écrit «\u00a0\\{\u00a0».',
  ],
  linkPageUnknown: [
    'the link leads to "page:suport", and there is no such page in this language; expected the name of a page in content/pages. Write "page:support" if that is what you mean.',
    'le lien mène à «\u00a0page:suport\u00a0», et cette page n’existe pas dans cette langue; attendu\u00a0: le nom d’une page de content/pages. Écrivez «\u00a0page:support\u00a0» si c’est ce que vous voulez dire.',
  ],
  linkHeadingUnknown: [
    'the link leads to "#were", and content/pages/en/home.mdx has no such heading in this language; expected a heading of that page in small letters, with hyphens for spaces. Take out the "#" and what follows it.',
    'le lien mène à «\u00a0#were\u00a0», et content/pages/en/home.mdx n’a pas cet intertitre dans cette langue; attendu\u00a0: un intertitre de cette page en lettres minuscules, avec des traits d’union pour les espaces. Enlevez le «\u00a0#\u00a0» et ce qui le suit.',
  ],
  linkSourceUnknown: [
    'the link leads to "source:letter", and there is no such document; expected an id of content/facts/sources.yml. Correct the id, or add the document to sources.yml.',
    'le lien mène à «\u00a0source:letter\u00a0», et ce document n’existe pas; attendu\u00a0: un identifiant de content/facts/sources.yml. Corrigez l’identifiant, ou ajoutez le document à sources.yml.',
  ],
  linkSourceNowhere: [
    'the link leads to "source:letter", which has no address; expected a document with an address in at least one language. Give the document an address in sources.yml, or name it without a link.',
    'le lien mène à «\u00a0source:letter\u00a0», qui n’a pas d’adresse; attendu\u00a0: un document qui a une adresse dans au moins une langue. Donnez une adresse au document dans sources.yml, ou nommez-le sans lien.',
  ],
  linkAddress: [
    'the link leads to the address https://canada.ca; expected "page:" and the name of a page, or "source:" and the id of a document. Put the address in content/facts/sources.yml, once for both languages, and link to its id.',
    'le lien mène à l’adresse https://canada.ca; attendu\u00a0: «\u00a0page:\u00a0» et le nom d’une page, ou «\u00a0source:\u00a0» et l’identifiant d’un document. Mettez l’adresse dans content/facts/sources.yml, une fois pour les deux langues, et faites un lien vers son identifiant.',
  ],
  linkOwnAddress: [
    'the link leads to the address /en/support/; expected "page:" and the name of a page, so that it follows the page in both languages. Write "page:support" if that is what you mean.',
    'le lien mène à l’adresse /en/support/; attendu\u00a0: «\u00a0page:\u00a0» et le nom d’une page, pour que le lien suive la page dans les deux langues. Écrivez «\u00a0page:support\u00a0» si c’est ce que vous voulez dire.',
  ],
  linkContact: [
    'the link leads to tel:911; expected a contact of content/facts/contacts.yml, so that it is changed once for the whole site. Write <Contact id="emergency" /> instead of the link.',
    'le lien mène à tel:911; attendu\u00a0: une coordonnée de content/facts/contacts.yml, qui se change une fois pour tout le site. Écrivez <Contact id="emergency" /> au lieu du lien.',
  ],
  typedContact: [
    'the telephone number 1-844-750-1648 is typed in the text; expected a contact of content/facts/contacts.yml, so that it is changed once for the whole site. Write <Contact id="support-line" /> instead.',
    'le numéro de téléphone 1-844-750-1648 est dans le texte; attendu\u00a0: une coordonnée de content/facts/contacts.yml, qui se change une fois pour tout le site. Écrivez <Contact id="support-line" /> à la place.',
  ],
  typedContactInString: [
    'the email address a@b.ca is typed in the string; expected a {place} that the code fills from content/facts/contacts.yml. Write a place such as {line} instead, and let the code fill it.',
    'l’adresse courriel a@b.ca est dans le texte; attendu\u00a0: une {place} que le code remplit à partir de content/facts/contacts.yml. Écrivez une place comme {line}, et laissez le code la remplir.',
  ],
  typedFact: [
    'the date 15 November 2021 is typed in the text; expected a fact of content/facts, with its source, so that it is changed once for the whole site. Write <Fact id="launch" /> instead.',
    'la date 15 November 2021 est dans le texte; attendu\u00a0: un fait de content/facts, avec sa source, qui se change une fois pour tout le site. Écrivez <Fact id="launch" /> à la place.',
  ],
  counterpartMissing: [
    'there is no content/pages/fr/home.mdx; expected every page in both languages, under the same file name. Write the page in French (npm run fix:content makes a draft of it), or take this one out.',
    'content/pages/fr/home.mdx n’existe pas; attendu\u00a0: chaque page dans les deux langues, sous le même nom de fichier. Écrivez la page en français (npm run fix:content -- --lang fr en fait un brouillon), ou enlevez celle-ci.',
  ],
  parentMissing: [
    'there is no content/pages/en/support.mdx above it; expected the page of the folder, which gives the address its first part. Write that page, or move this one out of the folder.',
    'il n’y a pas de content/pages/en/support.mdx au-dessus; attendu\u00a0: la page du dossier, qui donne à l’adresse sa première partie. Écrivez cette page, ou sortez celle-ci du dossier.',
  ],
  addressTaken: [
    'the address /en/help/ is also that of content/pages/en/contact.mdx; expected an address of its own for each page. Change the slug of one of the two.',
    'l’adresse /en/help/ est aussi celle de content/pages/en/contact.mdx; attendu\u00a0: une adresse propre à chaque page. Changez le champ slug de l’une des deux.',
  ],
  fieldDiffers: [
    'there is "public" here and nothing in content/pages/fr/home.mdx; expected the same in both languages. Change the one that is wrong.',
    'il y a «\u00a0public\u00a0» ici et rien dans content/pages/fr/home.mdx; attendu\u00a0: la même chose dans les deux langues. Changez celle qui est fausse.',
  ],
  headingAlone: [
    'the heading "Hours" has no counterpart in content/pages/fr/home.mdx; expected the same headings in the same order in both languages. Write this section in the other language too, after the text before the first heading, or take it out here.',
    'l’intertitre «\u00a0Hours\u00a0» n’a pas d’équivalent dans content/pages/fr/home.mdx; attendu\u00a0: les mêmes intertitres dans le même ordre dans les deux langues. Écrivez cette section dans l’autre langue aussi, après le texte avant le premier intertitre, ou enlevez-la ici.',
  ],
  headingLevel: [
    'the heading "Hours" is of level 3, and "Heures" in content/pages/fr/home.mdx of level 2; expected the same levels in both languages. Give both the same number of "#".',
    'l’intertitre «\u00a0Hours\u00a0» est de niveau 3, et «\u00a0Heures\u00a0» dans content/pages/fr/home.mdx, de niveau 2; attendu\u00a0: les mêmes niveaux dans les deux langues. Donnez le même nombre de «\u00a0#\u00a0» aux deux.',
  ],
  sectionLacks: [
    'the section "Hours" has <Fact id="launch">, a link to page:home, the number 6 and a numbered list of 2 items, which content/pages/fr/home.mdx, the section "Heures" (line 9), does not have; expected both languages to say the same. Add them there, or take them out here.',
    'la section «\u00a0Hours\u00a0» contient <Fact id="launch">, un lien vers page:home, le nombre 6 et une liste numérotée de 2 éléments, et content/pages/fr/home.mdx, la section «\u00a0Heures\u00a0» (ligne 9), ne les contient pas; attendu\u00a0: que les deux langues disent la même chose. Ajoutez-les là-bas, ou enlevez-les ici.',
  ],
  sectionOrder: [
    'the text before the first heading has <SupportLine>, then <StopHere>, and content/pages/fr/home.mdx has <StopHere>, then <SupportLine>; expected the same order in both languages. Move one of the two.',
    'le texte avant le premier intertitre contient <SupportLine>, puis <StopHere>, et content/pages/fr/home.mdx, <StopHere>, puis <SupportLine>; attendu\u00a0: le même ordre dans les deux langues. Déplacez l’un des deux.',
  ],
  listLength: [
    'the section "Hours" has a list of 3 items, and content/pages/fr/home.mdx has a list of 1 item (line 9); expected the same items in both languages. Add the missing item, or take out the one too many.',
    'la section «\u00a0Hours\u00a0» contient une liste de 3 éléments, et content/pages/fr/home.mdx, une liste de 1 élément (ligne 9); attendu\u00a0: les mêmes éléments dans les deux langues. Ajoutez l’élément qui manque, ou enlevez celui de trop.',
  ],
  agreedMissing: [
    'nothing records that the two languages were compared; expected the field "agreed", which a command writes. Read both pages side by side, then run: npm run agree -- home',
    'rien n’indique que les deux langues ont été comparées; attendu\u00a0: le champ «\u00a0agreed\u00a0», qu’une commande écrit. Lisez les deux pages côte à côte, puis lancez\u00a0: npm run agree -- home --lang fr',
  ],
  agreedChanged: [
    'content/pages/en/home.mdx has changed since the two were compared, in the title, description or opening, the section "Hours" and 2 sections that are no longer there; expected this page to follow. Bring this page in step where it is needed, then run: npm run agree -- home',
    'content/pages/en/home.mdx a changé depuis que les deux ont été comparées, dans le titre, la description ou le début, la section «\u00a0Hours\u00a0» et 2 sections qui n’existent plus; attendu\u00a0: que cette page suive. Mettez cette page à jour là où il le faut, puis lancez\u00a0: npm run agree -- home --lang fr',
  ],
  draftLinked: [
    'this leads to "support/at-work", which is a draft; expected only pages that readers can open. Take the line "draft: true" out of both languages of that page when it is ready, or take the link out until then.',
    'ceci mène à «\u00a0support/at-work\u00a0», qui est un brouillon; attendu\u00a0: seulement des pages que tout le monde peut ouvrir. Enlevez la ligne «\u00a0draft: true\u00a0» des deux langues de cette page quand elle est prête, ou enlevez le lien d’ici là.',
  ],
  draftAbove: [
    'the page above it, "support", is a draft; expected a published page above a published one. Publish the page above, or mark this one "draft: true" too.',
    'la page au-dessus, «\u00a0support\u00a0», est un brouillon; attendu\u00a0: une page publiée au-dessus d’une page publiée. Publiez la page au-dessus, ou marquez celle-ci «\u00a0draft: true\u00a0» aussi.',
  ],
  typography: [
    '"L\'aide :"; expected "L’aide⍽:" (⍽ stands for a no-break space). Run: npm run fix:content',
    '"L\'aide :"; attendu\u00a0: "L’aide⍽:" (⍽ représente une espace insécable). Lancez\u00a0: npm run fix:content -- --lang fr',
  ],
  refusedWord: [
    'the text has "overdue"; expected another word, because it blames or hurries the reader. Name the date.',
    'le texte contient «\u00a0overdue\u00a0»; attendu\u00a0: un autre mot, parce qu’il fait un reproche ou presse la personne qui lit. Nommez la date.',
  ],
  placeholder: [
    '"TODO" only holds a place; expected the words themselves, or nothing. Write what is known, say that it is not known, or leave the page a draft ("draft: true") until it is.',
    '«\u00a0TODO\u00a0» ne fait que tenir une place; attendu\u00a0: les mots eux-mêmes, ou rien. Écrivez ce qu’on sait, dites qu’on ne le sait pas, ou laissez la page en brouillon («\u00a0draft: true\u00a0») d’ici là.',
  ],
  placeholderContact: [
    '1-800-555-0100 reaches nobody: numbers and addresses of this kind are kept for examples; expected a contact that is answered. Write the real number or address, with its source.',
    '1-800-555-0100 ne joint personne\u00a0: les numéros et les adresses de ce genre servent d’exemples; attendu\u00a0: une coordonnée à laquelle quelqu’un répond. Écrivez le vrai numéro ou la vraie adresse, avec sa source.',
  ],
  stringMissing: [
    'the string is missing, and content/strings/en.yml has it; expected the same strings in both languages. Write "frame.home" here too, or take it out there.',
    'ce texte manque, et content/strings/en.yml l’a; attendu\u00a0: les mêmes textes dans les deux langues. Écrivez «\u00a0frame.home\u00a0» ici aussi, ou enlevez-le là-bas.',
  ],
  stringEmpty: [
    'the string is empty; expected words in both languages. Write the words.',
    'le texte est vide; attendu\u00a0: des mots dans les deux langues. Écrivez les mots.',
  ],
  stringNotText: [
    '"3" is not a text; expected a text, or "one" and "other" for the singular and the plural. Put the value in quotes if it is meant as text.',
    '«\u00a03\u00a0» n’est pas un texte; attendu\u00a0: un texte, ou «\u00a0one\u00a0» et «\u00a0other\u00a0» pour le singulier et le pluriel. Mettez la valeur entre guillemets droits si c’est un texte.',
  ],
  stringPlural: [
    'one language has a singular and a plural here, and content/strings/fr.yml has one text; expected the same in both languages. Give both languages "one" and "other", or both one text.',
    'une langue a un singulier et un pluriel ici, et content/strings/fr.yml a un seul texte; attendu\u00a0: la même chose dans les deux langues. Donnez «\u00a0one\u00a0» et «\u00a0other\u00a0» aux deux langues, ou un seul texte aux deux.',
  ],
  stringPlaces: [
    'the places to fill are {line}, {count} here and none in content/strings/fr.yml; expected the same places in both languages. Write the same {names} in both, untranslated.',
    'les places à remplir sont {line}, {count} ici et absentes dans content/strings/fr.yml; attendu\u00a0: les mêmes places dans les deux langues. Écrivez les mêmes {noms} dans les deux, sans les traduire.',
  ],
  stringUnknown: [
    'the code asks for the string "frame.hone", which is not there; expected a key of content/strings/en.yml and content/strings/fr.yml. Write "frame.home" if that is what you mean.',
    'le code demande le texte «\u00a0frame.hone\u00a0», qui n’existe pas; attendu\u00a0: une clé de content/strings/en.yml et de content/strings/fr.yml. Écrivez «\u00a0frame.home\u00a0» si c’est ce que vous voulez dire.',
  ],
  sessionFileName: [
    'this file does not have the name of a session; expected a name of small letters, digits and hyphens that ends in ".yml" and does not tell what the session is about: it shows in addresses and in the calendar file that people keep. Rename it, for example "february-11-afternoon.yml", or move it out of this folder.',
    'ce fichier n’a pas le nom d’une séance; attendu\u00a0: un nom fait de lettres minuscules, de chiffres et de traits d’union, qui se termine par «\u00a0.yml\u00a0» et ne dit pas le sujet de la séance\u00a0: il paraît dans des adresses et dans le fichier de calendrier que les gens gardent. Renommez-le, par exemple «\u00a0february-11-afternoon.yml\u00a0», ou sortez-le de ce dossier.',
  ],
  sessionZoneUnknown: [
    'no part of Canada in zones.yml has the time of "America/Torono"; expected the zone of an entry of content/facts/zones.yml, which says what the page calls it. Write "America/Toronto" if that is what you mean.',
    'aucune partie du Canada dans zones.yml n’a l’heure de «\u00a0America/Torono\u00a0»; attendu\u00a0: le fuseau d’une entrée de content/facts/zones.yml, qui dit comment la page l’appelle. Écrivez «\u00a0America/Toronto\u00a0» si c’est ce que vous voulez dire.',
  ],
  sessionTwice: [
    'content/sessions/february-11.yml has the same audience, language, day and time; expected each session in one file. Change the start of one of the two, or delete the copy.',
    'content/sessions/february-11.yml a le même public, la même langue, le même jour et la même heure; attendu\u00a0: chaque séance dans un seul fichier. Changez le début de l’une des deux, ou supprimez la copie.',
  ],
  hardToRead: [
    'the page reads at grade 7.1; expected grade 5.5 or lower (Flesch-Kincaid). Write shorter sentences and shorter words. The hardest: “One.” “Two.”',
    'la page se lit au niveau scolaire 7,1; attendu\u00a0: le niveau 5,5 ou moins (Flesch-Kincaid). Écrivez des phrases et des mots plus courts. Les plus difficiles\u00a0: «\u00a0One.\u00a0» «\u00a0Two.\u00a0»',
  ],
  misspelled: [
    'the English dictionary does not have "centre"; expected a word that it has, such as "center". Mend the word. If it is right, add it under "en" in content/facts/words.yml. If it is meant to be French, write <span lang="fr">centre</span>.',
    'le dictionnaire anglais n’a pas «\u00a0centre\u00a0»; attendu\u00a0: un mot qu’il a, comme «\u00a0center\u00a0». Corrigez le mot. S’il est juste, ajoutez-le sous «\u00a0en\u00a0» dans content/facts/words.yml. S’il doit être en français, écrivez <span lang="fr">centre</span>.',
  ],
  otherLanguage: [
    '"the line" is English; expected French. If the words are meant to be English, write <span lang="en">the line</span>, so that they are not taken for the language of the text; otherwise translate them.',
    '«\u00a0the line\u00a0» est en anglais; attendu\u00a0: le français. Si les mots doivent être en anglais, écrivez <span lang="en">the line</span>, pour qu’ils ne passent pas pour la langue du texte; sinon, traduisez-les.',
  ],
  copiedRun: [
    '3 words in a row stand in a source document too: "one two three"; expected fewer than 8 in a row, official names aside. Say it in other words.',
    '3 mots de suite se trouvent aussi dans un document source\u00a0: «\u00a0one two three\u00a0»; attendu\u00a0: moins de 8 mots de suite, noms officiels à part. Dites-le en d’autres mots.',
  ],
};
