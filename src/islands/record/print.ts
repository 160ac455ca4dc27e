/** Prints one part of the page, on a sheet of its own. */
export function printOnly(part: Element): void {
  const { dataset } = document.documentElement;
  part.setAttribute('data-printed', '');
  dataset.print = 'part';
  const after = () => {
    part.removeAttribute('data-printed');
    delete dataset.print;
  };
  addEventListener('afterprint', after, { once: true });
  print();
}
