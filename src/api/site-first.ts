import type { IncomingMessage, ServerResponse } from 'node:http';
import { createFileAnswers } from './services/file-answers.ts';
import type { SiteFiles } from './services/site-files.ts';

/** Answers a request at once, or says that it leaves it to the app. */
export type AnswerFirst = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Answers for files of the site before the app is asked; other addresses, other methods, and addresses written in an
 * unusual way are left to it.
 *
 * A file's headers and bytes are ready, and the app's layers would double the time that sending them takes. The app
 * answers for files the same way where it is asked without a connection, as in tests.
 */
export function siteFirst(files: SiteFiles): AnswerFirst {
  const answers = createFileAnswers(files);
  return ({ method, url = '', headers }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return false;
    const query = url.indexOf('?');
    const answer = answers.find(query < 0 ? url : url.slice(0, query), {
      acceptEncoding: headers['accept-encoding']?.toString(),
      ifNoneMatch: headers['if-none-match'],
    });
    // A request without a host is refused, whatever it asks for (RFC 9112, 3.2): that is the app's to say.
    if (answer === undefined || headers.host === undefined) return false;
    response.writeHead(answer.status, answer.headers);
    response.end(method === 'HEAD' ? null : answer.bytes);
    return true;
  };
}
