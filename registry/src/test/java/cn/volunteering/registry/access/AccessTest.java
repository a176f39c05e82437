package cn.volunteering.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.RoleRules;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final AccountId ACCOUNT = new AccountId("account-1");
    private static final Access OPEN = Access.open(ACCOUNT, new TenantId("nx-gxt"));

    @Test
    void blockEndsEverySessionFromBefore() {
        var blocked = (Accepted<Access>) OPEN.block(BlockReason.VOLUNTEER_LEFT, NOW);

        assertThat(blocked.state().blocked()).isEqualTo(BlockReason.VOLUNTEER_LEFT);
        assertThat(blocked.events()).containsExactly(new AccessEnded("nx-gxt", ACCOUNT, NOW));
    }

    @Test
    void anotherRoleIsPublishedAndEndsTheSessions() {
        var changed = (Accepted<Access>) OPEN.changeRole(AccountRole.LIAISON, NOW);

        assertThat(changed.events())
                .containsExactly(
                        new AccountRoleChanged("nx-gxt", ACCOUNT, "liaison", NOW),
                        new AccessEnded("nx-gxt", ACCOUNT, NOW));
    }

    @Test
    void aRoleFollowsTheAppointmentUntilItIsChangedByHand() {
        var appointed = OPEN.appoint().orThrow().beginAppointment(NOW).orThrow();

        assertThat(appointed.isLiaisonByAppointment()).isTrue();
        assertThat(appointed
                        .block(BlockReason.VOLUNTEER_SUSPENDED, NOW)
                        .orThrow()
                        .unblock()
                        .orThrow()
                        .isLiaisonByAppointment())
                .isTrue();
        assertThat(appointed.changeRole(AccountRole.COMMITTEE, NOW).orThrow().isLiaisonByAppointment())
                .isFalse();
        assertThat(((Accepted<Access>) appointed.endAppointment(NOW)).events())
                .containsExactly(
                        new AccountRoleChanged("nx-gxt", ACCOUNT, "volunteer", NOW),
                        new AccessEnded("nx-gxt", ACCOUNT, NOW));
    }

    @Test
    void blockByTheTenantOutlastsTheReturnOfTheVolunteer() {
        var byTenant = OPEN.block(BlockReason.BLOCKED_BY_TENANT, NOW).orThrow();
        var both = byTenant.block(BlockReason.VOLUNTEER_SUSPENDED, NOW).orThrow();

        assertThat(both.isBlockedWithTheVolunteer()).isFalse();
        assertThat(OPEN.block(BlockReason.VOLUNTEER_SUSPENDED, NOW).orThrow().isBlockedWithTheVolunteer())
                .isTrue();
        assertThat(OPEN.isBlockedWithTheVolunteer()).isFalse();
    }

    @Test
    void anOfferLastsUntilItIsTakenBack() {
        var office = new TenantId("nx-wmb");
        var offered = OPEN.offer(office).orThrow();

        assertThat(offered.offer(office).orThrow()).isEqualTo(offered);
        assertThat(offered.offers()).containsExactly(office);
        assertThat(offered.block(BlockReason.BLOCKED_BY_TENANT, NOW).orThrow().offers())
                .containsExactly(office);
        assertThat(offered.withdrawOffer(office).orThrow()).isEqualTo(OPEN);
        assertThat(OPEN.withdrawOffer(office).orThrow()).isEqualTo(OPEN);
    }

    @Test
    void anAccountIsOfferedToTenOtherTenantsAtMost() {
        var ten = OPEN;
        for (int i = 1; i <= Access.MAX_OFFERS; i++) {
            ten = ten.offer(new TenantId("tenant-" + i)).orThrow();
        }

        assertThat(ten.offers()).hasSize(10);
        assertThat(ten.offer(new TenantId("tenant-10")).reason()).isEmpty();
        assertThat(ten.offer(new TenantId("tenant-11")).reason().orElseThrow().code())
                .isEqualTo("account-offer-limit");
        assertThat(OPEN.offer(new TenantId("nx-gxt")).reason().orElseThrow().code())
                .isEqualTo("account-offer-own");
    }

    @Test
    void anAdmittedAccountIsOpenAndSignsInAgain() {
        var left = OPEN.block(BlockReason.BLOCKED_BY_TENANT, NOW).orThrow();
        var admitted = (Accepted<Access>) left.admit(new VolunteerId("v1"), AccountRole.VOLUNTEER, NOW);

        assertThat(admitted.state().blocked()).isNull();
        assertThat(admitted.events())
                .containsExactly(
                        new AccountOpened("nx-gxt", ACCOUNT, new VolunteerId("v1"), "volunteer", NOW),
                        new AccountRoleChanged("nx-gxt", ACCOUNT, "volunteer", NOW),
                        new AccessEnded("nx-gxt", ACCOUNT, NOW));
        assertThat(((Accepted<Access>) left.admit(null, AccountRole.OFFICER, NOW)).events())
                .hasSize(2);
    }

    @Test
    void accountForAVolunteerNeedsOneWhoMayHaveAccess() {
        assertThat(codeFor(null)).isEqualTo("volunteer-unknown");
        assertThat(codeFor(person("LEFT", null))).isEqualTo("volunteer-without-access");
        assertThat(codeFor(person("SUSPENDED", null))).isEqualTo("volunteer-without-access");
        assertThat(codeFor(person("ACTIVE", ACCOUNT))).isEqualTo("volunteer-has-account");
        assertThat(codeFor(person("REGISTERED", null))).isEqualTo("none");
    }

    @Test
    void officersAreForOfficesOnly() {
        assertThat(RoleRules.objection(TenantKind.AGENCY, AccountRole.OFFICER)).isPresent();
        assertThat(RoleRules.objection(TenantKind.OFFICE, AccountRole.OFFICER)).isEmpty();
        assertThat(RoleRules.objection(TenantKind.AGENCY, AccountRole.COMMITTEE))
                .isEmpty();
    }

    private static String codeFor(@Nullable Person person) {
        return OpenForVolunteers.objection(Optional.ofNullable(person))
                .map(refusal -> refusal.code())
                .orElse("none");
    }

    private static Person person(String state, @Nullable AccountId account) {
        return new Person(new VolunteerId("v1"), "演示001", state, account, null);
    }
}
