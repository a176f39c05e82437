package cn.volunteering.activity.nationalfiling;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Hours;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.national.RecordGroup.Field;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes hours as rows of the national system. */
final class HoursRow {

    static final List<Field> FIELDS = List.of(
            Field.of("志愿者姓名"),
            Field.of("志愿者编号"),
            Field.of("项目名称"),
            Field.of("项目编号"),
            Field.of("岗位"),
            Field.of("志愿队伍"),
            Field.of("开始时间"),
            Field.of("结束时间"),
            Field.of("服务时长（小时）"),
            Field.of("录入方式"),
            Field.of("状态"),
            Field.of("时长性质"));

    private static final String UNKNOWN = "";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Aggregates<Project> projects;
    private final Aggregates<Activity> activities;
    private final Members members;
    private final NationalNumbers numbers;
    private final Names names;

    HoursRow(
            Aggregates<Project> projects,
            Aggregates<Activity> activities,
            Members members,
            NationalNumbers numbers,
            Names names) {
        this.projects = projects;
        this.activities = activities;
        this.members = members;
        this.numbers = numbers;
        this.names = names;
    }

    /** Returns the row of each record, by identity. */
    Map<String, List<String>> of(Collection<ServicePart> parts) {
        var people = parts.stream().map(ServicePart::volunteerId).collect(toSet());
        var projectIds = parts.stream().map(part -> part.projectId().value()).collect(toSet());
        var activityIds = parts.stream().map(part -> part.activityId().value()).collect(toSet());
        var writer = new Writer(
                members.findAll(people),
                numbers.of(people),
                projects.findAll(projectIds).stream().map(Versioned::state).collect(toMap(Project::id, each -> each)),
                titles(activityIds),
                names.of(Stream.of()));
        return parts.stream().collect(toMap(ServicePart::recordId, writer::row));
    }

    private Map<ActivityId, String> titles(Set<String> ids) {
        return activities.findAll(ids).stream()
                .map(Versioned::state)
                .collect(toMap(Activity::id, activity -> activity.plan().title()));
    }

    private record Writer(
            Map<VolunteerId, Member> members,
            Map<VolunteerId, String> numbers,
            Map<ProjectId, Project> projects,
            Map<ActivityId, String> titles,
            NameBook names) {

        List<String> row(ServicePart part) {
            @Nullable Member member = members.get(part.volunteerId());
            @Nullable Project project = projects.get(part.projectId());
            return List.of(
                    member == null ? UNKNOWN : member.displayName(),
                    numbers.getOrDefault(part.volunteerId(), UNKNOWN),
                    project == null ? UNKNOWN : project.proposal().title(),
                    orUnknown(project == null ? null : project.nationalNumber()),
                    titles.getOrDefault(part.activityId(), UNKNOWN),
                    orUnknown(names.unit(part.sectionId())),
                    shown(part.startedAt()),
                    part.time() == null ? UNKNOWN : shown(part.time().end()),
                    Hours.shown(part.isVoid() ? 0 : part.minutes()),
                    part.isAdded() ? "补录" : "签到签退",
                    part.isVoid() ? "作废" : "已认定",
                    part.isAdded() ? "荣誉时长" : "信用时长");
        }

        private static String orUnknown(@Nullable String text) {
            return text == null ? UNKNOWN : text;
        }
    }

    /** Returns a time as the national system writes it. */
    static String shown(Instant moment) {
        return PlatformCalendar.local(moment).format(MINUTE);
    }
}
