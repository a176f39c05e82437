package cn.volunteering.activity.hoursreview.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.hoursreview.ReviewSheet;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Shows attendances of any activities as lines of a review. */
@Component
class LinesOfActivities {

    private final AggregateStore<Activity> activities;
    private final ReviewSheet sheet;
    private final ReviewLines lines;

    LinesOfActivities(AggregateStore<Activity> activities, ReviewSheet sheet, ReviewLines lines) {
        this.activities = activities;
        this.sheet = sheet;
        this.lines = lines;
    }

    ReviewLine of(Attendance attendance) {
        return page(new PageImpl<>(List.of(new Versioned<>(attendance.id().value(), 0, attendance))))
                .items()
                .getFirst();
    }

    PageOf<ReviewLine> page(Page<Versioned<Attendance>> found) {
        var states = found.getContent().stream().map(Versioned::state).toList();
        var shown = new PageImpl<>(withAnomalies(states), found.getPageable(), found.getTotalElements());
        return lines.page(shown, activitiesOf(states));
    }

    /** Returns one page of the attendances that have an anomaly, or of those that have none. */
    PageOf<ReviewLine> page(List<Versioned<Attendance>> all, boolean anomalous, Pageable page) {
        var found = withAnomalies(all.stream().map(Versioned::state).toList()).stream()
                .filter(line -> line.anomalies().isEmpty() != anomalous)
                .toList();
        return lines.page(
                Pages.cut(found, page),
                activitiesOf(found.stream().map(ReviewSheet.Line::attendance).toList()));
    }

    private Map<ActivityId, Activity> activitiesOf(List<Attendance> attendances) {
        var ids = attendances.stream()
                .map(each -> each.activityId().value())
                .distinct()
                .toList();
        return activities.findAll(ids).stream().map(Versioned::state).collect(toMap(Activity::id, each -> each));
    }

    private List<ReviewSheet.Line> withAnomalies(List<Attendance> attendances) {
        Map<AttendanceId, ReviewSheet.Line> byId = attendances.stream()
                .map(Attendance::activityId)
                .distinct()
                .flatMap(each -> sheet.of(each).stream())
                .collect(toMap(line -> line.attendance().id(), line -> line));
        return attendances.stream()
                .map(each -> byId.get(each.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
