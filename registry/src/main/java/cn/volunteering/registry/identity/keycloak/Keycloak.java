package cn.volunteering.registry.identity.keycloak;

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
import cn.volunteering.registry.identity.UsernameRules;
import cn.volunteering.registry.identity.UsernameTakenException;
import cn.volunteering.registry.identity.keycloak.Representations.Credential;
import cn.volunteering.registry.identity.keycloak.Representations.Group;
import cn.volunteering.registry.identity.keycloak.Representations.NewGroup;
import cn.volunteering.registry.identity.keycloak.Representations.NewOrganization;
import cn.volunteering.registry.identity.keycloak.Representations.NewUser;
import cn.volunteering.registry.identity.keycloak.Representations.Organization;
import cn.volunteering.registry.identity.keycloak.Representations.User;
import cn.volunteering.tenancy.TenantId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps tenants as organizations of one Keycloak realm: the alias is the tenant's id, each role is a group. */
final class Keycloak implements IdentityProvider {

    private static final Duration COMPLETABLE_FOR = Duration.ofHours(1);

    private final AdminApi api;
    private final Clock clock;
    private final Members members;
    private final ProgramClients programs;
    private final Map<String, Representations.Role> roles = new ConcurrentHashMap<>();

    Keycloak(AdminApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
        members = new Members(api);
        programs = new ProgramClients(api);
    }

    @Override
    public void prepareOrganization(TenantId tenant, String name) {
        if (organization(tenant).isEmpty()) {
            api.create(new NewOrganization(name + "（" + tenant + "）", tenant.value(), true, List.of()));
        }
        var organization = organizationOf(tenant);
        var existing = groupsByName(organization);
        for (AccountRole role : AccountRole.values()) {
            if (!existing.containsKey(role.word())) {
                api.create(organization.id(), new NewGroup(role.word()));
            }
        }
        groupsByName(organization)
                .forEach((role, group) -> api.giveRoles(organization.id(), group.id(), List.of(role(role))));
    }

    private Representations.Role role(String name) {
        return roles.computeIfAbsent(name, api::role);
    }

    @Override
    public void prepareProgramClient(TenantId tenant) {
        var organization = organizationOf(tenant);
        var program = programs.prepare(tenant);
        api.addMember(organization.id(), program.id());
        members.giveRole(organization, program, AccountRole.PROGRAM);
    }

    @Override
    public ProgramSecret renewProgramSecret(TenantId tenant) {
        return programs.renewSecret(tenant);
    }

    @Override
    public AccountId prepareAccount(TenantId tenant, NewAccount account) {
        if (UsernameRules.isReserved(account.username())) {
            throw new UsernameTakenException();
        }
        var organization = organizationOf(tenant);
        var user = existing(account, organization)
                .or(() -> created(account))
                .or(() -> existing(account, organization))
                .orElseThrow(() -> missing("the account " + account.username()));
        admit(organization, user);
        members.giveRole(organization, user, account.role());
        return new AccountId(user.id());
    }

    /** Creates the account, unless another call has taken the name meanwhile. */
    private Optional<User> created(NewAccount account) {
        var user = new NewUser(account.username(), true, account.displayName(), account.email());
        return Optional.ofNullable(api.create(user).getHeaders().getLocation())
                .map(location -> new User(idIn(location), user.username(), user.firstName(), null, true));
    }

    private static String idIn(URI location) {
        return location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
    }

    @Override
    public boolean isAvailable(NewAccount account) {
        return !UsernameRules.isReserved(account.username())
                && user(account.username())
                        .map(user -> isLeftBehind(user, account, api.organizationsOf(user.id())))
                        .orElse(true);
    }

    private Optional<User> existing(NewAccount account, Organization organization) {
        return user(account.username()).map(user -> requireCompletable(user, account, organization));
    }

    /**
     * Returns the user if it is already a member or was left behind by an interrupted attempt. Rejects any other
     * account, because it belongs to someone.
     */
    private User requireCompletable(User user, NewAccount account, Organization organization) {
        var organizations = api.organizationsOf(user.id());
        if (organizations.contains(organization)) {
            return user;
        }
        if (!isLeftBehind(user, account, organizations)) {
            throw new UsernameTakenException();
        }
        return user;
    }

    private boolean isLeftBehind(User user, NewAccount account, List<Organization> organizations) {
        return organizations.isEmpty()
                && account.displayName().equals(user.firstName())
                && isFresh(user)
                && !members.hasPlatformRole(user);
    }

