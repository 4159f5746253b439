import type * as Astro from 'astro';
import { onStopSignal } from '../api/stop-signal.ts';

// Before Astro is loaded, which reads it then: nothing reports home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/**
 * `npm run dev`: Astro's dev server with the API under `/api`, until it is told to stop.
 *
 * Through Astro's own function rather than its command, which sends itself to the background when it believes that a
 * program and not a person started it, and would be left running.
 */
const { dev }: typeof Astro = await import('astro');
const server = await dev({ root: process.cwd(), server: { port: 4321 } });
onStopSignal(() => void server.stop().then(() => process.exit(0)));
