package cn.volunteering.activity.demo;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.demoyear.Presence;
import cn.volunteering.demoyear.fill.FirstStates;
import cn.volunteering.demoyear.fill.YearStore;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision.Accepted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores projects, activities and hours of a generated year. Its last project comes last: it marks a complete year. */
record DemoService(
        Members members,
        Names names,
        Aggregates<Project> projects,
        Aggregates<Activity> activities,
        Aggregates<Attendance> attendances,
        Aggregates<Agenda> agendas)
        implements YearStore {

    @Override
    public boolean isComplete(DemoYear year) {
        return projects.find(year.projects().getLast().id()).isPresent();
    }

    @Override
    public boolean hasOtherPeople(DemoYear year) {
        return members.hasOthersThan(year.personIds().map(VolunteerId::new).toList());
    }

    @Override
    public void store(DemoYear year) {
        DemoAccounts.introduce(names);
        var begun = FirstStates.of(year.projects(), DemoYear.Project::id, DemoProjects::project);
        String last = year.projects().getLast().id();
        projects.insertAllAbsent(without(last, begun));
        var stages = stages(year, begun);
        activities.insertAllAbsent(
                FirstStates.of(year.activities(), DemoYear.Activity::id, each -> stageOf(each, stages)
                        .last()));
        storeService(year.presences(), stages);
        projects.insertAllAbsent(Map.of(last, Objects.requireNonNull(begun.get(last))));
    }

    private static Map<String, Accepted<Project>> without(String id, Map<String, Accepted<Project>> all) {
        return all.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(id))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Stages> stages(DemoYear year, Map<String, Accepted<Project>> projects) {
        return year.activities().stream()
                .map(activity -> new Stages(
                        activity,
                        Objects.requireNonNull(projects.get(activity.project())).state()))
                .collect(Collectors.toMap(each -> each.generated().id(), Function.identity()));
    }

    private static Stages stageOf(DemoYear.Activity activity, Map<String, Stages> stages) {
        return Objects.requireNonNull(stages.get(activity.id()));
    }

    private void storeService(List<Presence> service, Map<String, Stages> stages) {
        agendas.insertAllAbsent(FirstStates.of(
                service, DemoAgendas::idOf, each -> new DemoAgendas(stageOf(each.activity(), stages)).agenda(each)));
        attendances.insertAllAbsent(
                FirstStates.of(service, DemoService::idOf, each -> new DemoAttendances(stageOf(each.activity(), stages))
                        .attendance(each)));
    }

    private static String idOf(Presence attendance) {
        return AttendanceId.of(
                        new ActivityId(attendance.activity().id()),
                        new VolunteerId(attendance.person().id()))
                .value();
    }
}
