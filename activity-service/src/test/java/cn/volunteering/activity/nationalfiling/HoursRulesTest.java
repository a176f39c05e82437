package cn.volunteering.activity.nationalfiling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.Projects;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the national system for hours, each at its edge (NX-49). */
class HoursRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final Project NUMBERED = Projects.lasting("2026-11-01", "2026-11-21")
            .assignNationalNumber("640100-1")
            .orThrow();

    @Test
    void recordWithinTheRulesHasNoObjection() {
        assertThat(objections(part("2026-11-21T01:00:00Z", "2026-11-21T04:00:00Z")))
                .isEmpty();
    }

    @Test
    void oneMinuteCountsAndZeroDoesNot() {
        assertThat(objections(part("2026-11-21T01:00:00Z", "2026-11-21T01:01:00Z")))
                .isEmpty();
        assertThat(objections(part("2026-11-21T01:00:00Z", "2026-11-21T01:00:59Z")))
                .containsExactly("时长为零");
    }

    @Test
    void forgottenSignOutCountsZero() {
        assertThat(objections(part("2026-11-21T01:00:00Z", null))).containsExactly("没有签退，时长按零计");
    }

    @Test
    void timeMayEndAtMidnightAndNotLater() {
        assertThat(objections(part("2026-11-20T15:00:00Z", "2026-11-20T16:00:00Z")))
                .isEmpty();
        assertThat(objections(part("2026-11-20T15:00:00Z", "2026-11-20T16:01:00Z")))
                .containsExactly("跨越零点");
    }

    @Test
    void timeMayEndNowAndNotLater() {
        var project = Projects.lasting("2026-11-01", "2026-11-30")
                .assignNationalNumber("640100-1")
                .orThrow();

        assertThat(objections(part("2026-11-30T01:00:00Z", "2026-11-30T02:00:00Z"), project))
                .isEmpty();
        assertThat(objections(part("2026-11-30T01:00:00Z", "2026-11-30T02:00:01Z"), project))
                .containsExactly("结束时间尚未到来");
    }

    @Test
    void dayMustBeWithinTheDaysOfTheProject() {
        assertThat(objections(part("2026-10-31T16:00:00Z", "2026-10-31T17:00:00Z")))
                .isEmpty();
        assertThat(objections(part("2026-10-31T14:00:00Z", "2026-10-31T15:00:00Z")))
                .containsExactly("不在项目的起止日期之内");
        assertThat(objections(part("2026-11-22T01:00:00Z", "2026-11-22T02:00:00Z")))
                .containsExactly("不在项目的起止日期之内");
    }

    @Test
    void recordsOfAPersonMayTouchAndNotOverlap() {
        var one = part("2026-11-21T01:00:00Z", "2026-11-21T02:00:00Z");

        assertThat(beside(one, part("2026-11-21T02:00:00Z", "2026-11-21T03:00:00Z")))
                .isEmpty();
        assertThat(beside(one, part("2026-11-21T01:59:00Z", "2026-11-21T03:00:00Z")))
                .containsExactly("与本人另一条记录的时间重叠");
        assertThat(beside(one, one)).isEmpty();
    }

    @Test
    void projectAndVolunteerMustBeKnownThere() {
        var part = part("2026-11-21T01:00:00Z", "2026-11-21T02:00:00Z");
        var unnumbered = Projects.lasting("2026-11-01", "2026-11-21");

        assertThat(HoursRules.objections(part, unnumbered, null, List.of(part), NOW))
                .containsExactly("项目尚无全国系统编号", "志愿者尚无全国志愿者编号");
        assertThat(HoursRules.objections(part, null, "640001", List.of(part), NOW))
                .containsExactly("不在项目的起止日期之内", "项目尚无全国系统编号");
    }

    private static List<String> objections(ServicePart part) {
        return objections(part, NUMBERED);
    }

    private static List<String> objections(ServicePart part, Project project) {
        return HoursRules.objections(part, project, "640001", List.of(part), NOW);
    }

    private static List<String> beside(ServicePart one, ServicePart other) {
        return HoursRules.objections(one, NUMBERED, "640001", List.of(one, other), NOW);
    }

    private static ServicePart part(String from, @Nullable String to) {
        var start = Instant.parse(from);
        @Nullable Interval time = to == null ? null : new Interval(start, Instant.parse(to));
        return new ServicePart(
                "a." + from + "-1",
                new VolunteerId("volunteer-1"),
                NUMBERED.id(),
                new ActivityId("activity-1"),
                new SectionId("section-1"),
                start,
                time,
                time == null ? 0 : time.minutes(),
                Evidence.MEASURED,
                false);
    }
}
