/**
 * An amount: too little … about right … too much. The middle scores highest, and the direction of a
 * miss is kept, because the advice differs (instruments R5, inventory S0.17).
 */
export { type ScaleQuestion as AmountQuestion, scaleGrading as grading } from '../shared/scale.ts';
