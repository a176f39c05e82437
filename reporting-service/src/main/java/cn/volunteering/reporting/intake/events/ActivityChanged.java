package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.UnitId;
import java.time.Instant;
import java.util.List;

/** An activity was planned, changed or moved on: the event of activity-service. */
record ActivityChanged(
        ActivityId activityId,
        ProjectId projectId,
        String title,
        String mode,
        String state,
        List<UnitId> branchIds,
        Instant startsAt,
        Instant endsAt) {

    static final String TYPE = "volunteering.activity.activity-changed.v1";
    static final String TOPIC = "activity.events.v1";

    Activity activity() {
        return new Activity(activityId, projectId, title, mode, state, branchIds, startsAt, endsAt);
    }
}
