const ROLES = {
  committee: '机关党委', liaison: '联络员', volunteer: '志愿者', officer: '主管单位工作人员', auditor: '审计员', program: '业务系统',
  'platform-operator': '平台运维', 'platform-auditor': '平台审计',
};
const TENANT_STATES = {
  PROVISIONING: '正在开通，完成后即可使用。',
  SUSPENDED: '已暂停使用，如有疑问请联系平台管理员。',
  DELETING: '正在注销。',
  DELETED: '已注销。',
};
const ARRIVALS = {
  failed: '登录没有成功，请重新登录。',
  unavailable: '登录页面刚才没有打开，请稍后再试。',
  wait: '您所在网络输错密码的次数过多，请过几分钟再登录。',
  unknown: '没有找到您要的页面，已为您打开首页。',
};
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

function notify(text, { mayRetry = false } = {}) {
  byId('notice-text').textContent = text;
  show('retry', mayRetry);
  show('notice', text !== '');
}

/** Calls the platform. Changes carry the CSRF token. */
async function call(path, options = {}) {
  const headers = { Accept: 'application/json', ...options.headers };
  if (options.method && session?.csrf) headers[session.csrf.headerName] = session.csrf.token;
  const response = await fetch(path, { ...options, headers }).catch(() => {
    throw new Error('连接不上平台，请检查网络后重试。');
  });
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw new Error(problem.errors?.[0]?.message ?? problem.detail ?? '操作没有成功，请稍后再试。');
}

async function loadSession() {
  const wasSignedIn = session?.signedIn;
  session = await (await call('/api/session')).json();
  if (wasSignedIn && !session.signedIn) notify('登录状态已过期，请重新登录。');
  renderSession();
}

/** Runs on load and when the page becomes visible again, because the session may have ended in the meantime. */
async function refresh() {
  try {
    await loadSession();
    if (!byId('retry').hidden) notify('');
  } catch (problem) {
    notify(problem.message, { mayRetry: true });
  }
  show('loading', false);
}

async function retry() {
  notify('');
  show('loading', !session);
  await Promise.all([refresh(), loadHealth()]);
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
  byId('tenants-title').textContent = titleOfTenants(tenants);
  byId('tenant-list').replaceChildren(...tenants.map(tenants.length > 1 ? tenantChoice : tenantCard));
  byId('chosen').textContent = '';
  show('tenants', tenants.length > 0);
  show('no-tenants', tenants.length === 0 && platformRoles.length === 0);
}

function titleOfTenants(tenants) {
  if (tenants.length <= 1) return '所属单位';
  return session.currentTenant ? '当前单位（点选即可切换）' : '请选择要进入的单位';
}

function tenantCard(tenant) {
  return element('div', 'choice only', description(tenant));
}

function tenantChoice(tenant) {
  const radio = element('input');
  radio.type = 'radio';
  radio.name = 'tenant';
  radio.value = tenant.id;
  radio.checked = tenant.id === session.currentTenant;
  radio.disabled = tenant.state !== 'ACTIVE';
  radio.addEventListener('change', () => chooseTenant(tenant));
  return element('label', 'choice', radio, description(tenant));
}

function description(tenant) {
  const roles = tenant.roles.map((role) => ROLES[role] ?? role).join('、') || '未分配角色';
  const lines = [element('strong', '', tenant.name), element('span', '', roles)];
  if (tenant.state !== 'ACTIVE') lines.push(element('span', 'away', TENANT_STATES[tenant.state] ?? '暂时不能使用。'));
  return element('div', '', ...lines);
}

async function chooseTenant({ id, name }) {
  byId('tenants').disabled = true;
  await attempt(async () => {
    const response = await call('/api/session/tenant', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ tenant: id }),
    });
    session = await response.json();
    notify('');
    byId('chosen').textContent = `已切换到${name}。`;
  });
  byId('tenants').disabled = false;
  document.querySelector('#tenant-list input:checked')?.focus();
}

async function signOut() {
  await attempt(async () => {
    const response = await call('/logout', { method: 'POST' });
    window.location.assign(response.headers.get('Location') ?? '/');
  });
}

/** Sends no cookie, so that an idle page does not keep its session alive. */
async function loadHealth() {
  try {
    renderHealth(await (await call('/api/platform/health', { credentials: 'omit' })).json());
  } catch {
    byId('health-summary').textContent = '暂时查询不到运行状态。';
    byId('health-list').replaceChildren();
  }
}

function renderHealth({ state, parts }) {
  byId('health-summary').textContent = state === 'UP'
    ? '各项服务运行正常。'
    : '部分服务暂时不可用，其余服务可以照常使用。';
  byId('health-list').replaceChildren(...parts.map((part) => {
    const up = part.state === 'UP';
    return element('li', up ? '' : 'down', element('span', 'dot'), part.label, element('span', 'value', up ? '正常' : '不可用'));
  }));
  show('sign-in-away', parts.some((part) => part.name === 'sign-in' && part.state !== 'UP'));
}

async function attempt(action) {
  try {
    await action();
  } catch (problem) {
    notify(problem.message);
    await loadSession().catch(() => {});
  }
}

function whenSeenAgain() {
  if (document.visibilityState !== 'visible') return;
  refresh();
  loadHealth();
}

const query = new URLSearchParams(window.location.search);
const arrival = ARRIVALS[query.get('signin') ?? query.get('page')];
if (arrival) {
  notify(arrival);
  window.history.replaceState(null, '', '/');
}
byId('sign-out').addEventListener('click', signOut);
byId('retry').addEventListener('click', retry);
document.addEventListener('visibilitychange', whenSeenAgain);
window.addEventListener('pageshow', (event) => event.persisted && whenSeenAgain());
refresh();
loadHealth();
setInterval(() => document.visibilityState === 'visible' && loadHealth(), HEALTH_INTERVAL_MS);
