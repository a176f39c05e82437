package cn.volunteering.activity.annualplan;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Decision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Editions of an annual plan (QH-08): drafted, adopted, revised. */
class AnnualPlanTest {

    private static final Signature BY = new Signature(People.COMMITTEE, Instant.parse("2026-01-05T02:00:00Z"));
    private static final PlanOwner SECTION = new PlanOwner(PlanOwner.Kind.SECTION, "section-1");
    private static final List<PlanItem> ONE = List.of(new PlanItem(1, "劝导", null, 1));
    private static final List<PlanItem> TWO = List.of(new PlanItem(1, "劝导", null, 2));

    private final AnnualPlan drafted =
            AnnualPlan.draft(new AnnualPlanId("plan-1"), SECTION, 2026, ONE, BY).orThrow();
    private final AnnualPlan adopted = drafted.adopt(BY).orThrow();

    @Test
    void draftWhenTheOwnerIsIncompleteIsRefused() {
        assertThatDecision(draft(new PlanOwner(PlanOwner.Kind.SECTION, null))).isRefusedWith("plan-owner-incomplete");
        assertThatDecision(draft(new PlanOwner(PlanOwner.Kind.UNIT, "section-1")))
                .isRefusedWith("plan-owner-incomplete");
        assertThatDecision(draft(new PlanOwner(PlanOwner.Kind.UNIT, null))).isAccepted();
    }

    @Test
    void reviseWhenADraftReplacesItAndWhenAdoptedBeginsTheNextEdition() {
        assertThat(drafted.revise(TWO, BY).orThrow().editions()).containsExactly(new Edition(1, TWO, BY, null));

        var revised = adopted.revise(TWO, BY).orThrow();

        assertThat(revised.state()).isEqualTo(PlanState.DRAFT);
        assertThat(revised.editions()).containsExactly(new Edition(1, ONE, BY, BY), new Edition(2, TWO, BY, null));
        assertThat(revised.inForce()).contains(new Edition(1, ONE, BY, BY));
        assertThat(revised.adopt(BY).orThrow().inForce()).contains(new Edition(2, TWO, BY, BY));
    }

    @Test
    void adoptWhenAdoptedChangesNothing() {
        assertThatDecision(adopted.adopt(BY)).hasState(adopted);
    }

    @Test
    void dropDraftReturnsToTheAdoptedEdition() {
        assertThatDecision(adopted.revise(TWO, BY).orThrow().dropDraft()).hasState(adopted);
        assertThatDecision(adopted.dropDraft()).isRefusedWith("plan-adopted");
        assertThatDecision(drafted.dropDraft()).isRefusedWith("plan-first-edition");
    }

    @Test
    void discardWhenAnEditionWasAdoptedIsRefused() {
        assertThatDecision(drafted.discard()).isAccepted();
        assertThatDecision(adopted.discard()).isRefusedWith("plan-adopted");
        assertThatDecision(adopted.revise(TWO, BY).orThrow().discard()).isRefusedWith("plan-adopted");
    }

    @Test
    void oneOwnerHasOnePlanAYear() {
        assertThat(drafted.naturalKey()).contains("2026/SECTION/section-1");
    }

    private static Decision<AnnualPlan> draft(PlanOwner owner) {
        return AnnualPlan.draft(AnnualPlanId.fresh(), owner, 2026, ONE, BY);
    }
}
