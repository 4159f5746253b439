import { appendFileSync } from 'node:fs';

/** Loaded before a measured program, and by `NODE_OPTIONS` before those that it starts: each adds its peak memory to a file. */
const file = process.env.MEMORY_REPORT;
if (file !== undefined) {
  process.on('exit', () => {
    // Kilobytes everywhere, by libuv.
    appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
  });
}
