// Runs inside 404.html, which a host serves at any depth: nothing there knows the address of the site.
// Looks in the folders above the missing page; the first whose page carries the mark is the home page.
(async () => {
  let folder = location.pathname;
  while (folder !== '') {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    const page = folder && (await fetch(folder).catch(() => undefined));
    if (!page || !page.ok || !/<meta name="?service-mirror"? content="?home/.test(await page.text())) continue;
    document.querySelector('a').href = folder;
    document.querySelector('[data-found]').hidden = false;
    document.querySelector('[data-by-hand]').hidden = true;
    return;
  }
})();