    private boolean isFresh(User user) {
        return user.createdTimestamp() != null
                && Instant.ofEpochMilli(user.createdTimestamp())
                        .plus(COMPLETABLE_FOR)
                        .isAfter(clock.instant());
    }

    /** Adds the account, and removes it again if another tenant added it at the same moment. */
    private void admit(Organization organization, User user) {
        boolean isNew = !api.organizationsOf(user.id()).contains(organization);
        if (isNew) {
            api.addMember(organization.id(), user.id());
        }
        if (members.isUsedElsewhere(organization, user)) {
            if (isNew) {
                api.removeMember(organization.id(), user.id());
            }
            throw new UsernameTakenException();
        }
    }

    @Override
    public AccountId setOneTimePassword(TenantId tenant, String username, OneTimePassword password, OrderedBy by) {
        var user = member(tenant, username).orElseThrow(() -> new NotFoundException("accounts", username));
        boolean beyondReach = by == OrderedBy.OPERATOR
                ? members.hasPlatformRole(user)
                : members.isUsedElsewhere(organizationOf(tenant), user);
        if (beyondReach) {
            throw new RefusedException(by.refusal());
        }
        api.setPassword(user.id(), new Credential("password", password.value(), true));
        api.forgetFailures(user.id());
        api.endSessions(user.id());
        return new AccountId(user.id());
    }

    @Override
    public boolean block(TenantId tenant, AccountId account) {
        return user(tenant, account)
                .map(user -> {
                    endAccess(organizationOf(tenant), user);
                    return true;
                })
                .orElse(false);
    }

    private void endAccess(Organization organization, User user) {
        if (members.isUsedElsewhere(organization, user)) {
            api.removeMember(organization.id(), user.id());
        } else {
            api.update(user.id(), new Representations.Enabled(false));
        }
        api.endSessions(user.id());
    }

    @Override
    public boolean unblock(TenantId tenant, AccountId account) {
        var own = user(tenant, account).filter(user -> !members.isUsedElsewhere(organizationOf(tenant), user));
        own.ifPresent(user -> api.update(user.id(), new Representations.Enabled(true)));
        return own.isPresent();
    }

    @Override
    public Optional<Membership> membership(String username) {
        return user(username).flatMap(members::membership);
    }

    @Override
    public void join(TenantId tenant, AccountId account, AccountRole role) {
        api.addMember(organizationOf(tenant).id(), account.value());
        changeRole(tenant, account, role);
    }

    private Optional<User> user(TenantId tenant, AccountId account) {
        return members.find(organizationOf(tenant), account);
    }

    @Override
    public AccountList members(TenantId tenant, @Nullable AccountRole role, int first, int max) {
        return members.list(organizationOf(tenant), role, first, max);
    }

    @Override
    public Optional<TenantAccount> member(TenantId tenant, AccountId account) {
        var organization = organizationOf(tenant);
        return members.find(organization, account).map(user -> members.account(organization, user));
    }

    @Override
    public Map<AccountId, Instant> lastSignIns(Collection<AccountId> accounts) {
        return members.lastSignIns(accounts);
    }

    @Override
    public void changeRole(TenantId tenant, AccountId account, AccountRole role) {
        var organization = organizationOf(tenant);
        var user = members.find(organization, account)
                .orElseThrow(() -> new NotFoundException("accounts", account.value()));
        members.giveRole(organization, user, role);
        members.removeOtherRoles(organization, user, role);
    }

    @Override
    public boolean hasMember(TenantId tenant, String username) {
        return member(tenant, username).isPresent();
    }

    private Optional<User> member(TenantId tenant, String username) {
        return user(username).filter(found -> members.tenantsOf(found).contains(tenant));
    }

    @Override
    public void remove(TenantId tenant) {
        programs.remove(tenant);
        organization(tenant).ifPresent(organization -> {
            members.deleteAll(organization, member -> !members.isUsedElsewhere(organization, member));
            api.deleteOrganization(organization.id());
        });
    }

    private Organization organizationOf(TenantId tenant) {
        return organization(tenant).orElseThrow(() -> missing("organization " + tenant));
    }

    private Map<String, Group> groupsByName(Organization organization) {
        return api.groups(organization.id()).stream().collect(Collectors.toMap(Group::name, Function.identity()));
    }

    private Optional<Organization> organization(TenantId tenant) {
        return api.organizations("alias:" + tenant).stream()
                .filter(found -> found.alias().equals(tenant.value()))
                .findFirst();
    }

    private Optional<User> user(String username) {
        return api.users(username).stream().findFirst();
    }

    static IdentityProviderException missing(String what) {
        return new IdentityProviderException("Keycloak does not have " + what, new IllegalStateException(what));
    }
}
