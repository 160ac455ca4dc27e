// Runs in the home page while it is read: how many lines its script will write for somebody who returns. With
// none there is no room for them.
try {
  const store = sessionStorage['service-mirror-shared-desk'] ? sessionStorage : localStorage;
  const all = (name) =>
    Object.entries(store).flatMap(([key, text]) => (key.startsWith(`service-mirror:${name}`) ? [text] : []));
  const sittings = all('attempt');
  const finished = sittings.filter((text) => text.includes('"finished":"')).length;
  // Where a guide was left comes before a sitting that is open.
  const open = all('place').length + sittings.length - finished;
  const lines = [open, finished, all('plan').length].filter(Boolean).length;
  if (lines) document.querySelector('.back-lines').dataset.lines = lines;
} catch {}
