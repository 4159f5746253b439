/** What the site map knows of a page in one language. */
export interface MappedPage {
  /** The page's name: its path below the language's folder, without the ending; the same in both languages. */
  readonly name: string;
  readonly title: string;
  readonly menuTitle?: string | undefined;
  /** The last part of the address in this language; empty for the home page. */
  readonly slug: string;
  readonly description: string;
  /** Further words under which the A to Z lists the page. */
  readonly topics?: readonly string[] | undefined;
  /** Whether menus, the A to Z, the site's map and search show the page: not the page for a missing address. */
  readonly listed: boolean;
}

/** Thrown for a page name that names no page; says how such a name is spelled. */
export class UnknownPageError extends Error {
  constructor(name: string, names: readonly string[]) {
    super(`No page "${name}". Expected one of: ${[...names].sort().join(', ')}.`);
    this.name = 'UnknownPageError';
  }
}

/** The pages of one language and their addresses. */
export interface SiteMap {
  readonly pages: readonly MappedPage[];
  has(name: string): boolean;
  /** @throws UnknownPageError */
  page(name: string): MappedPage;
  /**
   * The address of a page from the root of the site, with a slash at the end.
   *
   * @throws UnknownPageError
   * @example address('class-members/phases') // '/fr/membres-du-groupe/phases/' on the French map
   */
  address(name: string): string;
  /** The pages above a page, from the top down, without the home page and without the page itself. */
  above(name: string): readonly MappedPage[];
  /** What a menu calls a page: its short title where it has one. */
  menuTitle(name: string): string;
}

/** The name of the page at the root of a language. */
export const homePage = 'home';

/** The name of the page above, or undefined for a page at the top. */
export function nameAbove(name: string): string | undefined {
  const cut = name.lastIndexOf('/');
  return cut < 0 ? undefined : name.slice(0, cut);
}

/** The site map of one language. `root` is the part of the address that names the language, such as "en". */
export function createSiteMap(root: string, pages: readonly MappedPage[]): SiteMap {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const pageNamed = (name: string): MappedPage => {
    const page = byName.get(name);
    if (page === undefined) throw new UnknownPageError(name, [...byName.keys()]);
    return page;
  };
  const slugsOf = (name: string): string[] => {
    const above = nameAbove(name);
    const slug = pageNamed(name).slug;
    return [...(above === undefined ? [] : slugsOf(above)), ...(slug === '' ? [] : [slug])];
  };
  return {
    pages,
    has: (name) => byName.has(name),
    page: pageNamed,
    address: (name) => `/${[root, ...slugsOf(name)].join('/')}/`,
    above(name) {
      const trail: MappedPage[] = [];
      for (let up = nameAbove(name); up !== undefined; up = nameAbove(up)) trail.unshift(pageNamed(up));
      return trail;
    },
    menuTitle: (name) => pageNamed(name).menuTitle ?? pageNamed(name).title,
  };
}
