package cn.volunteering.activity.demo;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.activity.signup.AgendaId;
import cn.volunteering.activity.signup.CountedTime;
import cn.volunteering.demoyear.Presence;
import cn.volunteering.domain.Decision;
import java.util.Set;

/** Enters the consent of generated people and the time that counts, so that later entries cannot overlap it. */
final class DemoAgendas {

    private final Stages stages;

    DemoAgendas(Stages stages) {
        this.stages = stages;
    }

    static String idOf(Presence generated) {
        return AgendaId.of(person(generated), generated.activity().day()).value();
    }

    private static VolunteerId person(Presence generated) {
        return new VolunteerId(generated.person().id());
    }

    Decision<Agenda> agenda(Presence generated) {
        var consent = new Signature(DemoAccounts.of(generated.person()), stages.openedAt());
        var engaged = Agenda.blank(person(generated), generated.activity().day())
                .engage(stages.open().orThrow(), consent, Set.of());
        return generated.countedMinutes() == 0 ? engaged : engaged.orThrow().count(countedTime(generated), Set.of());
    }

    private static CountedTime countedTime(Presence generated) {
        var activity = new ActivityId(generated.activity().id());
        return new CountedTime(
                AttendanceId.of(activity, person(generated)), 1, new Interval(generated.from(), generated.end()));
    }
}
