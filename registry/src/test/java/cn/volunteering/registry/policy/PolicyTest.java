package cn.volunteering.registry.policy;

import static cn.volunteering.registry.policy.PolicyFixtures.CATALOGUE;
import static cn.volunteering.registry.policy.PolicyFixtures.NOW;
import static cn.volunteering.registry.policy.PolicyFixtures.NO_RULES;
import static cn.volunteering.registry.policy.PolicyFixtures.aPolicy;
import static cn.volunteering.registry.policy.PolicyFixtures.ningxia;
import static cn.volunteering.registry.policy.PolicyFixtures.qinghai;
import static cn.volunteering.registry.tenant.TenantFixtures.anAgency;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.registry.policy.Basis.Relation;
import cn.volunteering.registry.tenant.Lineage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final String RATIO = "participation.minimum-percent";

    @Test
    void reviseWhenDraftReplacesIt() {
        var policy = aPolicy("rules", "nx-gxt", Layer.AGENCY).draft();

        var revised = policy.revise(second().content()).orThrow();

        assertThat(revised.versions()).containsExactly(new PolicyVersion(1, second().content(), null));
    }

    @Test
    void reviseWhenPublishedBeginsTheNextVersionAndLeavesTheOldOneAlone() {
        var published = aPolicy("rules", "nx-gxt", Layer.AGENCY).sets(RATIO, 90).published();

        var revised = published.revise(second().content()).orThrow();

        assertThat(revised.versions())
                .hasSize(2)
                .startsWith(published.versions().getFirst());
        assertThat(revised.draft()).map(PolicyVersion::number).contains(2);
        assertThat(inForceOn(LocalDate.of(2026, 12, 1), revised)).contains(1);
    }

    @Test
    void publishWhenNoRuleObjectsPublishesTheWholeVersion() {
        var decision = aPolicy("rules", "nx-gxt", Layer.AGENCY)
                .sets("participation.minimum-percent", 90)
                .draft()
                .publish(NO_RULES, NOW);

        assertThatDecision(decision).publishes(PolicyPublished.class).satisfies(event -> {
            assertThat(event.tenant()).isEqualTo("nx-gxt");
            assertThat(event.policyId()).isEqualTo("rules");
            assertThat(event.version()).isEqualTo(1);
            assertThat(event.clauses()).containsExactly(new PolicyPublished.PublishedClause("C-1", "演示条款原文"));
            assertThat(event.values()).singleElement().satisfies(value -> {
                assertThat(value.key()).isEqualTo("participation.minimum-percent");
                assertThat(value.value()).isEqualTo(90L);
                assertThat(value.clause()).isEqualTo("C-1");
            });
        });
    }

    @Test
    void publishKeepsTheBasesOfAClauseInTheirOrder() {
        assertThat(basesOf(ningxia(), "NX-05"))
                .containsExactly(
                        new Basis("《关于新时代文明实践志愿服务机制建设的实施方案》", null, Relation.IMPLEMENTS, null),
                        new Basis("《宁夏区直机关文明单位创建管理办法》", null, Relation.IMPLEMENTS, null));
        assertThat(basesOf(qinghai(), "QH-04"))
                .extracting(Basis::title)
                .containsExactly("《关于支持和发展志愿服务组织的意见》", "《志愿服务条例》");
    }

    @Test
    void publishKeepsTheRelationOfAClauseToTheLaw() {
        assertThat(basesOf(qinghai(), "QH-56")).singleElement().satisfies(basis -> {
            assertThat(basis.relation()).isEqualTo(Relation.STRICTER_THAN);
            assertThat(basis.article()).isEqualTo("第十七条");
        });
        assertThat(basesOf(ningxia(), "NX-17")).singleElement().satisfies(basis -> {
            assertThat(basis.relation()).isEqualTo(Relation.IN_TENSION_WITH);
            assertThat(basis.note()).contains("不得强行指派");
        });
    }

    @Test
    void publishStatesWhetherTheDocumentIsOnTrial() {
        assertThat(eventOf(ningxia()).trial()).isTrue();
        assertThat(eventOf(qinghai()).trial()).isFalse();
    }

    @Test
    void publishWhenAlreadyPublishedIsRefused() {
        var published = aPolicy("rules", "nx-gxt", Layer.AGENCY).published();

        assertThatDecision(published.publish(NO_RULES, NOW)).isRefusedWith("policy-without-draft");
    }

    @Test
    void publishWhenARuleFindsSomethingIsRefusedWithAllFindings() {
        var finding = new Finding("values[0].key", "未知的政策项");

        var decision = aPolicy("rules", "nx-gxt", Layer.AGENCY).draft().publish((_, _) -> List.of(finding), NOW);

        assertThatDecision(decision).isRefusedWith("policy-not-publishable").hasDetail("errors", List.of(finding));
    }

    @Test
    void publishWhenTheNextVersionBeginsADayEarlierIsRefusedAndOnTheSameDayCorrectsTheFirst() {
        var published = aPolicy("rules", "nx-gxt", Layer.AGENCY)
                .from("2026-01-01")
                .sets(RATIO, 90)
                .published();

        assertThatDecision(revision(published, "2025-12-31")).isRefusedWith("policy-not-publishable");
        var corrected = revision(published, "2026-01-01").orThrow();
        assertThat(inForceOn(LocalDate.of(2026, 1, 1), corrected)).contains(2);
        assertThat(corrected.published()).startsWith(published.versions().getFirst());
    }

    @Test
    void withdrawWhenAVersionIsPublishedKeepsItAndDropsTheDraft() {
        var published = aPolicy("rules", "nx-gxt", Layer.AGENCY).published();

        var withdrawn =
                published.revise(second().content()).orThrow().withdraw().orThrow();

        assertThat(withdrawn).isEqualTo(published);
        assertThatDecision(withdrawn.withdraw()).isRefusedWith("policy-without-draft");
    }

    @Test
    void withdrawWhenNothingIsPublishedLeavesNoVersion() {
        var withdrawn =
                aPolicy("rules", "nx-gxt", Layer.AGENCY).draft().withdraw().orThrow();

        assertThat(withdrawn.versions()).isEmpty();
    }

    @Test
    void inForceOnFollowsTheVersionsByTheirFirstDay() {
        var first = aPolicy("rules", "nx-gxt", Layer.AGENCY)
                .from("2026-01-01")
                .sets(RATIO, 90)
                .published();
        var both = revision(first, "2027-01-01").orThrow();

        assertThat(inForceOn(LocalDate.of(2025, 12, 31), both)).isEmpty();
        assertThat(inForceOn(LocalDate.of(2026, 12, 31), both)).contains(1);
        assertThat(inForceOn(LocalDate.of(2027, 1, 1), both)).contains(2);
    }

    @Test
    void inForceOnHoldsToTheLastDayAndNotBeyond() {
        var ending = aPolicy("rules", "nx-gxt", Layer.AGENCY)
                .from("2026-01-01")
                .to("2026-06-30")
                .sets(RATIO, 90)
                .published();

        assertThat(inForceOn(LocalDate.of(2026, 6, 30), ending)).isPresent();
        assertThat(inForceOn(LocalDate.of(2026, 7, 1), ending)).isEmpty();
    }

    /** The number of the version whose value for the ratio holds for the owner on the day. */
    private static Optional<Integer> inForceOn(LocalDate day, Policy policy) {
        var owner = TenantUnit.of(anAgency("nx-gxt", "nx-wmb"), Lineage.none());
        var values =
                new EffectiveValues(CATALOGUE, owner, policy.forResolution().toList());
        return values.find(TypedKey.whole(RATIO), day).map(Ruling::citation).map(Citation::version);
    }

    private static Decision<Policy> revision(Policy policy, String from) {
        var content = aPolicy("rules", "nx-gxt", Layer.AGENCY)
                .from(from)
                .sets(RATIO, 95)
                .content();
        return policy.revise(content).orThrow().publish(NO_RULES, NOW);
    }

    private static List<Basis> basesOf(Policy policy, String clause) {
        return policy.published().getFirst().content().clauses().stream()
                .filter(it -> it.id().value().equals(clause))
                .flatMap(it -> it.bases().stream())
                .toList();
    }

    private static PolicyPublished eventOf(Policy policy) {
        return PolicyPublished.of(policy, policy.published().getFirst());
    }

    private static PolicyFixtures.Draft second() {
        return aPolicy("rules", "nx-gxt", Layer.AGENCY).from("2027-01-01").number("演示〔2027〕1号");
    }
}
