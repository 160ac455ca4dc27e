import 'quizdown';

const quiz = document.getElementById('quiz');
quiz.className = 'quizdown';
quiz.innerHTML = `# What helps most?

1. [x] A clear word
    > Right.
1. [ ] A fair price
1. [ ] A quiet hand
1. [ ] A plain answer
`;
window.quizdown.init();
