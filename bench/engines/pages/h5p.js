import 'h5p-standalone/dist/styles/h5p.css';
import 'h5p-standalone/dist/frame.bundle.js';
import { H5P } from 'h5p-standalone';

// The types of question are no packages: this is the player alone.
window.player = H5P;
document.getElementById('quiz').innerHTML = '<input type="radio">';
