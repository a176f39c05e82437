package cn.volunteering.activity.dispatch.web;

import cn.volunteering.activity.dispatch.TaskState;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.web.SignatureView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section's part of an order as shown.
 *
 * @param last who answered, carried out or reported last
 * @param objection why the section did not take it on
 * @param people different persons with confirmed time in the activity
 * @param overdue whether the deadline has passed and the section has not carried it out
 * @param allowedActions what the caller may do for the section now
 */
record TaskView(
        SectionId sectionId,
        @Nullable String sectionName,
        TaskState state,
        @Nullable SignatureView last,
        @Nullable String objection,
        @Nullable ActivityId activityId,
        @Nullable String activityTitle,
        @Nullable Integer people,
        @Nullable String report,
        boolean overdue,
        List<String> allowedActions) {}
