// Runtime cloudfront-js-2.0, associated with viewer requests.
function handler(event) {
  const request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
    return request;
  }
  const isFile = /\.[a-z0-9]+$/i.test(request.uri);
  if (isFile) return request;
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: `${request.uri}/${queryOf(request.querystring)}` } },
  };
}

// CloudFront hands a query over in pieces, which it has not decoded.
function queryOf(querystring) {
  const pairs = Object.keys(querystring).map((name) => {
    const first = querystring[name];
    return (first.multiValue || [first]).map((each) => `${name}=${each.value}`).join('&');
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
