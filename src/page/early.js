// Runs in the head of every page, before anything shows: the colours chosen, and whether somebody returns.
try {
  const { dataset } = document.documentElement;
  const store = sessionStorage['service-mirror-shared-desk'] ? sessionStorage : localStorage;
  const theme = store['service-mirror:theme'];
  if (theme) dataset.theme = theme;
  if (Object.keys(store).some((key) => /^service-mirror:(place|attempt)/.test(key))) dataset.back = '';
} catch {}
