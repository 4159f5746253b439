import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of the live one, by renaming: nobody meets a half-written one.
 *
 * The previous one is kept beside `next`, with ".previous" after its name, until the new one stands, and comes back if it cannot.
 *
 * @param next - The finished folder, on the same disk as `live`.
 * @param live - May be missing, before the first time.
 */
export function swapFolder({ next, live }: { next: string; live: string }): void {
  const previous = `${next}.previous`;
  rmSync(previous, { recursive: true, force: true });
  const hadLive = existsSync(live);
  if (hadLive) renameSync(live, previous);
  try {
    renameSync(next, live);
  } catch (error) {
    if (hadLive) renameSync(previous, live);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
