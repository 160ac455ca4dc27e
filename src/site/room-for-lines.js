// Runs in the home page while it is read: how many lines its script will write for somebody who returns.
try {
  const keys = Object.keys(sessionStorage['service-mirror-shared-desk'] ? sessionStorage : localStorage);
  const any = (name) => keys.filter((key) => key.startsWith(`service-mirror:${name}`)).length;
  const place = Math.min(any('place'), 1);
  // A sitting that is open shows only where no guide is; then a finished one may stand beside it.
  const lines = place + Math.min(any('attempt'), 2 - place) + Math.min(any('plan'), 1);
  document.querySelector('.back-lines').dataset.lines = lines;
} catch {}
