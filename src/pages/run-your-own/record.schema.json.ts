import type { APIRoute } from 'astro';
import { fileSchema } from '../../record/file-schema.ts';

/** What a file with a record looks like, for whoever wants to read one. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(fileSchema, null, 2)}\n`);
