import { Hono } from 'hono';
import { listen } from '../../api/listen.ts';
import { addSecurityHeaders } from '../../api/security-headers.ts';

/** The reference for files: the same server with a handler that does nothing, its answers with the same headers. */
const app = new Hono();
app.use(addSecurityHeaders());
app.get('/', (c) => c.body('', 200, { 'content-length': '0' }));
const { address } = await listen(app, { host: '127.0.0.1', port: 0 });
console.log(address);
