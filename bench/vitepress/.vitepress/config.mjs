import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const sidebar = JSON.parse(readFileSync('sidebar.json', 'utf8'));

export default defineConfig({ title: 'Guides', themeConfig: { sidebar } });
