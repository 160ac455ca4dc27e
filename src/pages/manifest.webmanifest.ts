import { locale, site } from '../messages/en.ts';
import { indexLink } from '../site/index-link.ts';

const icons = [
  { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/**
 * What makes the site an app. All addresses count from this file, so it works in any folder. Without an id the
 * start tells two handbooks on one host apart; an id would count from the host's root.
 */
export function GET(): Response {
  const paper = '#faf5ec';
  return Response.json({
    name: site.name,
    short_name: site.name,
    description: site.home.description,
    lang: locale.lang,
    dir: locale.dir,
    start_url: indexLink('./'),
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons,
  });
}
