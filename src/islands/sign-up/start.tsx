import { hydrate } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SignUpFacts } from './sign-up-facts.ts';
import { SignUp } from './SignUp.tsx';

/**
 * Brings the form in `place` to life, with what the page was made of and what stands after a sign-up.
 *
 * What is filled in already stays.
 *
 * @throws When the facts cannot be fetched: the form then stays as it is, and posts.
 */
export async function startSignUp(place: HTMLElement): Promise<void> {
  const address = place.dataset['facts'] ?? '';
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`Expected facts at ${address}, got status ${response.status}`);
  const facts = (await response.json()) as SignUpFacts;
  hydrate(
    <SignUp {...facts}>
      <AfterSignUp />
    </SignUp>,
    place,
  );
}

/** What the page wrote for the end, copied as it stands: no script may write HTML here. */
function AfterSignUp() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const written = document.getElementById('after-sign-up');
    if (written instanceof HTMLTemplateElement) place.current?.replaceChildren(written.content.cloneNode(true));
  }, []);
  return <div ref={place} class="after" />;
}
