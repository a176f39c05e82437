package cn.volunteering.registry.lifecycle;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountList;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.IdentityProviderException;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.registry.identity.OneTimePassword;
import cn.volunteering.registry.identity.OrderedBy;
import cn.volunteering.registry.identity.ProgramSecret;
import cn.volunteering.registry.identity.TenantAccount;
import cn.volunteering.registry.identity.UsernameTakenException;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An in-memory identity provider that can be down or slow, and exposes its content. */
final class RememberedIdentities implements IdentityProvider {

    final Set<TenantId> organizations = ConcurrentHashMap.newKeySet();
    final Set<TenantId> programs = ConcurrentHashMap.newKeySet();
    final Map<String, TenantId> accounts = new ConcurrentHashMap<>();
    final Map<String, AccountRole> roles = new ConcurrentHashMap<>();
    final Set<String> shared = ConcurrentHashMap.newKeySet();
    final Set<String> blocked = ConcurrentHashMap.newKeySet();
    final Map<TenantId, Integer> calls = new ConcurrentHashMap<>();
    final AtomicBoolean away = new AtomicBoolean();
    volatile CountDownLatch gate = new CountDownLatch(0);

    @Override
    public void prepareOrganization(TenantId tenant, String name) {
        calls.merge(tenant, 1, Integer::sum);
        passTheGate();
        requireThere();
        organizations.add(tenant);
    }

    @Override
    public void prepareProgramClient(TenantId tenant) {
        requireThere();
        programs.add(tenant);
    }

    @Override
    public ProgramSecret renewProgramSecret(TenantId tenant) {
        requireThere();
        return new ProgramSecret("program-" + tenant, "another-secret");
    }

    @Override
    public AccountId prepareAccount(TenantId tenant, NewAccount account) {
        requireThere();
        if (!tenant.equals(accounts.computeIfAbsent(account.username(), _ -> tenant))) {
            throw new UsernameTakenException();
        }
        roles.put(account.username(), account.role());
        return new AccountId(account.username());
    }

    @Override
    public boolean isAvailable(NewAccount account) {
        requireThere();
        return !accounts.containsKey(account.username());
    }

    @Override
    public boolean hasMember(TenantId tenant, String username) {
        return tenant.equals(accounts.get(username));
    }

    @Override
    public AccountId setOneTimePassword(TenantId tenant, String username, OneTimePassword password, OrderedBy by) {
        requireThere();
        if (by == OrderedBy.TENANT && shared.contains(username)) {
            throw new RefusedException(by.refusal());
        }
        return new AccountId(username);
    }

    @Override
    public boolean block(TenantId tenant, AccountId account) {
        requireThere();
        boolean isMember = hasMember(tenant, account.value());
        if (isMember) {
            blocked.add(account.value());
        }
        return isMember;
    }

    @Override
    public void unblock(TenantId tenant, AccountId account) {
        requireThere();
        blocked.remove(account.value());
    }

    @Override
    public AccountList members(TenantId tenant, @Nullable AccountRole role, int first, int max) {
        requireThere();
        var all = accounts.keySet().stream()
                .filter(username -> hasMember(tenant, username))
                .filter(username -> role == null || role == roles.get(username))
                .sorted()
                .map(this::account)
                .toList();
        return new AccountList(all.stream().skip(first).limit(max).toList(), all.size());
    }

    private TenantAccount account(String username) {
        return new TenantAccount(
                new AccountId(username),
                username,
                "演示 " + username,
                Set.of(roles.get(username)),
                !blocked.contains(username),
                shared.contains(username));
    }

    @Override
    public Optional<TenantAccount> member(TenantId tenant, AccountId account) {
        requireThere();
        return Optional.of(account.value())
                .filter(username -> hasMember(tenant, username))
                .map(this::account);
    }

    @Override
    public Map<AccountId, Instant> lastSignIns(Collection<AccountId> of) {
        return Map.of();
    }

    @Override
    public void changeRole(TenantId tenant, AccountId account, AccountRole role) {
        requireThere();
        member(tenant, account).orElseThrow(() -> new NotFoundException("accounts", account.value()));
        roles.put(account.value(), role);
    }

    @Override
    public void remove(TenantId tenant) {
        requireThere();
        organizations.remove(tenant);
        programs.remove(tenant);
        accounts.values().remove(tenant);
    }

    private void passTheGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requireThere() {
        if (away.get()) {
            throw new IdentityProviderException("away", new IllegalStateException("told to be away"));
        }
    }
}
