import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgresStore } from '../../../src/api/stores/postgres-store.ts';
import { postgresFault } from '../../../src/api/stores/postgres-faults.ts';

/** A server that answers "no" to a client that asks whether it encrypts, and keeps what it is sent. */
async function serverInClear(): Promise<{ port: number; sent: Buffer[] }> {
  const sent: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      sent.push(chunk);
      socket.write('N');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sent };
}

describe('a database whose address asks for encryption', () => {
  it('is sent no word in clear, and the operator is told what to do', async () => {
    const { port, sent } = await serverInClear();
    const store = openPostgresStore(`postgres://site:secret@127.0.0.1:${port}/signups?sslmode=verify-full`);
    await expect(store.ping()).rejects.toMatchObject({
      code: 'not-opened',
      message: expect.stringMatching(/does not encrypt, which DATABASE_URL asks for\. Turn "ssl" on/) as string,
    });
    await store.close();
    // The question whether the server encrypts: its length and its number (PostgreSQL, “SSLRequest”).
    expect(Buffer.concat(sent).toString('hex')).toBe('0000000804d2162f');
  });

  it.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('is told from one with a certificate that is not trusted: %s', (code) => {
    expect(postgresFault(Object.assign(new Error(code), { code }), 'PostgreSQL, db.example.ca')).toMatchObject({
      code: 'not-opened',
      message: expect.stringMatching(/^PostgreSQL, db\.example\.ca shows a certificate that is not trusted/) as string,
    });
  });
});
