// Runs in every page before anything shows: whether the handbook's type is on the device, whether the desk is
// shared, and the colours chosen.
try {
  const { dataset } = document.documentElement;
  if (navigator.serviceWorker?.controller) dataset.kept = '';
  const shared = sessionStorage['service-mirror-shared-desk'];
  if (shared) dataset.desk = 'sessionStorage';
  const theme = (shared ? sessionStorage : localStorage)['service-mirror:theme'];
  if (theme) dataset.theme = theme;
} catch {}
