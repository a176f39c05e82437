package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.function.Predicate;

/** The minutes of a person that count for the unit's indicators, by the policy. */
final class CountedService {

    private final Case which;
    private final boolean ownDuty;
    private final boolean community;
    private final Options.CountedEvidence evidence;

    CountedService(Case which) {
        this.which = which;
        this.ownDuty = which.option(Options.OWN_DUTY);
        this.community = which.option(Options.COMMUNITY_HOURS);
        this.evidence = which.option(Options.EVIDENCE);
    }

    /** Returns the confirmed minutes of any grade: what taking part means (NX-31). */
    long confirmed(PersonYear person) {
        return minutes(person, _ -> true);
    }

    /** Returns the confirmed minutes of the grades that count as hours (NX-32, NX-70). */
    long counted(PersonYear person) {
        return minutes(person, this::isCountedGrade);
    }

    private long minutes(PersonYear person, Predicate<PersonYear.Service> grades) {
        return person.services().stream()
                .filter(grades)
                .filter(this::isCountedActivity)
                .mapToLong(PersonYear.Service::minutes)
                .sum();
    }

    private boolean isCountedGrade(PersonYear.Service service) {
        return switch (evidence) {
            case ALL_CONFIRMED -> true;
            case MEASURED_AND_ATTESTED ->
                service.evidence() == Evidence.MEASURED || service.evidence() == Evidence.ATTESTED;
            case MEASURED -> service.evidence() == Evidence.MEASURED;
        };
    }

    private boolean isCountedActivity(PersonYear.Service service) {
        return which.situation()
                .activity(service.activity())
                .map(this::isCounted)
                .orElse(true);
    }

    /** Returns whether the activity counts at all. */
    boolean isCounted(Activity activity) {
        return switch (activity.nature()) {
            case null -> true;
            case ORDINARY -> true;
            case OWN_DUTY -> ownDuty;
            case COMMUNITY -> community;
        };
    }
}
