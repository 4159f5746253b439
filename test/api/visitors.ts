import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import type { SignUpResult } from '../../src/schemas/sign-up-state.ts';
import { signUpBody } from './api-fixture.ts';

/** An answer that tells somebody to come again. */
export interface Refusal {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly code: unknown;
}

/**
 * People who sign up one after another at a server, so many at a time, until they are stopped.
 *
 * Each does as the form does: the same request again until it is answered.
 */
export function visitorsAt(url: string, atATime: number) {
  const answers: SignUpResult[] = [];
  const refusals: Refusal[] = [];
  let isStopped = false;

  async function signUp(): Promise<void> {
    const body = JSON.stringify(signUpBody());
    while (!isStopped) {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${url}/api/registrations`, { method: 'POST', headers, body });
      if (answer.ok) {
        answers.push((await answer.json()) as SignUpResult);
        return;
      }
      const { code } = (await answer.json()) as { code?: unknown };
      refusals.push({ status: answer.status, retryAfter: answer.headers.get('retry-after'), code });
      await pause(100);
    }
  }

  const lanes = Array.from({ length: atATime }, async () => {
    try {
      while (!isStopped) await signUp();
    } catch (error) {
      // A test that failed ends its server first: that is no second fault.
      if (!isStopped) throw error;
    }
  });
  onTestFinished(() => {
    isStopped = true;
  });
  return {
    /** What people were told was done. */
    answers,
    refusals,
    /** Ends when nobody waits for an answer any more. */
    async stop() {
      isStopped = true;
      await Promise.all(lanes);
    },
  };
}

/** The one refusal that there is while the store is away. */
export const storeIsAway: Refusal = { status: 503, retryAfter: '5', code: 'store-unavailable' };

/**
 * That whatever people were told was done is so: each sign-up is found by its code, no more have a place than there are
 * places, and no two wait at the same position.
 */
export async function expectAllKept(
  answers: readonly SignUpResult[],
  places: number,
  lookUp: (manageCode: SignUpResult['manageCode']) => Promise<Response>,
): Promise<void> {
  for (const { manageCode, reference } of answers) {
    expect(await (await lookUp(manageCode)).json()).toMatchObject({ reference });
  }
  expect(answers.filter(({ status }) => status === 'confirmed').length).toBeLessThanOrEqual(places);
  const positions = answers.flatMap(({ position }) => position ?? []);
  expect(new Set(positions).size).toBe(positions.length);
}
