package cn.volunteering.volunteer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Refused;
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
        var branch = OrgUnit.open(UnitId.next(), Axis.BRANCH, SectionKind.INSTITUTION, "第一党支部", null);

        assertThat(branch.orThrow().kind()).isNull();
    }

    @Test
    void openTellsTheUnit() {
        var id = UnitId.next();

        assertThat(OrgUnit.open(id, Axis.SECTION, SectionKind.DIVISION, "人事处", organ))
                .isEqualTo(Decision.accepted(
                        new OrgUnit(id, Axis.SECTION, SectionKind.DIVISION, "人事处", organ.id(), true),
                        new OrgUnitChanged(id, Axis.SECTION, "人事处", organ.id(), true)));
    }

    @Test
    void openWhenParentIsOnTheOtherAxisRefuses() {
        assertThat(code(open(Axis.BRANCH, "第一党支部", organ))).isEqualTo("org-unit-other-axis");
    }

    @Test
    void openWhenParentIsClosedRefuses() {
        assertThat(code(open(Axis.SECTION, "人事处", organ.close(0, 0).orThrow()))).isEqualTo("org-unit-parent-closed");
    }

    @Test
    void closeWhenNothingIsLeftInItClosesAndOtherwiseRefuses() {
        assertThat(organ.close(0, 0).orThrow().active()).isFalse();
        assertThat(code(organ.close(1, 0))).isEqualTo("org-unit-has-children");
        assertThat(code(organ.close(0, 1))).isEqualTo("org-unit-has-members");
    }

    @Test
    void reopenWhenParentIsClosedRefuses() {
        var section = open(Axis.SECTION, "人事处", organ).orThrow().close(0, 0).orThrow();

        assertThat(section.reopen(organ).orThrow().active()).isTrue();
        assertThat(code(section.reopen(organ.close(0, 0).orThrow()))).isEqualTo("org-unit-parent-closed");
    }

    @Test
    void renameWhenNoKindIsGivenKeepsTheKind() {
        var institution = organ.rename("节能中心", SectionKind.INSTITUTION).orThrow();

        assertThat(institution.rename("节能监察中心", null).orThrow().kind()).isEqualTo(SectionKind.INSTITUTION);
    }

    private static Decision<OrgUnit> open(Axis axis, String name, @Nullable OrgUnit parent) {
        return OrgUnit.open(UnitId.next(), axis, null, name, parent);
    }

    private static String code(Decision<OrgUnit> decision) {
        return ((Refused<OrgUnit>) decision).refusal().code();
    }
}
