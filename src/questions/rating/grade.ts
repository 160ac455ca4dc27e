/** A rating: one point of a labelled scale that runs one way, from nothing to all. */
export { type ScaleQuestion as RatingQuestion, scaleGrading as grading } from '../shared/scale.ts';
