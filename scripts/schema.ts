import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, SCHEMA_FOLDER } from '../src/build/content/json-schemas.ts';

// npm run schema: writes what editors check content with. A test fails while it is out of date.
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of await jsonSchemas()) writeFileSync(join(SCHEMA_FOLDER, name), text);
console.log(`Wrote ${SCHEMA_FOLDER}/. Commit it.`);
