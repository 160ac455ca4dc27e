export { scaleView as view } from '../shared/scale-view.tsx';
