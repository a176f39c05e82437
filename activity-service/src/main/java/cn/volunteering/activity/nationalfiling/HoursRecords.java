package cn.volunteering.activity.nationalfiling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.national.Candidate;
import cn.volunteering.national.GroupCode;
import cn.volunteering.national.Receiver;
import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.RecordState;
import cn.volunteering.national.RecordVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hours of a year as a record group: confirmed ones, and those that were void after they had been submitted. */
final class HoursRecords implements RecordGroup {

    private final HoursOfYear hours;
    private final Aggregates<Project> projects;
    private final Members members;
    private final NationalNumbers numbers;
    private final HoursRow rows;
    private final PlatformCalendar calendar;

    HoursRecords(
            HoursOfYear hours,
            Aggregates<Project> projects,
            Members members,
            NationalNumbers numbers,
            HoursRow rows,
            PlatformCalendar calendar) {
        this.hours = hours;
        this.projects = projects;
        this.members = members;
        this.numbers = numbers;
        this.rows = rows;
        this.calendar = calendar;
    }

    @Override
    public GroupCode code() {
        return GroupCode.HOURS;
    }

    @Override
    public List<Field> fields() {
        return HoursRow.FIELDS;
    }

    @Override
    public boolean isYearly() {
        return true;
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Optional<String> flawOfNumber(String number) {
        return Optional.empty();
    }

    @Override
    public List<Candidate> candidates(int year) {
        var parts = hours.of(year).stream()
                .flatMap(attendance -> ServicePart.of(attendance).stream())
                .sorted(Comparator.comparing(ServicePart::startedAt).thenComparing(ServicePart::recordId))
                .toList();
        var around = around(parts);
        return parts.stream().map(part -> around.candidate(part, year)).toList();
    }

    private Around around(List<ServicePart> parts) {
        var people = parts.stream().map(ServicePart::volunteerId).collect(toSet());
        return new Around(
                parts.stream().collect(groupingBy(ServicePart::volunteerId)),
                projectsOf(parts),
                members.findAll(people),
                numbers.of(people),
                calendar.now());
    }

    private Map<ProjectId, Project> projectsOf(List<ServicePart> parts) {
        var ids = parts.stream().map(part -> part.projectId().value()).collect(toSet());
        return projects.findAll(ids).stream().map(Versioned::state).collect(toMap(Project::id, each -> each));
    }

    /** What the rules need to know beside the record itself. */
    private record Around(
            Map<VolunteerId, List<ServicePart>> byPerson,
            Map<ProjectId, Project> projects,
            Map<VolunteerId, Member> members,
            Map<VolunteerId, String> numbers,
            Instant now) {

        Candidate candidate(ServicePart part, int year) {
            var objections = HoursRules.objections(
                    part,
                    projects.get(part.projectId()),
                    numbers.get(part.volunteerId()),
                    byPerson.getOrDefault(part.volunteerId(), List.of()),
                    now);
            return new Candidate(
                    part.recordId(),
                    nameOf(part),
                    version(part),
                    year,
                    part.isAdded(),
                    part.isVoid(),
                    objections,
                    null);
        }

        private String nameOf(ServicePart part) {
            Member member = members.get(part.volunteerId());
            String person = member == null ? part.volunteerId().value() : member.displayName();
            return person + " " + HoursRow.shown(part.startedAt());
        }
    }

    /** Changes with the hours themselves, not with names and numbers around them. */
    private static String version(ServicePart part) {
        return part.isVoid()
                ? RecordVersion.of(List.of("VOID"))
                : RecordVersion.of(List.of(
                        part.startedAt().toString(),
                        String.valueOf(part.time()),
                        Long.toString(part.minutes()),
                        part.evidence().name()));
    }

    @Override
    public Map<String, List<String>> values(Collection<String> recordIds, Receiver receiver) {
        Set<String> wanted = new HashSet<>(recordIds);
        var ids = wanted.stream().map(ServicePart::attendanceOf).collect(toSet());
        var parts = hours.findAll(ids).stream()
                .flatMap(attendance -> ServicePart.of(attendance).stream())
                .filter(part -> wanted.contains(part.recordId()))
                .toList();
        return rows.of(parts);
    }

    @Override
    public Optional<String> settle(String recordId, RecordState state, @Nullable String number) {
        return Optional.empty();
    }
}
