package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import java.time.Clock;
import java.util.List;

/** Gives a volunteer's place back. The first on the waiting list moves up and is told. */
public final class LeaveLine {

    private final SignupLines lines;
    private final Agendas agendas;
    private final ChangeAgenda changeAgenda;
    private final Clock clock;

    public LeaveLine(SignupLines lines, Agendas agendas, ChangeAgenda changeAgenda, Clock clock) {
        this.lines = lines;
        this.agendas = agendas;
        this.changeAgenda = changeAgenda;
        this.clock = clock;
    }

    /** Removes the volunteer from the order of the activity, if present. */
    void leave(Activity activity, VolunteerId volunteer) {
        SignupLine before = lines.of(activity);
        tell(activity, lines.leave(activity, volunteer).promotedSince(before));
    }

    /** Tells the volunteers that they have moved up from the waiting list. */
    public void tell(Activity activity, List<VolunteerId> promoted) {
        agendas.engagements(promoted, activity.id())
                .forEach((volunteer, engagement) -> changeAgenda.change(
                        volunteer, engagement.time().day(), agenda -> agenda.promote(activity.id(), clock.instant())));
    }
}
