package cn.volunteering.registry.lifecycle;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountList;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.IdentityProviderException;
import cn.volunteering.registry.identity.Membership;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.registry.identity.OneTimePassword;
import cn.volunteering.registry.identity.OrderedBy;
import cn.volunteering.registry.identity.ProgramSecret;
import cn.volunteering.registry.identity.TenantAccount;
import cn.volunteering.registry.identity.UsernameTakenException;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
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
    /** The roles of accounts in tenants that admitted them. */
    final Map<String, Map<TenantId, AccountRole>> admitted = new ConcurrentHashMap<>();

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
        return tenant.equals(accounts.get(username)) || admittedIn(username).containsKey(tenant);
    }

    @Override
    public AccountId setOneTimePassword(TenantId tenant, String username, OneTimePassword password, OrderedBy by) {
        requireThere();
        if (by == OrderedBy.TENANT && isShared(username)) {
            throw new RefusedException(by.refusal());
        }
        return new AccountId(username);
    }

    @Override
    public boolean block(TenantId tenant, AccountId account) {
        requireThere();
        boolean isMember = hasMember(tenant, account.value());
        if (admittedIn(account.value()).containsKey(tenant)) {
            admitted.get(account.value()).remove(tenant);
        } else if (isMember) {
            blocked.add(account.value());
        }
        return isMember;
    }

    @Override
    public boolean unblock(TenantId tenant, AccountId account) {
        requireThere();
        boolean isOwn = hasMember(tenant, account.value()) && !isShared(account.value());
        if (isOwn) {
            blocked.remove(account.value());
        }
        return isOwn;
    }

    @Override
    public Optional<Membership> membership(String username) {
        requireThere();
        return Optional.ofNullable(accounts.get(username))
                .filter(_ -> !blocked.contains(username))
                .map(home -> {
                    var tenants = new HashSet<>(admittedIn(username).keySet());
                    tenants.add(home);
                    return new Membership(new AccountId(username), tenants);
                });
    }

    @Override
    public void join(TenantId tenant, AccountId account, AccountRole role) {
        requireThere();
        admitted.computeIfAbsent(account.value(), _ -> new ConcurrentHashMap<>())
                .put(tenant, role);
    }

    private Map<TenantId, AccountRole> admittedIn(String username) {
        return admitted.getOrDefault(username, Map.of());
    }

    private boolean isShared(String username) {
        return shared.contains(username) || !admittedIn(username).isEmpty();
    }

    @Override
    public AccountList members(TenantId tenant, @Nullable AccountRole role, int first, int max) {
        requireThere();
        var all = accounts.keySet().stream()
                .filter(username -> hasMember(tenant, username))
                .map(username -> account(tenant, username))
                .filter(account -> role == null || account.roles().contains(role))
                .sorted(Comparator.comparing(TenantAccount::username))
                .toList();
        return new AccountList(all.stream().skip(first).limit(max).toList(), all.size());
    }

    private TenantAccount account(TenantId tenant, String username) {
        return new TenantAccount(
                new AccountId(username),
                username,
                "演示 " + username,
                Set.of(admittedIn(username).getOrDefault(tenant, roles.get(username))),
                !blocked.contains(username),
                isShared(username));
    }

    @Override
    public Optional<TenantAccount> member(TenantId tenant, AccountId account) {
        requireThere();
        return Optional.of(account.value())
                .filter(username -> hasMember(tenant, username))
                .map(username -> account(tenant, username));
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
