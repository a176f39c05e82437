package cn.volunteering.activity.hoursreview.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.store.PendingAttendances;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.store.ActivityFilter;
import cn.volunteering.activity.schedule.store.ActivityList;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Sortable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what awaits review, across all activities. */
@Tag(name = "时长审核")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/review-queue")
class ReviewQueueController {

    private final ActivityList activities;
    private final PendingAttendances pending;
    private final LinesOfActivities lines;

    ReviewQueueController(ActivityList activities, PendingAttendances pending, LinesOfActivities lines) {
        this.activities = activities;
        this.pending = pending;
        this.lines = lines;
    }

    @Operation(
            summary = "待审核的时长，各活动一并列出，最早的在前",
            description = "已结束、尚未办结的活动中已签退而未审核的记录，附异常和可以办理的操作；anomalous 只列有异常的或没有异常的")
    @GetMapping
    @AllowedRoles(COMMITTEE)
    PageOf<ReviewLine> queue(
            @RequestParam(required = false) @Nullable Boolean anomalous,
            @ParameterObject @Sortable(Attendance.class) Pageable page) {
        var over = activities.all(new Reach.Everywhere(), ActivityFilter.UNDER_REVIEW).stream()
                .map(Activity::id)
                .toList();
        return anomalous == null
                ? lines.page(pending.unreviewed(over, page))
                : lines.page(pending.unreviewed(over, page.getSort()), anomalous, page);
    }

    @Operation(summary = "待审核的时长更正，各活动一并列出，最早的在前", description = "已认定的时长有人提出更正或作废，等待第二人审核")
    @GetMapping("/amendments")
    @AllowedRoles(COMMITTEE)
    PageOf<ReviewLine> amendments(@ParameterObject @Sortable(Attendance.class) Pageable page) {
        return lines.page(pending.amendments(page));
    }
}
