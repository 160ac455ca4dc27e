// Runs inside 404.html, which a host serves at any depth: nothing there knows the address of the site.
// Looks in the folders above the missing page; the first whose page carries the mark is the home page.
(async () => {
  const found = document.querySelector('[data-found]');
  const steps = location.pathname.split('/');
  while (steps.pop() !== undefined && steps.length > 0) {
    const home = `${steps.join('/')}/${found.dataset.found}`;
    const page = await fetch(home).catch(() => undefined);
    if (!page?.ok || !/<meta name="?service-mirror"? content="?home/.test(await page.text())) continue;
    const link = document.createElement('a');
    link.href = home;
    link.append(...found.childNodes);
    found.append(link);
    found.hidden = false;
    document.querySelector('[data-by-hand]').hidden = true;
    return;
  }
})();
