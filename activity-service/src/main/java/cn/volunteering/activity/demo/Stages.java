package cn.volunteering.activity.demo;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityPlan;
import cn.volunteering.activity.schedule.Mode;
import cn.volunteering.activity.schedule.Nature;
import cn.volunteering.activity.schedule.RiskLevel;
import cn.volunteering.activity.schedule.Unsettled;
import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.domain.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A generated activity on its way through the rules: each step is decided at its own time. */
record Stages(DemoYear.Activity generated, Project project) {

    private static final Duration PLANNED_BEFORE = Duration.ofDays(60);
    private static final Duration OPENED_BEFORE = Duration.ofDays(45);
    private static final int CAPACITY = 300;
    private static final String RISKS = "演示：户外活动，请注意交通和天气";
    private static final String CANCELLED_FOR = "演示：天气原因取消";

    /** Returns the last decision, which carries the whole state. */
    Decision<Activity> last() {
        return switch (generated.progress()) {
            case PLANNED -> planned();
            case RECRUITING -> open();
            case CANCELLED -> open().orThrow().cancel(CANCELLED_FOR);
            case HOURS_REVIEW -> underReview();
            case CLOSED -> underReview().orThrow().close(Unsettled.NOTHING);
        };
    }

    private Decision<Activity> planned() {
        var time = generated.startsAt().minus(PLANNED_BEFORE);
        return Activity.plan(new ActivityId(generated.id()), project, plan(), DemoAccounts.ORGANISER, time);
    }

    /** Returns the activity while people signed up. */
    Decision<Activity> open() {
        return planned().orThrow().recruit(project, openedAt());
    }

    Instant openedAt() {
        return generated.startsAt().minus(OPENED_BEFORE);
    }

    /** Returns the activity while people checked in and out. */
    Activity running() {
        return open().orThrow().start(generated.startsAt(), List.of()).orThrow();
    }

    /** Returns the activity while the organiser entered the roll. */
    Activity ended() {
        return running().end().orThrow();
    }

    private Decision<Activity> underReview() {
        return ended().beginReview();
    }

    private ActivityPlan plan() {
        return new ActivityPlan(
                generated.title(),
                generated.isConcentrated() ? Mode.CONCENTRATED : Mode.SELF_ORGANISED,
                branches(),
                generated.startsAt(),
                generated.endsAt(),
                generated.place(),
                CAPACITY,
                RISKS,
                RiskLevel.LOW,
                lead().orElse(null),
                Nature.valueOf(generated.nature().name()),
                List.of());
    }

    private Set<BranchId> branches() {
        return generated.branches().stream().map(BranchId::new).collect(Collectors.toSet());
    }

    /** Returns the branch that leads a joint activity. */
    private Optional<BranchId> lead() {
        return generated.branches().stream()
                .filter(_ -> generated.branches().size() > 1)
                .findFirst()
                .map(BranchId::new);
    }
}
