import type { Locale } from '../../../i18n/locales.ts';
import type { Overview } from '../editor-data.ts';
import type { ChipLook } from './chips.ts';
import { parseTag } from './tags.ts';
import type { EditorWords } from './words.ts';

/** How a component or the end of a link reads in a text: by what readers see, or by its plain name. */
export function lookOf(source: string, locale: Locale, overview: Overview, t: EditorWords): ChipLook {
  if (source.startsWith(']')) {
    const target = source.slice(2, -1);
    const [kind = '', name = ''] = target.split(':');
    const [page = '', heading] = name.split('#');
    const title =
      kind === 'source'
        ? overview.documents.find(({ id }) => id === name)?.title[locale]
        : overview.pages.find((each) => each.name === page)?.titles[locale];
    return { kind: 'link', label: `→ ${title ?? target}${heading === undefined ? '' : `, ${heading}`}` };
  }
  const tag = parseTag(source);
  const name = overview.blocks.find(({ component }) => component === tag?.name)?.name ?? tag?.name ?? source;
  if (tag?.isEnd === true) return { kind: 'end', label: t.endOf(name) };
  const fact = overview.facts.find(({ component, id }) => component === tag?.name && id === tag.props['id']);
  if (fact !== undefined)
    return { kind: 'fact', label: tag?.props['first'] === true ? fact.about[locale] : fact.text[locale] };
  const words = Object.values(tag?.props ?? {}).filter((value) => typeof value === 'string');
  return { kind: 'block', label: words.length === 0 ? name : `${name}: ${words.join(' · ')}` };
}
