import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../editor-data.ts';
import { plainLetters } from './Choose.tsx';
import type { EditorWords } from './words.ts';
import { SearchField } from './SearchField.tsx';

interface MenuProps {
  readonly overview: Overview;
  readonly hash: string;
  readonly isOpen: boolean;
  readonly t: EditorWords;
  /** Called on Escape while it is open. */
  readonly onClose: () => void;
}

interface MenuLink {
  readonly href: string;
  readonly text: string;
  /** How far below the first level it stands. */
  readonly depth?: number;
  readonly note?: string;
  readonly isMarked?: boolean;
}

/** Everything that can be changed, in groups, narrowed by what is typed. */
export function Menu({ overview, hash, isOpen, t, onClose }: MenuProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) nav.current?.querySelector('input')?.focus();
  }, [isOpen]);
  const [typed, setTyped] = useState('');
  const pageLinks = (kind: 'page' | 'update'): MenuLink[] =>
    overview.pages
      .filter((page) => page.kind === kind)
      .map(({ changedParts, draft, name, titles }) => ({
        href: `#/page/${name}`,
        text: titles[overview.language] ?? name,
        depth: kind === 'page' ? name.split('/').length - 1 : 0,
        note: [...(draft ? [t.draft] : []), ...(changedParts > 0 ? [t.outOfStep(changedParts)] : [])].join(', '),
        isMarked: changedParts > 0,
      }));
  const groups: readonly (readonly [heading: string, links: readonly MenuLink[]])[] = [
    [t.facts, overview.factFiles.map((name) => ({ href: `#/data/${name}`, text: t.files[name] ?? name }))],
    [t.pages, pageLinks('page')],
    [t.updates, pageLinks('update')],
    [
      t.sessions,
      overview.sessions.map((name) => ({ href: `#/data/sessions/${name}`, text: name.replaceAll('-', ' ') })),
    ],
    [t.words, [{ href: '#/strings', text: t.strings }]],
  ];
  const wanted = plainLetters(typed);
  const found = groups
    .map(([heading, links]) => [heading, links.filter(({ text }) => plainLetters(text).includes(wanted))] as const)
    .filter(([, links]) => links.length > 0);
  return (
    <nav
      ref={nav}
      id="menu"
      aria-label={t.menu}
      class={isOpen ? 'open' : ''}
      onKeyDown={(event) => {
        if (isOpen && event.key === 'Escape') onClose();
      }}
    >
      <SearchField label={t.findInMenu} typed={typed} onType={setTyped} />
      {found.map(([heading, links]) => (
        <section key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          <ul>
            {links.map(({ depth = 0, href, isMarked = false, note = '', text }) => (
              <li key={href} style={{ paddingInlineStart: `${depth}rem` }}>
                <a href={href} {...(href === hash ? { 'aria-current': 'page' as const } : {})}>
                  {text}
                </a>
                {note !== '' && <small class={isMarked ? 'mark' : ''}> {note}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.length === 0 && <p>{t.nothingFound}</p>}
    </nav>
  );
}
