package cn.volunteering.activity.signup.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Queries agendas by their index. */
@Component
final class MongoAgendas implements Agendas {

    private final AggregateStore<Agenda> agendas;
    private final AggregateStore<Activity> activities;

    MongoAgendas(AggregateStore<Agenda> agendas, AggregateStore<Activity> activities) {
        this.agendas = agendas;
        this.activities = activities;
    }

    @Override
    public List<Engagement> upcoming(VolunteerId volunteer, LocalDate from) {
        List<Engagement> agreed = standing(volunteer, from);
        Set<ActivityId> calledOff = calledOff(agreed);
        return agreed.stream()
                .filter(engagement -> !calledOff.contains(engagement.activityId()))
                .sorted(Comparator.comparing(engagement -> engagement.time().start()))
                .toList();
    }

    private List<Engagement> standing(VolunteerId volunteer, LocalDate from) {
        var theirs = where(Agenda::volunteerId).is(volunteer.value());
        return agendas.findAll(theirs.and(field(Agenda::day)).gte(from.toString())).stream()
                .flatMap(agenda -> agenda.state().engagements().stream())
                .filter(Engagement::holds)
                .toList();
    }

    @Override
    public Set<ActivityId> calledOff(Collection<Engagement> engagements) {
        if (engagements.isEmpty()) {
            return Set.of();
        }
        var ids = engagements.stream()
                .map(engagement -> engagement.activityId().value())
                .distinct()
                .toList();
        return activities.findAll(ids).stream()
                .map(Versioned::state)
                .filter(activity -> activity.state() == ActivityState.CANCELLED)
                .map(Activity::id)
                .collect(Collectors.toSet());
    }
}
