/**
 * A function that works its answer out at the first question about an object, and gives that one at every later one.
 *
 * For what several checks ask of the same content: nobody may change the object in between. Answers go when it does.
 *
 * @example const lines = oncePer((page: Page) => page.text.split('\n'))
 */
export function oncePer<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.answer;
    const answer = work(of);
    known.set(of, { answer });
    return answer;
  };
}
