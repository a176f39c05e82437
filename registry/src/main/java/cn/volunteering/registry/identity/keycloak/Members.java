package cn.volunteering.registry.identity.keycloak;

import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountList;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.Membership;
import cn.volunteering.registry.identity.TenantAccount;
import cn.volunteering.registry.identity.keycloak.Representations.Group;
import cn.volunteering.registry.identity.keycloak.Representations.Organization;
import cn.volunteering.registry.identity.keycloak.Representations.SignInEvent;
import cn.volunteering.registry.identity.keycloak.Representations.User;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of an organization and their roles. The account of its program is a member, too, but not a person. */
final class Members {

    private static final String PROGRAM = "service-account-";

    private static final int PAGE = 100;

    private final AdminApi api;

    Members(AdminApi api) {
        this.api = api;
    }

    AccountList list(Organization organization, @Nullable AccountRole role, int first, int max) {
        return role == null ? all(organization, first, max) : holders(organization, role, first, max);
    }

    private AccountList all(Organization organization, int first, int max) {
        var some = people(api.members(organization.id(), first, max));
        long programs = holdersOf(organization, AccountRole.PROGRAM).size();
        return new AccountList(accounts(organization, some), api.countMembers(organization.id()) - programs);
    }

    private AccountList holders(Organization organization, AccountRole role, int first, int max) {
        var holders = people(holdersOf(organization, role));
        var some = holders.stream().skip(first).limit(max).toList();
        return new AccountList(accounts(organization, some), holders.size());
    }

    private List<User> holdersOf(Organization organization, AccountRole role) {
        return api.groups(organization.id()).stream()
                .filter(group -> group.name().equals(role.word()))
                .flatMap(group -> api.membersOf(organization.id(), group.id()).stream())
                .toList();
    }

    private static List<User> people(List<User> users) {
        return users.stream().filter(Members::isPerson).toList();
    }

    private static boolean isPerson(User user) {
        return !user.username().startsWith(PROGRAM);
    }

    private List<TenantAccount> accounts(Organization organization, List<User> users) {
        return users.stream().map(user -> account(organization, user)).toList();
    }

    TenantAccount account(Organization organization, User user) {
        return new TenantAccount(
                new AccountId(user.id()),
                user.username(),
                Objects.requireNonNullElse(user.firstName(), user.username()),
                rolesOf(organization, user),
                !Boolean.FALSE.equals(user.enabled()),
                isUsedElsewhere(organization, user));
    }

    /** Returns whether another tenant, or the platform itself, also uses the account. */
    boolean isUsedElsewhere(Organization organization, User member) {
        return hasPlatformRole(member)
                || api.organizationsOf(member.id()).stream()
                        .anyMatch(other -> !other.id().equals(organization.id()));
    }

    boolean hasPlatformRole(User user) {
        return api.rolesOf(user.id()).stream().anyMatch(role -> role.name().startsWith("platform-"));
    }

    /** Returns the tenants of a person who can sign in and does not run the platform. */
    Optional<Membership> membership(User user) {
        return isPerson(user) && !Boolean.FALSE.equals(user.enabled()) && !hasPlatformRole(user)
                ? Optional.of(new Membership(new AccountId(user.id()), tenantsOf(user)))
                : Optional.empty();
    }

    Set<TenantId> tenantsOf(User user) {
        return api.organizationsOf(user.id()).stream()
                .map(organization -> new TenantId(organization.alias()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<AccountRole> rolesOf(Organization organization, User user) {
        var names = api.groupsOf(organization.id(), user.id()).stream()
                .map(Group::name)
                .collect(Collectors.toSet());
        return Arrays.stream(AccountRole.values())
                .filter(role -> names.contains(role.word()))
                .collect(Collectors.toSet());
    }

    /** Finds the person with that account in the organization. */
    Optional<User> find(Organization organization, AccountId account) {
        return api.usersById("id:" + account.value()).stream()
                .filter(user -> user.id().equals(account.value()))
                .filter(Members::isPerson)
                .filter(user -> api.organizationsOf(user.id()).contains(organization))
                .findFirst();
    }

    void giveRole(Organization organization, User user, AccountRole role) {
        var group = api.groups(organization.id()).stream()
                .filter(each -> each.name().equals(role.word()))
                .findFirst()
                .orElseThrow(() -> Keycloak.missing("group " + role.word()));
        api.addToGroup(organization.id(), group.id(), user.id());
    }

    void removeOtherRoles(Organization organization, User user, AccountRole kept) {
        Predicate<Group> isOther = group -> !group.name().equals(kept.word());
        api.groupsOf(organization.id(), user.id()).stream()
                .filter(isOther)
                .forEach(group -> api.removeFromGroup(organization.id(), group.id(), user.id()));
    }

    /** Deletes the accounts that the condition allows; the others only lose the organization later. */
    void deleteAll(Organization organization, Predicate<User> isOwn) {
        int kept = 0;
        List<User> some = api.members(organization.id(), kept, PAGE);
        while (!some.isEmpty()) {
            for (User member : some) {
                if (isOwn.test(member)) {
                    api.deleteUser(member.id());
                } else {
                    kept++;
                }
            }
            some = api.members(organization.id(), kept, PAGE);
        }
    }

    Map<AccountId, Instant> lastSignIns(Collection<AccountId> accounts) {
        var latest = new HashMap<AccountId, Instant>();
        accounts.forEach(account -> api.latestSignIn(account.value()).stream()
                .map(SignInEvent::time)
                .map(Instant::ofEpochMilli)
                .forEach(time -> latest.put(account, time)));
        return latest;
    }
}
