import type { Plugin } from 'vite';

const ENGINE = /[\\/]engine\.io-client[\\/]build[\\/]esm[\\/]/;
const TRANSPORTS = './transports/index.js';

/**
 * Leaves out of Socket.IO's client the ways that are never taken: where no WebSocket opens, a page asks over plain HTTP in
 * a way of our own. It is a tenth of what a phone would fetch of it.
 */
export function webSocketAlone(): Plugin {
  return {
    name: 'web-socket-alone',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== TRANSPORTS || !importer || !ENGINE.test(importer)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found === null ? null : { ...found, id: `${found.id}?websocket` };
    },
    load(id) {
      if (!ENGINE.test(id) || !id.endsWith('?websocket')) return null;
      const code = `import { WS } from './websocket.js'; export const transports = { websocket: WS };`;
      return { code, moduleType: 'js', moduleSideEffects: false };
    },
  };
}
