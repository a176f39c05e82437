package cn.volunteering.registry.policy;

import static cn.volunteering.registry.policy.PolicyFixtures.aPolicy;
import static cn.volunteering.registry.policy.PolicyFixtures.ningxia;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.Layer;
import cn.volunteering.policy.Value;
import cn.volunteering.registry.policy.PolicyDiff.FieldChange;
import cn.volunteering.registry.policy.PolicyFixtures.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyDiffTest {

    private static final String RATIO = "participation.minimum-percent";

    @Test
    void betweenEqualVersionsIsEmpty() {
        var content = ningxia().versions().getFirst().content();

        assertThat(PolicyDiff.between(content, content)).isEqualTo(new PolicyDiff(List.of(), List.of(), List.of()));
    }

    @Test
    void betweenWhenAValueIsRaisedShowsBothSidesWithTheTextOfTheClause() {
        var diff = between(rules().sets(RATIO, 90), rules().sets(RATIO, 95));

        assertThat(diff.heading()).isEmpty();
        assertThat(diff.clauses()).isEmpty();
        assertThat(diff.values()).singleElement().satisfies(change -> {
            assertThat(change.key().value()).isEqualTo(RATIO);
            assertThat(change.before())
                    .satisfies(before -> assertThat(before.value().value()).isEqualTo(new Value.Whole(90)));
            assertThat(change.after()).satisfies(after -> {
                assertThat(after.value().value()).isEqualTo(new Value.Whole(95));
                assertThat(after.quote()).isEqualTo("演示条款原文");
            });
        });
    }

    @Test
    void betweenWhenAValueIsAddedOrDroppedLeavesTheOtherSideEmpty() {
        var diff = between(rules().sets("teams.minimum", 1), rules().sets(RATIO, 90));

        assertThat(diff.values())
                .satisfiesExactly(
                        added -> {
                            assertThat(added.key().value()).isEqualTo(RATIO);
                            assertThat(added.before()).isNull();
                        },
                        dropped -> {
                            assertThat(dropped.key().value()).isEqualTo("teams.minimum");
                            assertThat(dropped.after()).isNull();
                        });
    }

    @Test
    void betweenWhenAClauseIsQuotedDifferentlyShowsClauseAndEveryValueThatRestsOnIt() {
        var diff = between(rules().sets(RATIO, 90), rules().quote("改后的原文").sets(RATIO, 90));

        assertThat(diff.clauses()).singleElement().satisfies(change -> assertThat(change.after())
                .satisfies(clause -> assertThat(clause.quote()).isEqualTo("改后的原文")));
        assertThat(diff.values()).hasSize(1);
    }

    @Test
    void betweenWhenTheHeadingChangesNamesItsFields() {
        var diff = between(
                rules().from("2026-01-01"),
                rules().from("2026-01-01").to("2026-12-31").number("演示〔2026〕2号"));

        assertThat(diff.heading())
                .containsExactly(
                        new FieldChange("number", "演示〔2026〕1号", "演示〔2026〕2号"),
                        new FieldChange("effectiveTo", null, "2026-12-31"));
    }

    private static PolicyDiff between(Draft before, Draft after) {
        return PolicyDiff.between(before.content(), after.content());
    }

    private static Draft rules() {
        return aPolicy("rules", "nx-gxt", Layer.AGENCY);
    }
}
