package cn.volunteering.activity.nationalfiling;

import static cn.volunteering.messaging.store.Subject.where;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectState;
import cn.volunteering.activity.project.ProjectSubject;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.events.VolunteerChanged;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.vocabulary.Vocabularies;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.national.ContentSeal;
import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.store.NationalExchange;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Wires the record groups of this service. */
@Configuration(proxyBeanMethods = false)
@Import(NationalExchange.class)
class NationalFilingConfiguration {

    @Bean
    @Order(1)
    RecordGroup nationalProjects(AggregateStore<Project> projects, Vocabularies vocabularies, Names names) {
        return new ProjectRecords(projects, () -> accepted(projects), vocabularies, names);
    }

    private static List<Project> accepted(AggregateStore<Project> projects) {
        return projects.findAll(where(ProjectSubject.STATE).is(ProjectState.ACCEPTED.name())).stream()
                .map(Versioned::state)
                .sorted(Comparator.comparing(
                                (Project project) -> project.proposal().title())
                        .thenComparing(project -> project.id().value()))
                .toList();
    }

    @Bean
    @Order(2)
    RecordGroup nationalHours(
            HoursOfYear hours,
            AggregateStore<Project> projects,
            AggregateStore<Activity> activities,
            Members members,
            EventTable<VolunteerChanged> roster,
            Names names,
            PlatformCalendar calendar) {
        NationalNumbers numbers = volunteers -> numbers(roster, volunteers);
        var rows = new HoursRow(projects, activities, members, numbers, names);
        return new HoursRecords(hours, projects, members, numbers, rows, calendar);
    }

    private static Map<VolunteerId, String> numbers(
            EventTable<VolunteerChanged> roster, Collection<VolunteerId> volunteers) {
        var ids = volunteers.stream().map(VolunteerId::value).toList();
        return roster.find(Query.query(Criteria.where("_id").in(ids))).stream()
                .filter(volunteer -> volunteer.nationalNumber() != null)
                .collect(toMap(
                        VolunteerChanged::volunteerId,
                        volunteer -> Objects.requireNonNull(volunteer.nationalNumber())));
    }

    @Bean
    ContentSeal contentSeal() {
        return new PlainContent();
    }
}
