const SERVICES = {
  gateway: '网关：登录与事件交换', registry: '单位与制度', volunteer: '志愿者', activity: '项目与活动', scoring: '时长与积分', reporting: '统计与报送',
};

function cookie(name) {
  return document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Trial requests go through the gateway with the session and CSRF token of this browser. */
function throughThePlatform(request) {
  const target = new URL(request.url, window.location.origin);
  request.url = window.location.origin + target.pathname + target.search;
  const proof = cookie('XSRF-TOKEN');
  if (proof && request.method && !['GET', 'HEAD'].includes(request.method.toUpperCase())) {
    request.headers['X-XSRF-TOKEN'] = proof;
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
