package cn.volunteering.activity.signup.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.activity.signup.AgendaId;
import cn.volunteering.activity.signup.AgendaSubject;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.activity.signup.Invitation;
import cn.volunteering.activity.signup.Invited;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Queries agendas by their index. */
@Component
final class MongoAgendas implements Agendas {

    private static final Comparator<Invited> BY_TIME_OF_ASKING =
            Comparator.comparing(invited -> invited.invitation().by().at());
    private static final String ENGAGED = field(Agenda::engagements) + ".activityId";

    private final AggregateStore<Agenda> agendas;
    private final AggregateStore<Activity> activities;

    MongoAgendas(AggregateStore<Agenda> agendas, AggregateStore<Activity> activities) {
        this.agendas = agendas;
        this.activities = activities;
    }

    @Override
    public List<Engagement> upcoming(VolunteerId volunteer, LocalDate from) {
        List<Engagement> agreed = standing(volunteer, from);
        Set<ActivityId> freed = freed(agreed);
        return agreed.stream()
                .filter(engagement -> !freed.contains(engagement.activityId()))
                .toList();
    }

    @Override
    public List<Engagement> standing(VolunteerId volunteer, LocalDate from) {
        return holding(dayOf(volunteer).gte(from.toString()));
    }

    @Override
    public List<Engagement> earlier(VolunteerId volunteer, LocalDate before) {
        return holding(dayOf(volunteer).lt(before.toString())).reversed();
    }

    private static Criteria dayOf(VolunteerId volunteer) {
        return where(Agenda::volunteerId).is(volunteer.value()).and(field(Agenda::day));
    }

    private List<Engagement> holding(Criteria criteria) {
        return agendas.findAll(criteria).stream()
                .flatMap(agenda -> agenda.state().engagements().stream())
                .filter(Engagement::holds)
                .sorted(Comparator.comparing(engagement -> engagement.time().start()))
                .toList();
    }

    @Override
    public Map<VolunteerId, Engagement> engagements(Collection<VolunteerId> volunteers, ActivityId activity) {
        var ids = volunteers.stream().map(VolunteerId::value).toList();
        var found = new HashMap<VolunteerId, Engagement>();
        agendas.findAll(where(Agenda::volunteerId).in(ids).and(ENGAGED).is(activity.value())).stream()
                .map(Versioned::state)
                .forEach(agenda -> agenda.engagementFor(activity)
                        .ifPresent(engagement -> found.put(agenda.volunteerId(), engagement)));
        return found;
    }

    @Override
    public Map<VolunteerId, Agenda> on(LocalDate day, Collection<VolunteerId> volunteers) {
        var ids = volunteers.stream()
                .map(volunteer -> AgendaId.of(volunteer, day).value())
                .toList();
        return agendas.findAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(Agenda::volunteerId, Function.identity()));
    }

    @Override
    public List<Invited> invitationsTo(ActivityId activity) {
        var latest = agendas.findAll(where(AgendaSubject.INVITED_TO).is(activity.value())).stream()
                .map(Versioned::state)
                .flatMap(agenda -> agenda.invitations().stream()
                        .filter(each -> each.activityId().equals(activity))
                        .map(each -> new Invited(agenda.volunteerId(), each)))
                .collect(Collectors.toMap(
                        Invited::volunteerId, Function.identity(), BinaryOperator.maxBy(BY_TIME_OF_ASKING)));
        return latest.values().stream().sorted(BY_TIME_OF_ASKING).toList();
    }

    @Override
    public List<Invitation> invitationsOf(VolunteerId volunteer, LocalDate from) {
        return agendas.findAll(dayOf(volunteer).gte(from.toString())).stream()
                .flatMap(agenda -> agenda.state().invitations().stream())
                .sorted(Comparator.comparing(Invitation::day))
                .toList();
    }

    @Override
    public Set<ActivityId> freed(Collection<Engagement> engagements) {
        if (engagements.isEmpty()) {
            return Set.of();
        }
        var agreed = engagements.stream()
                .collect(Collectors.toMap(Engagement::activityId, Function.identity(), (_, latest) -> latest));
        var ids = agreed.keySet().stream().map(ActivityId::value).toList();
        return activities.findAll(ids).stream()
                .map(Versioned::state)
                .filter(activity ->
                        Objects.requireNonNull(agreed.get(activity.id())).isFreedBy(activity))
                .map(Activity::id)
                .collect(Collectors.toSet());
    }
}
