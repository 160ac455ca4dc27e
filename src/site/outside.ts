import { indexLink } from './index-link.ts';

/** An address from the environment, ending in a slash; undefined when it is not set. Throws when it is none. */
function fromEnvironment(name: string): string | undefined {
  const value = process.env[name]?.trim();
  if (!value) return undefined;
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) {
    throw new Error(
      `${name} is "${value}". It has to be a full address, such as https://example.org/handbook/.`,
    );
  }
  return value.replace(/\/*$/, '/');
}

/** Where the site will be put up, if that is known. Only then are there absolute addresses. */
export const siteUrl = fromEnvironment('SITE_URL');

/** A full address of the site; undefined when SITE_URL is not set. */
export function absolute(path: string): string | undefined {
  return siteUrl && indexLink(siteUrl + path.replace(/^\//, ''));
}

/**
 * Where a reader can suggest a change to a file; undefined when REPO_URL is not set.
 *
 * @param file its path from the project's root. REPO_URL is the address of the repository, as GitHub
 *   writes it; for others it may hold `{path}`.
 */
export function suggestUrl(file: string): string | undefined {
  const repository = fromEnvironment('REPO_URL');
  if (!repository) return undefined;
  if (/\{path\}|%7Bpath%7D/i.test(repository)) {
    return repository.replace(/\{path\}|%7Bpath%7D/i, file).replace(/\/$/, '');
  }
  return `${repository}edit/main/${file}`;
}
