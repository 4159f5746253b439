import * as z from 'zod/mini';

/*
 * For the browser: zod makes its checks from text, and finds out whether it may by trying. The content policy of the
 * site refuses that, and the browser's console would say so.
 */
z.config({ jitless: true });
