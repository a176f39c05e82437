package cn.volunteering.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that people enter with a form and change with the same form until it ends on a day. It then stays on
 * record and no longer changes.
 *
 * @param <T> the aggregate itself
 * @param <F> the form: what people state about it
 */
public interface LastingRecord<T extends LastingRecord<T, F>, F> {

    /** Returns what is stated about it. */
    F form();

    /** Returns the day on which it ended, or {@code null} while it lasts. */
    @Nullable
    LocalDate endedOn();

    /** Returns the same aggregate with another form and end. */
    T with(F form, @Nullable LocalDate endedOn);

    /** Returns what speaks against the form beyond the limits of its fields, if anything does. */
    Optional<Refusal> objection(LocalDate today);

    /** Returns the event that reports the present state. */
    DomainEvent event();

    /** Enters the aggregate, unless there is an objection. */
    default Decision<T> enter(LocalDate today) {
        return Decision.unless(objection(today), () -> accepted(with(form(), endedOn())));
    }

    /** Changes what is stated while it lasts. */
    default Decision<T> change(F next, LocalDate today) {
        return Decision.unless(ended(), () -> with(next, null).enter(today));
    }

    /** Ends it today. */
    default Decision<T> end(LocalDate today) {
        return Decision.unless(ended(), () -> accepted(with(form(), today)));
    }

    private Optional<Refusal> ended() {
        return endedOn() == null ? Optional.empty() : Optional.of(Refusal.of("already-ended", "已经终止，不能再修改"));
    }

    private Decision<T> accepted(T next) {
        return Decision.accepted(next, next.event());
    }
}
