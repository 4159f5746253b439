/** The components and ends of links in the source of a part. */
export const tagsIn = /<\/?[A-Za-z]+(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>|\]\((?:page|source):[^)\s]*\)|\]\(#[^)\s]*\)/g;

/** A tag of the prose in its parts. */
export interface Tag {
  readonly name: string;
  readonly props: Readonly<Record<string, string | true>>;
  readonly isEnd: boolean;
  readonly isSelfClosing: boolean;
}

/** A tag such as `<Fact id="launch" />` in its parts; undefined for anything else. */
export function parseTag(source: string): Tag | undefined {
  const match = /^<(\/?)([A-Za-z]+)([^>]*?)(\/?)>$/.exec(source);
  if (match === null) return undefined;
  const props: Record<string, string | true> = {};
  for (const [, name = '', value] of (match[3] ?? '').matchAll(/([\w-]+)(?:="([^"]*)")?/g)) props[name] = value ?? true;
  return { name: match[2] ?? '', props, isEnd: match[1] === '/', isSelfClosing: match[4] === '/' };
}

/** A tag as the page writes it. */
export function tagSource({ isSelfClosing, name, props }: Tag): string {
  const written = Object.entries(props).map(([prop, value]) =>
    value === true ? ` ${prop}` : ` ${prop}="${value.replaceAll('"', '”')}"`,
  );
  return `<${name}${written.join('')}${isSelfClosing ? ' /' : ''}>`;
}
