package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Headcount;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** The staff of the unit (单位所属人员) as the policy counts it: the latest month-end up to the judged day. */
final class Staff {

    private final Case which;
    private final long excused;

    Staff(Case which) {
        this(which, 0);
    }

    private Staff(Case which, long excused) {
        this.which = which;
        this.excused = excused;
    }

    /** Returns the staff less those who are exempt. */
    Staff without(long exempt) {
        return new Staff(which, exempt);
    }

    /** Measures a number of people against the staff; not known without a headcount of the kind that is asked for. */
    Measurement shareOf(long people, UnaryOperator<Measurement.Known> details) {
        var latest = latest();
        if (latest.isEmpty()) {
            return new Measurement.Unknown("截至 " + which.day() + " 尚未填报单位所属人员数");
        }
        var base = latest.map(this::counted).orElseThrow();
        return base.isEmpty()
                ? new Measurement.Unknown("尚未填报所属事业单位人员数")
                : details.apply(Measurement.of(Amount.of(people, Math.max(0, base.getAsLong() - excused))));
    }

    private Optional<Headcount> latest() {
        return Headcount.latestUntil(
                YearMonth.from(which.day()), which.snapshot().headcounts());
    }

    private OptionalLong counted(Headcount headcount) {
        return switch (which.option(Options.COMPOSITION)) {
            case ESTABLISHMENT_AND_CONTRACT -> OptionalLong.of(headcount.staff());
            case ESTABLISHMENT_ONLY -> OptionalLong.of(headcount.establishment());
            case WITH_AFFILIATED_INSTITUTIONS ->
                headcount.affiliated() == null
                        ? OptionalLong.empty()
                        : OptionalLong.of((long) headcount.staff() + headcount.affiliated());
        };
    }
}
