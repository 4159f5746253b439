import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { securityHeaders, type ProtectionSettings } from './security-headers.ts';

/** What went wrong before there was a request, by Node's code for it; everything else was no HTTP. */
const statuses: Readonly<Partial<Record<string, number>>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * Answers what never becomes a request: bytes that are no HTTP (400), a head or a body that comes too slowly (408), a head
 * that is too long (431). Each gets the protecting headers and no body, and its connection is closed.
 *
 * Node itself would answer with the bare status. Nothing of what was sent is repeated or logged.
 */
export function answerBrokenRequests(server: Server, protection?: ProtectionSettings): void {
  const head = Object.entries(securityHeaders(protection)).map(([name, value]) => `${name}: ${value}\r\n`);
  const underWay = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => {
    underWay.set(socket, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = underWay.get(socket);
    const isAnswering = response?.headersSent === true && !response.writableFinished;
    // A second head in the middle of an answer would be read as its body.
    if (!socket.writable || isAnswering || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const status = statuses[error.code ?? ''] ?? 400;
    const line = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`;
    socket.end(
      `${line}${head.join('')}cache-control: no-store\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
      () => {
        socket.destroy();
      },
    );
  });
}
