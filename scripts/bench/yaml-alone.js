/** The yardstick of reading: every YAML file of a plan read and parsed by the library `yaml`, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

for (const name of readdirSync(process.argv[2], { recursive: true })) {
  if (name.endsWith('.yaml')) parse(readFileSync(join(process.argv[2], name), 'utf8'), { schema: 'failsafe' });
}
