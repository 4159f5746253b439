import { acceptedEncodings, type Encoding } from './content-encoding.ts';
import type { FileForm, SiteFile, SiteFiles } from './site-files.ts';

/** What the reader's browser said with its request. */
export interface AskedFor {
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** The answer for a file of the site. */
export interface FileAnswer {
  readonly status: 200 | 304;
  readonly headers: Readonly<Record<string, string>>;
  /** Nothing where the reader has this form of the file already. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

/** Chooses the form of a file that a reader gets. */
export interface FileAnswers {
  /** Nothing where no file stands under that address. */
  find(path: string, asked: AskedFor): FileAnswer | undefined;
  /** The form of a file for those who take these encodings. */
  form(file: SiteFile, acceptEncoding: string | undefined): FileForm;
}

/**
 * The answers for the files of a site, each made once and handed out again.
 *
 * They remember what `Accept-Encoding` means: browsers send a handful of them, and reading one takes its time.
 */
export function createFileAnswers(files: SiteFiles): FileAnswers {
  const encodingsFor = rememberingEncodings();
  const whole = new WeakMap<FileForm, FileAnswer>();
  const unchanged = new WeakMap<FileForm, FileAnswer>();

  function form({ forms }: SiteFile, acceptEncoding: string | undefined): FileForm {
    const encoding = encodingsFor(acceptEncoding).find((each) => forms[each] !== undefined);
    return forms[encoding ?? 'identity'] ?? forms.identity;
  }

  return {
    form,
    find: (path, { acceptEncoding, ifNoneMatch }) => {
      const file = files.get(path);
      if (file === undefined) return undefined;
      const chosen = form(file, acceptEncoding);
      return isUnchanged(ifNoneMatch, chosen.etag)
        ? remembered(unchanged, chosen, ({ headersWhenUnchanged: headers }) => ({ status: 304, headers, bytes: null }))
        : remembered(whole, chosen, ({ headers, bytes }) => ({ status: 200, headers, bytes }));
    },
  };
}

function remembered(
  answers: WeakMap<FileForm, FileAnswer>,
  form: FileForm,
  make: (form: FileForm) => FileAnswer,
): FileAnswer {
  const known = answers.get(form);
  if (known !== undefined) return known;
  const answer = make(form);
  answers.set(form, answer);
  return answer;
}

/** Whether the reader has this form already (RFC 9110, 13.1.2: weak comparison, since proxies weaken tags they recompress). */
function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

function rememberingEncodings(): typeof acceptedEncodings {
  const maxRemembered = 200;
  const answers = new Map<string | undefined, readonly Encoding[]>();
  return (acceptEncoding) => {
    const known = answers.get(acceptEncoding);
    if (known !== undefined) return known;
    const accepted = acceptedEncodings(acceptEncoding);
    if (answers.size < maxRemembered) answers.set(acceptEncoding, accepted);
    return accepted;
  };
}
