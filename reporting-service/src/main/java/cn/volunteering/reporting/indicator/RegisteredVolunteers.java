package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.Volunteer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Registered volunteers among the staff of a civilised unit (QH-45): 40, 30 or 20 per cent by title. */
@Component
final class RegisteredVolunteers implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "registered-volunteers",
            "注册志愿者占单位所属人员比例",
            List.of("QH-45", "QH-43"),
            new PolicyKey("registered-volunteers.minimum-percent"),
            Comparison.PERCENT,
            Counter.PEOPLE,
            Bearing.COMPLIANCE,
            Subject.Kind.UNIT,
            Cadence.AT_DATE,
            Set.of(Need.HEADCOUNT));

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var roster = which.situation().rosterAt(which.day());
        var registered = roster.stream().filter(meaningOf(which)).toList();
        return new Staff(which)
                .shareOf(registered.size(), known -> known.dividing(roster, meaningOf(which), Contributor::of)
                        .beside("其中近12个月参加过服务", active(which, registered)));
    }

    /** Returns what makes a registered volunteer (注册志愿者) by the policy in force. */
    static Predicate<Volunteer> meaningOf(Case which) {
        return switch (which.option(Options.REGISTRATION)) {
            case NATIONAL_SYSTEM -> Volunteer::isNationallyRegistered;
            case THIS_SYSTEM -> _ -> true;
        };
    }

    private static long active(Case which, List<Volunteer> volunteers) {
        LocalDate since = which.day().minusMonths(12);
        var active = new RecentService(which.situation()).peopleAfter(since, which.day());
        return volunteers.stream()
                .filter(volunteer -> active.contains(volunteer.id()))
                .count();
    }
}
