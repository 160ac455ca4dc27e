// Runs in the head of every page, before anything shows: whether the desk is shared, the colours chosen, and
// whether somebody returns.
try {
  const { dataset } = document.documentElement;
  const shared = sessionStorage['service-mirror-shared-desk'];
  if (shared) dataset.desk = 'sessionStorage';
  const store = shared ? sessionStorage : localStorage;
  const theme = store['service-mirror:theme'];
  if (theme) dataset.theme = theme;
  if (Object.keys(store).some((key) => /^service-mirror:(place|attempt)/.test(key))) dataset.back = '';
} catch {}
