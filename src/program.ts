/** What the bundle exports to `bin/dondoc.js`. */
export { nodeEnvironment } from './env/node-environment.ts';
export { main } from './main.ts';
