const SERVICES = {
  gateway: '网关：登录与事件交换', registry: '单位与制度', volunteer: '志愿者', activity: '项目与活动', scoring: '时长与积分', reporting: '统计与报送',
};

async function csrf() {
  const session = await (await fetch('/api/session', { headers: { Accept: 'application/json' } })).json();
  return session.csrf;
}

/** Trial requests go through the gateway with the session and CSRF token of this browser. */
async function throughThePlatform(request) {
  const target = new URL(request.url, window.location.origin);
  request.url = window.location.origin + target.pathname + target.search;
  if (request.method && !['GET', 'HEAD'].includes(request.method.toUpperCase())) {
    const proof = await csrf();
    if (proof) request.headers[proof.headerName] = proof.token;
  }
  return request;
}

window.SwaggerUIBundle({
  domNode: document.getElementById('docs'),
  urls: Object.entries(SERVICES).map(([service, name]) => ({ name, url: `/docs/api/${service}` })),
  'urls.primaryName': SERVICES.volunteer,
  layout: 'StandaloneLayout',
  presets: [window.SwaggerUIBundle.presets.apis, window.SwaggerUIStandalonePreset],
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  persistAuthorization: false,
  withCredentials: true,
  requestInterceptor: throughThePlatform,
});
