package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.domain.Identifier;
import java.time.LocalDate;

/** The identity of an agenda: the volunteer and the day. */
public record AgendaId(String value) implements Identifier {

    /** Returns the id for the given volunteer on the given day. */
    public static AgendaId of(VolunteerId volunteer, LocalDate day) {
        return new AgendaId(volunteer.value() + "@" + day);
    }
}
