package cn.volunteering.activity.dispatch;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders to sections (NX-34): issued, answered, carried out and reported, section by section. */
class DispatchTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 30);
    private static final SectionId ONE = People.SECTION;
    private static final SectionId OTHER = new SectionId("section-2");
    private static final Signature BY = new Signature(People.LIAISON, Instant.parse("2026-11-21T02:00:00Z"));

    private final Dispatch issued = Dispatch.issue(
                    new DispatchId("dispatch-1"), order(), List.of(OTHER, ONE), BY, LocalDate.of(2026, 11, 1))
            .orThrow();

    @Test
    void issueWhenTheDeadlineIsTodayIsAcceptedAndTheDayAfterRefused() {
        assertThatDecision(Dispatch.issue(DispatchId.fresh(), order(), List.of(ONE), BY, DEADLINE))
                .isAccepted();
        assertThatDecision(Dispatch.issue(DispatchId.fresh(), order(), List.of(ONE), BY, DEADLINE.plusDays(1)))
                .isRefusedWith("dispatch-deadline-passed");
    }

    @Test
    void eachSectionAnswersForItselfAndNobodyElse() {
        var answered =
                issued.accept(ONE, BY).orThrow().object(OTHER, "人手不足", BY).orThrow();

        assertThat(answered.tasks())
                .extracting(SectionTask::state)
                .containsExactly(TaskState.ACCEPTED, TaskState.OBJECTED);
        assertThat(answered.tasks().getLast().objection()).isEqualTo("人手不足");
        assertThatDecision(issued.accept(new SectionId("section-3"), BY)).isRefusedWith("dispatch-not-to-section");
    }

    @Test
    void anObjectionPublishesNothingSoThatNoFigureCanFollowFromIt() {
        assertThatDecision(issued.object(ONE, "人手不足", BY)).isAccepted().hasNoEvents();
        assertThatDecision(issued.object(ONE, "人手不足", BY).orThrow().release(ONE, BY))
                .hasNoEvents();
    }

    @Test
    void aSectionMayAcceptAfterItsObjectionAndObjectAfterItsAcceptance() {
        var objected = issued.object(ONE, "人手不足", BY).orThrow();

        assertThat(stateOfOne(objected.accept(ONE, BY).orThrow())).isEqualTo(TaskState.ACCEPTED);
        assertThat(stateOfOne(
                        issued.accept(ONE, BY).orThrow().object(ONE, "有急事", BY).orThrow()))
                .isEqualTo(TaskState.OBJECTED);
    }

    @Test
    void executeNeedsAnAcceptedTaskAndAHeldActivityOfTheSection() {
        var accepted = issued.accept(ONE, BY).orThrow();
        var held = anActivity().ended();

        assertThatDecision(issued.execute(ONE, held, List.of(ONE), BY)).isRefusedWith("dispatch-not-now");
        assertThatDecision(accepted.execute(ONE, held, List.of(OTHER), BY))
                .isRefusedWith("dispatch-activity-of-others");
        assertThatDecision(accepted.execute(ONE, anActivity().running(), List.of(ONE), BY))
                .isRefusedWith("dispatch-activity-not-held");
        assertThatDecision(accepted.execute(
                        ONE, anActivity().planned().cancel("暴雨").orThrow(), List.of(ONE), BY))
                .isRefusedWith("dispatch-activity-not-held");
        var executed = accepted.execute(ONE, held, List.of(ONE), BY).orThrow();
        assertThat(stateOfOne(executed)).isEqualTo(TaskState.EXECUTED);
        assertThatDecision(accepted.report(ONE, "已完成", BY)).isRefusedWith("dispatch-not-now");
        assertThat(stateOfOne(executed.report(ONE, "已完成", BY).orThrow())).isEqualTo(TaskState.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, false", "2026-12-01, true"})
    void openTaskIsOverdueAfterTheLastDay(LocalDate today, boolean overdue) {
        assertThat(issued.isOverdue(issued.tasks().getFirst(), today)).isEqualTo(overdue);
        var objected = issued.object(ONE, "人手不足", BY).orThrow();
        assertThat(objected.isOverdue(objected.tasks().getFirst(), today)).isFalse();
    }

    @Test
    void cancelledOrderCanNotBeAnswered() {
        var cancelled = issued.cancel("不再需要", BY).orThrow();

        assertThatDecision(cancelled.accept(ONE, BY)).isRefusedWith("dispatch-cancelled");
        assertThatDecision(cancelled.cancel("另一理由", BY)).hasState(cancelled);
    }

    /** The law forbids forced assignment (条例 25): an order has no place for a person. */
    @Test
    void anOrderNamesNoPerson() {
        assertThat(Stream.of(Order.class, SectionTask.class).flatMap(type -> Stream.of(type.getRecordComponents())))
                .extracting(component -> component.getType().getSimpleName())
                .doesNotContain("VolunteerId", "AccountId", "Member");
    }

    private static TaskState stateOfOne(Dispatch dispatch) {
        return dispatch.tasks().stream()
                .filter(task -> task.section().equals(ONE))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Order order() {
        return new Order("文明交通劝导", "每日早高峰在北京路口劝导", 5, DEADLINE);
    }
}
