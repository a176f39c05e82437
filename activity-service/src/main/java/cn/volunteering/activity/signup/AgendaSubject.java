package cn.volunteering.activity.signup;

import static org.springframework.data.core.PropertyPath.ofMany;

import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.StandingConsents;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.tenancy.CollectionDefinition;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Agendas, found by volunteer and day, and the order of sign-up of each activity. */
@Configuration(proxyBeanMethods = false)
public class AgendaSubject {

    /** The collection of sign-up orders. */
    public static final String LINES = "signup-lines";

    public static final TypedPropertyPath<Agenda, ActivityId> INVITED_TO =
            ofMany(Agenda::invitations).then(Invitation::activityId);

    @Bean
    AggregateStore<Agenda> agendaStore(AggregateStores stores) {
        return stores.of(Subject.in("agendas", Agenda.class)
                .index(Agenda::volunteerId, Agenda::day)
                .index(INVITED_TO));
    }

    @Bean
    CollectionDefinition signupLines() {
        return CollectionDefinition.named(LINES);
    }

    @Bean
    ChangeAgenda changeAgenda(AggregateStore<Agenda> agendas) {
        return new ChangeAgenda(agendas);
    }

    @Bean
    SignUp signUp(
            Members members,
            AggregateStore<Activity> activities,
            ChangeAgenda changeAgenda,
            Agendas agendas,
            SignupLines lines,
            LeaveLine leaveLine,
            Clock clock) {
        return new SignUp(members, activities, changeAgenda, agendas, lines, leaveLine, clock);
    }

    @Bean
    SignUpOnBehalf signUpOnBehalf(
            StandingConsents consents, ChangeAgenda changeAgenda, Agendas agendas, SignupLines lines, Clock clock) {
        return new SignUpOnBehalf(consents, changeAgenda, agendas, lines, clock);
    }

    @Bean
    DeclineInvitation declineInvitation(
            Members members, AggregateStore<Activity> activities, ChangeAgenda changeAgenda, Clock clock) {
        return new DeclineInvitation(members, activities, changeAgenda, clock);
    }

    @Bean
    LeaveLine leaveLine(SignupLines lines, Agendas agendas, ChangeAgenda changeAgenda, Clock clock) {
        return new LeaveLine(lines, agendas, changeAgenda, clock);
    }

    @Bean
    LinePlaces linePlaces(SignupLines lines, LeaveLine leaveLine) {
        return new LinePlaces(lines, leaveLine);
    }

    @Bean
    ReleasePlaces releasePlaces(
            AggregateStore<Activity> activities,
            Agendas agendas,
            ChangeAgenda changeAgenda,
            LeaveLine leaveLine,
            Clock clock) {
        return new ReleasePlaces(activities, agendas, changeAgenda, leaveLine, clock);
    }
}
