const ROLES = {
  committee: '机关党委', liaison: '联络员', volunteer: '志愿者', officer: '主管部门', auditor: '审计员', program: '业务系统',
  'platform-operator': '平台运维', 'platform-auditor': '平台审计',
};
const TENANT_STATES = { PROVISIONING: '开通中', SUSPENDED: '已暂停使用', DELETING: '注销中' };
const HEALTH_INTERVAL_MS = 15_000;

const byId = (id) => document.getElementById(id);
let session;

function show(id, visible) {
  byId(id).hidden = !visible;
}

function element(tag, className, ...children) {
  const created = document.createElement(tag);
  if (className) created.className = className;
  created.append(...children);
  return created;
}

function notify(text) {
  byId('notice').textContent = text;
  show('notice', text !== '');
}

/** Calls the platform; a change carries the proof that this page asked for it. */
async function call(path, options = {}) {
  const headers = { Accept: 'application/json', ...options.headers };
  if (options.method && session?.csrf) headers[session.csrf.headerName] = session.csrf.token;
  const response = await fetch(path, { ...options, headers });
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw new Error(problem.detail ?? '操作没有成功，请稍后再试。');
}

async function loadSession() {
  session = await (await call('/api/session')).json();
  renderSession();
}

function renderSession() {
  byId('sign-in').href = session.signInUrl;
  show('welcome', !session.signedIn);
  show('me', session.signedIn);
  show('bar-user', session.signedIn);
  if (session.signedIn) renderPerson();
}

function renderPerson() {
  const { user, tenants, platformRoles } = session;
  byId('bar-name').textContent = user.name;
  byId('me-title').textContent = `${user.name}，您好`;
  byId('me-account').textContent = `登录账号：${user.username}`;
  byId('platform-roles').replaceChildren(...platformRoles.map((role) => element('li', '', ROLES[role] ?? role)));
  byId('tenant-list').replaceChildren(...tenants.map(tenantChoice));
  show('tenants', tenants.length > 0);
  show('no-tenants', tenants.length === 0 && platformRoles.length === 0);
}

function tenantChoice(tenant) {
  const radio = element('input');
  radio.type = 'radio';
  radio.name = 'tenant';
  radio.value = tenant.id;
  radio.checked = tenant.id === session.currentTenant;
  radio.disabled = tenant.state !== 'ACTIVE';
  radio.addEventListener('change', () => chooseTenant(tenant.id));
  return element('label', 'choice', radio, element('div', '', element('strong', '', tenant.name),
    element('span', '', describe(tenant))));
}

function describe(tenant) {
  const roles = tenant.roles.map((role) => ROLES[role] ?? role).join('、') || '未分配角色';
  const state = TENANT_STATES[tenant.state];
  return state ? `${roles} · ${state}` : roles;
}

async function chooseTenant(tenant) {
  await attempt(async () => {
    const response = await call('/api/session/tenant', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ tenant }),
    });
    session = await response.json();
    notify('');
  });
}

async function signOut() {
  await attempt(async () => {
    const response = await call('/logout', { method: 'POST' });
    window.location.assign(response.headers.get('Location') ?? '/');
  });
}

async function loadHealth() {
  try {
    renderHealth(await (await call('/api/platform/health')).json());
  } catch {
    byId('health-summary').textContent = '暂时查询不到运行状态。';
    byId('health-list').replaceChildren();
  }
}

function renderHealth({ state, parts }) {
  byId('health-summary').textContent = state === 'UP' ? '各项服务运行正常。' : '部分服务暂时不可用。';
  byId('health-list').replaceChildren(...parts.map((part) => {
    const up = part.state === 'UP';
    return element('li', up ? '' : 'down', element('span', 'dot'), part.label, element('span', 'value', up ? '正常' : '不可用'));
  }));
}

async function attempt(action) {
  try {
    await action();
  } catch (problem) {
    notify(problem.message);
    await loadSession().catch(() => {});
  }
}

if (new URLSearchParams(window.location.search).get('signin') === 'failed') {
  notify('登录没有成功，请重新登录。');
  window.history.replaceState(null, '', '/');
}
byId('sign-out').addEventListener('click', signOut);
await Promise.all([attempt(loadSession), loadHealth()]);
setInterval(() => document.visibilityState === 'visible' && loadHealth(), HEALTH_INTERVAL_MS);
