package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads and changes a volunteer's agenda of a day, whether it is already stored or still blank. */
public final class ChangeAgenda {

    private final Aggregates<Agenda> store;

    public ChangeAgenda(Aggregates<Agenda> store) {
        this.store = store;
    }

    /** Returns the current agenda. */
    public Agenda current(VolunteerId volunteer, LocalDate day) {
        var blank = Agenda.blank(volunteer, day);
        return store.find(blank.id().value()).map(Versioned::state).orElse(blank);
    }

    /**
     * Carries out a command; decides again after a concurrent change, and writes nothing if nothing changes.
     *
     * @throws RefusedException if the command is refused
     */
    public void change(VolunteerId volunteer, LocalDate day, Function<Agenda, Decision<Agenda>> command) {
        var blank = Agenda.blank(volunteer, day);
        store.changeOrBegin(blank.id().value(), () -> blank, command);
    }
}
