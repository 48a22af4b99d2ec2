/**
 * Random inputs are the same in each run, so that a change alone decides whether its tests pass. `SEED=4711 npm run
 * test:heavy` tries others; what it finds becomes a case of its own.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? 2020) });
