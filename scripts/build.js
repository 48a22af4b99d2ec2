/** Writes the bundle into `dist`. */
import { bundle } from './bundle.js';

await bundle({ write: true });
