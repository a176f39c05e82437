package cn.volunteering.activity;

import cn.volunteering.activity.attendance.HoursConfirmed;
import cn.volunteering.activity.project.AnswerFiling;
import cn.volunteering.activity.project.DraftProject;
import cn.volunteering.activity.project.FileProject;
import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectAccepted;
import cn.volunteering.activity.project.ProjectFiled;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityChanged;
import cn.volunteering.activity.schedule.ConductActivity;
import cn.volunteering.activity.schedule.PlanActivity;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.ChangeAgenda;
import cn.volunteering.activity.signup.SignUp;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.messaging.EventTypes;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the published events, and the use cases from project to sign-up. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {

    /** The topic of all events of this service. */
    static final String TOPIC = "activity.events.v1";

    @Bean
    EventTypes activityEvents() {
        return EventTypes.publishing(TOPIC)
                .type(ProjectFiled.TYPE, ProjectFiled.class)
                .type(ProjectAccepted.TYPE, ProjectAccepted.class)
                .type(ActivityChanged.TYPE, ActivityChanged.class)
                .type(HoursConfirmed.TYPE, HoursConfirmed.class);
    }

    @Bean
    DraftProject draftProject(AggregateStore<Project> projects, OrgUnits units) {
        return new DraftProject(projects, units);
    }

    @Bean
    FileProject fileProject(AggregateStore<Project> projects, Members members, Clock clock) {
        return new FileProject(projects, members, clock);
    }

    @Bean
    AnswerFiling answerFiling(AggregateStore<Project> projects, Clock clock) {
        return new AnswerFiling(projects, clock);
    }

    @Bean
    PlanActivity planActivity(
            AggregateStore<Activity> activities, AggregateStore<Project> projects, OrgUnits units, Clock clock) {
        return new PlanActivity(activities, projects, units, clock);
    }

    @Bean
    ConductActivity conductActivity(
            AggregateStore<Activity> activities, AggregateStore<Project> projects, Clock clock) {
        return new ConductActivity(activities, projects, clock);
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
            Clock clock) {
        return new SignUp(members, activities, changeAgenda, agendas, lines, clock);
    }
}
