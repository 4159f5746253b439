/** How an address outside the site answered. */
export interface LinkAnswer {
  readonly about: string;
  readonly address: string;
  /** The status of the answer; undefined when there was none in time. */
  readonly status: number | undefined;
}

/** Which addresses do not answer; where none of several answers in any way, it is this machine that reaches nothing. */
export interface LinkAnswers {
  readonly dead: readonly LinkAnswer[];
  readonly isOffline: boolean;
}

const timeoutMs = 10_000;
const atOnce = 4;

/**
 * The addresses that no longer answer: no answer in ten seconds, or one that says that nothing is there.
 *
 * Asked only when an editor asks. A page that answers robots with 403 or 429 may well open for readers, and is left out.
 */
export async function deadLinks(
  links: readonly { readonly about: string; readonly address: string }[],
  ask: typeof fetch = fetch,
): Promise<LinkAnswers> {
  const left = [...links];
  const dead: LinkAnswer[] = [];
  const work = async (): Promise<void> => {
    for (let link = left.shift(); link !== undefined; link = left.shift()) {
      const status = await statusOf(link.address, ask);
      if (status === undefined || status === 404 || status === 410 || status >= 500) dead.push({ ...link, status });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return {
    dead: dead.sort((a, b) => (a.address < b.address ? -1 : 1)),
    isOffline: links.length > 1 && dead.length === links.length && dead.every(({ status }) => status === undefined),
  };
}

async function statusOf(address: string, ask: typeof fetch): Promise<number | undefined> {
  try {
    const answer = await ask(address, { redirect: 'follow', signal: AbortSignal.timeout(timeoutMs) });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return undefined;
  }
}
