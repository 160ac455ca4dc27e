import 'survey-core/survey-core.fontless.min.css';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

const question = {
  type: 'radiogroup',
  name: 'question',
  title: 'What helps most?',
  choices: ['A clear word', 'A fair price', 'A quiet hand', 'A plain answer'],
  correctAnswer: 'A clear word',
};
renderSurvey(new Model({ elements: [question] }), document.getElementById('quiz'));
