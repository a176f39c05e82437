package cn.volunteering.activity.exceptions.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.messaging.store.Subject.where;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.exceptions.Irregularity;
import cn.volunteering.activity.photos.PhotoMinimum;
import cn.volunteering.activity.photos.Photos;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.store.ActivityFilter;
import cn.volunteering.activity.schedule.store.ActivityList;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.validation.YearSoFar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the activities of a year that did not go as they were filed and planned (NX-53). */
@Tag(name = "规范有序")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/exceptions")
class ExceptionController {

    private final CurrentReach reach;
    private final ActivityList activities;
    private final AggregateStore<Project> projects;
    private final AggregateStore<Attendance> attendances;
    private final Photos photos;
    private final PhotoMinimum photoMinimum;
    private final Names names;
    private final PlatformCalendar calendar;

    ExceptionController(
            CurrentReach reach,
            ActivityList activities,
            AggregateStore<Project> projects,
            AggregateStore<Attendance> attendances,
            Photos photos,
            PhotoMinimum photoMinimum,
            Names names,
            PlatformCalendar calendar) {
        this.reach = reach;
        this.activities = activities;
        this.projects = projects;
        this.attendances = attendances;
        this.photos = photos;
        this.photoMinimum = photoMinimum;
        this.names = names;
        this.calendar = calendar;
    }

    /**
     * An activity with what is irregular about it.
     *
     * @param titles the irregularities in words
     */
    record ExceptionLine(
            ActivityId activityId,
            String activityTitle,
            ProjectId projectId,
            String projectTitle,
            SectionId leadSectionId,
            @Nullable String leadSectionName,
            Instant startsAt,
            Set<Irregularity> irregularities,
            List<String> titles) {

        private static ExceptionLine of(
                Activity activity, Project project, NameBook names, Set<Irregularity> irregularities) {
            var lead = project.proposal().leadSectionId();
            return new ExceptionLine(
                    activity.id(),
                    activity.plan().title(),
                    project.id(),
                    project.proposal().title(),
                    lead,
                    names.unit(lead),
                    activity.plan().startsAt(),
                    irregularities,
                    irregularities.stream().map(Irregularity::label).toList());
        }
    }

    @Operation(
            summary = "异常活动清单，最近的在前",
            description = "未经备案受理、计划时间之外服务、开放报名后变更、没有签到记录、办结前照片不足的活动；可按种类和处室筛选；不指定年份时为今年；联络员只见本处室承担或联合承担的")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<ExceptionLine> list(
            @RequestParam(required = false) @YearSoFar @Nullable Integer year,
            @RequestParam(required = false) @Nullable Irregularity kind,
            @RequestParam(required = false) @Nullable SectionId section,
            @ParameterObject Pageable page) {
        var found = activitiesOf(calendar.yearOrThis(year), section);
        var lines = lines(found)
                .filter(line -> kind == null || line.irregularities().contains(kind))
                .sorted(Comparator.comparing(ExceptionLine::startsAt).reversed().thenComparing(line -> line.activityId()
                        .value()))
                .toList();
        return PageOf.of(Pages.cut(lines, page), line -> line);
    }

    private List<Activity> activitiesOf(int year, @Nullable SectionId section) {
        var first = LocalDate.of(year, 1, 1);
        var last = first.plusYears(1).minusDays(1);
        return activities.all(
                reach.get(), new ActivityFilter(null, Set.of(), section, null, null, null, null, first, last, null));
    }

    private Stream<ExceptionLine> lines(List<Activity> found) {
        var parents = projectsOf(found);
        var records = attendancesAt(found);
        var archived = photos.counts(found.stream().map(Activity::id).toList());
        var book = names.of(Stream.of());
        return found.stream()
                .filter(activity -> parents.containsKey(activity.projectId()))
                .map(activity -> {
                    Project project = parents.get(activity.projectId());
                    var irregular = Irregularity.of(
                            activity,
                            project,
                            records.getOrDefault(activity.id(), List.of()),
                            photoMinimum.missing(activity, archived.getOrDefault(activity.id(), 0L)),
                            calendar.now());
                    return ExceptionLine.of(activity, project, book, irregular);
                })
                .filter(line -> !line.irregularities().isEmpty());
    }

    private Map<ProjectId, Project> projectsOf(List<Activity> found) {
        var ids =
                found.stream().map(each -> each.projectId().value()).distinct().toList();
        return projects.findAll(ids).stream().map(Versioned::state).collect(toMap(Project::id, each -> each));
    }

    private Map<ActivityId, List<Attendance>> attendancesAt(List<Activity> found) {
        var ids = found.stream().map(each -> each.id().value()).toList();
        return attendances.findAll(where(Attendance::activityId).in(ids)).stream()
                .map(Versioned::state)
                .collect(groupingBy(Attendance::activityId));
    }
}
