import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const settings = JSON.parse(readFileSync('settings.json', 'utf8'));
const plugins = settings.plugin ? [(await import('starlight-quiz')).default()] : [];
const sidebar = [
  { label: 'Home', link: '/' },
  { label: 'First guide', link: '/guides/part-1/guide-1/' },
];

export default defineConfig({
  integrations: [
    starlight({ title: 'Guides', plugins, ...(settings.sidebar === 'constant' && { sidebar }) }),
  ],
});
