package cn.volunteering.registry.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.Membership;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.registry.identity.UsernameTakenException;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTenants;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Accounts of a tenant's people on a real Keycloak. */
class KeycloakAccountsIT extends OrganizationOnKeycloak {

    @Test
    void accountOfAProgramIsAvailableToNobody() {
        var reserved = new NewAccount("service-account-program-later", "演示001", null, AccountRole.COMMITTEE);

        assertThat(identities.isAvailable(reserved)).isFalse();
        assertThatThrownBy(() -> identities.prepareAccount(tenant, reserved))
                .isInstanceOf(UsernameTakenException.class);
    }

    @Test
    void isAvailableWhenAnEarlierAttemptWasInterruptedOrNobodyHasTheName() {
        assertThat(identities.isAvailable(committee())).isTrue();
        realm.leaveHalfOpened(username(), "演示001");
        assertThat(identities.isAvailable(committee())).isTrue();

        identities.prepareAccount(tenant, committee());

        assertThat(identities.isAvailable(committee())).isFalse();
    }

    @Test
    void membersAreListedWithTheirRolesAndWithoutPrograms() {
        identities.prepareProgramClient(tenant);
        var account = identities.prepareAccount(tenant, committee());

        var all = identities.members(tenant, null, 0, 50);
        var member = identities.member(tenant, account).orElseThrow();
        assertThat(member.shared()).isFalse();

        assertThat(all.total()).isEqualTo(1);
        assertThat(all.items()).containsExactly(member);
        assertThat(member.roles()).containsExactly(AccountRole.COMMITTEE);
        assertThat(identities.members(tenant, AccountRole.LIAISON, 0, 50).items())
                .isEmpty();
        assertThat(identities.members(tenant, AccountRole.COMMITTEE, 0, 50).total())
                .isEqualTo(1);
        assertThat(identities.member(anotherOrganization(), account)).isEmpty();
        assertThat(identities.lastSignIns(List.of(account))).isEmpty();
    }

    @Test
    void changeRoleLeavesOneRole() {
        var account = identities.prepareAccount(tenant, committee());

        identities.changeRole(tenant, account, AccountRole.LIAISON);

        assertThat(identities.member(tenant, account).orElseThrow().roles()).containsExactly(AccountRole.LIAISON);
    }

    @Test
    void blockedAccountCannotSignInUntilItIsUnblocked() {
        var account = identities.prepareAccount(tenant, committee());

        assertThat(identities.block(tenant, account)).isTrue();
        assertThat(identities.member(tenant, account).orElseThrow().enabled()).isFalse();
        identities.unblock(tenant, account);

        assertThat(identities.member(tenant, account).orElseThrow().enabled()).isTrue();
        assertThat(identities.block(tenant, new AccountId("unknown"))).isFalse();
    }

    @Test
    void blockOfASharedAccountOnlyRemovesItFromTheTenant() {
        var account = identities.prepareAccount(tenant, committee());
        var other = anotherOrganization();
        realm.join(other, account);

        assertThat(identities.block(tenant, account)).isTrue();

        assertThat(identities.member(tenant, account)).isEmpty();
        assertThat(identities.member(other, account).orElseThrow().enabled()).isTrue();
    }

    @Test
    void joinMakesAnAccountAMemberOfAnotherTenantWithARoleOfItsOwn() {
        var account = identities.prepareAccount(tenant, committee());
        var other = anotherOrganization();
        assertThat(identities.membership(username()).orElseThrow()).isEqualTo(new Membership(account, Set.of(tenant)));

        identities.join(other, account, AccountRole.LIAISON);
        identities.join(other, account, AccountRole.VOLUNTEER);

        assertThat(identities.membership(username()).orElseThrow().tenants()).containsExactlyInAnyOrder(tenant, other);
        assertThat(identities.member(other, account).orElseThrow().roles()).containsExactly(AccountRole.VOLUNTEER);
        assertThat(identities.member(tenant, account).orElseThrow().roles()).containsExactly(AccountRole.COMMITTEE);
        assertThat(identities.unblock(other, account)).isFalse();
    }

    @Test
    void membershipIsNotGivenForAccountsThatAreBlockedOrUsedByThePlatform() {
        var account = identities.prepareAccount(tenant, committee());
        assertThat(identities.membership("nobody-" + tenant)).isEmpty();
        identities.block(tenant, account);
        assertThat(identities.membership(username())).isEmpty();

        assertThat(identities.unblock(tenant, account)).isTrue();
        realm.giveByGroup(account, "platform-auditor");

        assertThat(identities.membership(username())).isEmpty();
    }

    private TenantId anotherOrganization() {
        var other = TestTenants.unknown();
        identities.prepareOrganization(other, "另一演示单位");
        return other;
    }
}
