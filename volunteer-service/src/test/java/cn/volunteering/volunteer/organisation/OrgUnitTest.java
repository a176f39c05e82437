package cn.volunteering.volunteer.organisation;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrgUnitTest {

    private final OrgUnit organ = open(Axis.SECTION, "厅机关", null).orThrow();

    @Test
    void openWhenSectionWithoutKindIsADivision() {
        assertThat(organ.kind()).isEqualTo(SectionKind.DIVISION);
        assertThat(organ.active()).isTrue();
    }

    @Test
    void openWhenBranchHasNoKind() {
        var branch = OrgUnit.open(UnitId.next(), Axis.BRANCH, SectionKind.INSTITUTION, "第一党支部", null, 1);

        assertThat(branch.orThrow().kind()).isNull();
    }

    @Test
    void openPublishesTheUnit() {
        var id = UnitId.next();

        assertThatDecision(OrgUnit.open(id, Axis.SECTION, SectionKind.DIVISION, "人事处", organ, 7))
                .hasState(new OrgUnit(id, Axis.SECTION, SectionKind.DIVISION, "人事处", organ.id(), true, 7))
                .hasEvents(new OrgUnitChanged(id, Axis.SECTION, "人事处", organ.id(), true));
    }

    @Test
    void renameKeepsAndSetsThePosition() {
        assertThat(organ.position()).isEqualTo(999);
        assertThat(organ.rename("厅机关", null, 3).orThrow().position()).isEqualTo(3);
        assertThat(organ.rename("厅机关", null, 3).orThrow().close(0, 0).orThrow().position())
                .isEqualTo(3);
    }

    @Test
    void openWhenParentIsOnTheOtherAxisRefuses() {
        assertThatDecision(open(Axis.BRANCH, "第一党支部", organ)).isRefusedWith("org-unit-other-axis");
    }

    @Test
    void openWhenParentIsClosedRefuses() {
        assertThatDecision(open(Axis.SECTION, "人事处", organ.close(0, 0).orThrow()))
                .isRefusedWith("org-unit-parent-closed");
    }

    @Test
    void closeWhenNothingIsLeftInItClosesAndOtherwiseRefuses() {
        assertThat(organ.close(0, 0).orThrow().active()).isFalse();
        assertThatDecision(organ.close(1, 0)).isRefusedWith("org-unit-has-children");
        assertThatDecision(organ.close(0, 1)).isRefusedWith("org-unit-has-members");
    }

    @Test
    void reopenWhenParentIsClosedRefuses() {
        var section = open(Axis.SECTION, "人事处", organ).orThrow().close(0, 0).orThrow();

        assertThat(section.reopen(organ).orThrow().active()).isTrue();
        assertThatDecision(section.reopen(organ.close(0, 0).orThrow())).isRefusedWith("org-unit-parent-closed");
    }

    @Test
    void renameWhenNoKindIsGivenKeepsTheKind() {
        var institution = organ.rename("节能中心", SectionKind.INSTITUTION, 1).orThrow();

        assertThat(institution.rename("节能监察中心", null, 1).orThrow().kind()).isEqualTo(SectionKind.INSTITUTION);
    }

    private static Decision<OrgUnit> open(Axis axis, String name, @Nullable OrgUnit parent) {
        return OrgUnit.open(UnitId.next(), axis, null, name, parent, OrgUnit.UNPLACED);
    }
}
