import { connect, type Socket } from 'node:net';

/** One connection's reading of answers: how many bytes of the present one are still to come. */
interface Reading {
  head: string;
  bodyLeft: number;
}

/** How fast a server answered. */
export interface Answered {
  readonly perSecond: number;
  /** All but one in a hundred took no longer. */
  readonly p99Ms: number;
}

/**
 * How a server answers over `connections` kept open, each asking again as soon as it has its answer.
 *
 * Plain sockets and no HTTP client: a client in Node takes longer for a request than the server that is measured.
 *
 * @param request - Each request as it goes over the wire, whole.
 * @throws When an answer is a refusal, which costs less than what is measured, has no Content-Length, which every measured
 * one has, or a connection breaks.
 */
export async function load(
  { port, request }: { port: number; request: () => string },
  { connections, forMs }: { connections: number; forMs: number },
): Promise<Answered> {
  const latencies: number[] = [];
  const sockets: Socket[] = [];
  const endsAt = performance.now() + forMs;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      sockets.push(socket);
      const reading: Reading = { head: '', bodyLeft: -1 };
      let askedAt = 0;
      const ask = (): void => {
        askedAt = performance.now();
        socket.write(request());
      };
      return new Promise<void>((resolve, reject) => {
        socket.on('error', reject);
        socket.on('connect', ask);
        socket.on('data', (chunk) => {
          try {
            if (!readAnswer(reading, chunk)) return;
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
            return;
          }
          latencies.push(performance.now() - askedAt);
          if (performance.now() < endsAt) ask();
          else resolve();
        });
      });
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  for (const socket of sockets) socket.destroy();
  latencies.sort((one, other) => one - other);
  return { perSecond: latencies.length / seconds, p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0 };
}

/** Takes in a part of an answer; true when the answer is whole. */
function readAnswer(reading: Reading, chunk: Buffer): boolean {
  if (reading.bodyLeft >= 0) reading.bodyLeft -= chunk.byteLength;
  else {
    const text = reading.head + chunk.toString('latin1');
    const headEnd = text.indexOf('\r\n\r\n');
    reading.head = text;
    if (headEnd < 0) return false;
    if (!/^HTTP\/1\.1 2/.test(text)) throw new Error(`Expected answers of 200 and the like, got ${text}`);
    const length = /^content-length: *(\d+)/im.exec(text.slice(0, headEnd + 2))?.[1];
    if (length === undefined) throw new Error(`Expected an answer with Content-Length, got ${text.slice(0, headEnd)}`);
    reading.bodyLeft = Number(length) - (text.length - headEnd - 4);
  }
  if (reading.bodyLeft > 0) return false;
  reading.head = '';
  reading.bodyLeft = -1;
  return true;
}
