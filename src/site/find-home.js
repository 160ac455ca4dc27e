// Runs inside a page that may be served at any depth: nothing there knows the address of the site.
// Looks in the folders above; the first whose page carries the mark is the home page.
(async () => {
  const { index } = document.querySelector('[data-found]').dataset;
  const steps = location.pathname.split('/');
  while (steps.pop() !== undefined && steps.length > 0) {
    const folder = `${steps.join('/')}/`;
    const page = await fetch(folder + index).catch(() => undefined);
    const text = page?.ok ? await page.text() : '';
    if (!/<meta name="?service-mirror"? content="?home/.test(text)) continue;
    for (const line of document.querySelectorAll('[data-to]')) {
      const link = document.createElement('a');
      link.href = folder + line.dataset.to + index;
      link.append(...line.childNodes);
      line.append(link);
    }
    document.querySelector('[data-found]').hidden = false;
    document.querySelector('[data-by-hand]').hidden = true;
    suggest(folder, index, text);
    return;
  }

  // The home page names all guides and rooms: one whose address is nearly what was asked for may be meant.
  function suggest(folder, index, text) {
    const steps = location.pathname.slice(folder.length).toLowerCase().split('/');
    const name = steps.findLast((step) => step && !/^(index|default)\.\w+$/.test(step)) ?? '';
    const asked = name.replace(/\.\w+$/, '');
    if (asked.length < 4) return;
    const links = text.matchAll(
      /<a href="\.\/((?:[\w-]+\/)*([\w-]+)\/)(?:index\.html)?"[^>]*>(?:\s*<span[^>]*>\d+<\/span>)?(?:\s*<span class="leader-title">)?([^<]+)</g,
    );
    // The table of contents, where each has its own name, stands last.
    const near = [...links]
      .reverse()
      .map(([, path, slug, title]) => ({ path, title: title.trim(), steps: distance(asked, slug) }));
    near.sort((a, b) => a.steps - b.steps);
    const [best] = near;
    if (!best || best.steps > asked.length / 2) return;
    // There, but not to be had now: without a connection.
    if (folder + best.path === location.pathname.replace(/index\.html$/, '')) return;
    const line = document.querySelector('[data-near]');
    const link = document.createElement('a');
    link.href = folder + best.path + index;
    link.textContent = best.title;
    line.append(' ', link);
    line.hidden = false;
  }

  // How many letters have to be changed, added or left out.
  function distance(from, to) {
    let row = [...to, ''].map((_, at) => at);
    for (const [place, letter] of [...from].entries()) {
      const next = [place + 1];
      for (const [at, other] of [...to].entries())
        next.push(Math.min(row[at] + (letter === other ? 0 : 1), row[at + 1] + 1, next[at] + 1));
      row = next;
    }
    return row.at(-1);
  }
})();
