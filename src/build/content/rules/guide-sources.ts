import { didYouMean } from '../nearest.ts';
import { type ContentRule, keysOf } from './rule.ts';

/** Every source that a guide credits is described in content/sources.yaml. */
export const guideSources: ContentRule = ({ guides, sources }) => {
  const ids = keysOf(sources.file);
  if (!ids) return [];
  return guides.flatMap(({ shaped }) =>
    (shaped?.value.sources ?? []).flatMap((id, place) =>
      ids.includes(id) || !shaped
        ? []
        : [shaped.at(['sources', place], `there is no source "${id}"`, didYouMean(id, ids, 'Sources'))],
    ),
  );
};
