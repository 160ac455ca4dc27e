module.exports = {
  title: 'Guides',
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
