/** What the schemas expect of a field, by their English words. A test demands that none is missing. */
export const expectedForms: Readonly<Record<string, string>> = {
  'a day such as "2026-11-23", in quotes': 'un jour comme "2026-11-23", entre guillemets droits',
  'a day that the calendar has, such as "2026-11-23"': 'un jour qui existe dans le calendrier, comme "2026-11-23"',
  'an address that starts with https://': 'une adresse qui commence par https://',
  'another form': 'une autre forme',
  'the path of a file of tests, such as "test/e2e/x.spec.ts"':
    'le chemin d’un fichier de tests, comme "test/e2e/x.spec.ts"',
  'what is met says how that is known: tests, byHand or both':
    'pour un critère respecté, la façon dont on le sait : tests, byHand ou les deux',
  'a note where the criterion is met in part or does not apply, and nowhere else':
    'une note quand le critère est respecté en partie ou ne s’applique pas, et seulement alors',
  'a number such as "2.4.11"': 'un numéro comme "2.4.11"',
  'tests that stand below checks': 'des tests qui figurent sous checks',
  'a day "2024-06-30", a month "2024-06" or a year "2024", in quotes':
    'un jour "2024-06-30", un mois "2024-06" ou une année "2024", entre guillemets droits',
  'a day "2025-09-05", a month "2022-06", a year "2004" or a season such as "2023-summer", in quotes':
    'un jour "2025-09-05", un mois "2022-06", une année "2004" ou une saison comme "2023-summer", entre guillemets droits',
  'a time of day such as "07:00", in quotes': 'une heure comme "07:00", entre guillemets droits',
  'a max that is not below min': 'un max qui n’est pas plus petit que min',
  'a range whose min is below its max': 'un intervalle dont min est plus petit que max',
  'a day that every year has': 'un jour qui existe chaque année',
  'small letters and hyphens': 'des lettres minuscules et des traits d’union',
  'small letters, digits and hyphens': 'des lettres minuscules, des chiffres et des traits d’union',
  'small letters without accents, digits and hyphens':
    'des lettres minuscules sans accents, des chiffres et des traits d’union',
  'a year that is not before verifiedFrom': 'une année qui ne précède pas verifiedFrom',
  'the id of a day below that is marked "civic: true"': 'l’identifiant d’un jour de la liste qui porte « civic: true »',
  'phases whose "stretch" and "over" are ids of this option’s own length':
    'des phases dont « stretch » et « over » sont des identifiants de la durée de cette option',
  'eight digits written by npm run agree': 'huit chiffres écrits par npm run agree',
  'an id of content/facts/ledger.yml such as "A-104"': 'un identifiant de content/facts/ledger.yml, comme "A-104"',
  'the name of a page such as "class-members/phases"': 'le nom d’une page, comme "class-members/phases"',
  'one word, without spaces or digits': 'un seul mot, sans espace ni chiffre',
  'the name of a time zone such as "America/Toronto"': 'le nom d’un fuseau horaire, comme "America/Toronto"',
  'a number such as "DND PPU 123"': 'un numéro comme « DND PPU 123 »',
  'a day and a time, such as { on: "2027-02-11", at: "13:00" }':
    'un jour et une heure, comme { on: "2027-02-11", at: "13:00" }',
  'a time of day such as "13:00", in quotes': 'une heure comme "13:00", entre guillemets droits',
  'a day with "on": only a sample session counts its days from the build':
    'un jour avec « on » : seule une séance fictive compte ses jours à partir de la construction du site',
};
