import { join } from 'node:path';
import { load } from './connections.ts';
import type { Measurement } from './figures.ts';
import { startProcess } from './server-process.ts';

const get = (path: string) => () => `GET ${path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: br\r\n\r\n`;

/** A page from `npm start` beside a handler of the same server that does nothing. Needs the built site. */
export const staticServing: Measurement = {
  name: 'static',
  run: async ({ root, folder, rounds }) => {
    const site = await startProcess(join(root, 'src/api/server.ts'), { DATA_DIR: folder });
    const noOp = await startProcess(join(root, 'src/tooling/bench/no-op-server.ts'), {});
    try {
      const reference: number[] = [];
      const ours: number[] = [];
      const many = { connections: 64, forMs: 2000 };
      await load({ port: site.port, request: get('/en/') }, many);
      await load({ port: noOp.port, request: get('/') }, many);
      for (let round = 0; round < rounds; round += 1) {
        reference.push((await load({ port: noOp.port, request: get('/') }, many)).perSecond);
        ours.push((await load({ port: site.port, request: get('/en/') }, many)).perSecond);
      }
      const budget = { atLeast: 0.8 };
      return [{ what: 'page, 64 connections', unit: '/s', ours, against: 'no-op handler', reference, budget }];
    } finally {
      await Promise.all([site.stop(), noOp.stop()]);
    }
  },
};
