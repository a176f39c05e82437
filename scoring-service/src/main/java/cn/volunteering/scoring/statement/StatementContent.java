package cn.volunteering.scoring.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import cn.volunteering.scoring.honour.Honour;
import cn.volunteering.scoring.honour.HonourKind;
import cn.volunteering.scoring.hours.ActivityService;
import cn.volunteering.scoring.hours.CountedEvidence;
import cn.volunteering.scoring.naming.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says about a person and a year, and nothing else: no identity number, no phone.
 *
 * @param name {@code null} if it is not known here
 * @param section the name of the present section
 * @param minutes confirmed minutes in this agency whose evidence counts
 * @param activities the activities in which they were served
 * @param stars the stars of all years
 * @param brought the same in agencies where the person was before; {@code null} without any, and in statements of earlier
 *     releases
 * @param bonusHundredths the bonus by policy, in hundredths of a point; {@code null} if the body that appraises sets it
 */
public record StatementContent(
        @Nullable String name,
        @Nullable String section,
        int year,
        long minutes,
        long activities,
        int stars,
        List<StatedHonour> honours,
        @Nullable Long bonusHundredths,
        @Nullable StatedClause clause,
        @Nullable List<StatedOrigin> brought) {

    public StatementContent {
        honours = List.copyOf(honours);
        brought = brought == null || brought.isEmpty() ? null : List.copyOf(brought);
    }

    /** Returns the service in agencies where the person was before. */
    public List<StatedOrigin> broughtAlong() {
        return brought == null ? List.of() : brought;
    }

    /**
     * What the ledgers and registers know about a person and a year.
     *
     * @param section the name of the person's section
     * @param service what the person served in the year
     * @param granted the honours of the year that hold
     * @param brought what the person served in the year in other agencies before
     */
    public record Facts(
            Person person,
            @Nullable String section,
            int year,
            List<ActivityService> service,
            int stars,
            List<Honour> granted,
            List<StatedOrigin> brought) {

        public Facts {
            service = List.copyOf(service);
            granted = List.copyOf(granted);
            brought = List.copyOf(brought);
        }
    }

    /** Returns what the facts say under the policies. */
    public static StatementContent of(
            Facts facts, CountedEvidence evidence, BonusRule bonus, @Nullable StatedClause clause) {
        var minutes = minutesOf(facts.service(), evidence);
        var outstanding =
                facts.granted().stream().anyMatch(honour -> honour.kind() == HonourKind.OUTSTANDING_VOLUNTEER);
        return new StatementContent(
                facts.person().name(),
                facts.section(),
                facts.year(),
                minutes.stream().mapToLong(Long::longValue).sum(),
                minutes.stream().filter(each -> each > 0).count(),
                facts.stars(),
                stated(facts.granted()),
                bonus.bonus(outstanding),
                clause,
                facts.brought());
    }

    /** Returns the counted minutes of each activity. */
    private static Collection<Long> minutesOf(List<ActivityService> service, CountedEvidence evidence) {
        return service.stream()
                .filter(each -> evidence.counts(each.evidence()))
                .collect(groupingBy(ActivityService::activity, summingLong(ActivityService::minutes)))
                .values();
    }

    private static List<StatedHonour> stated(List<Honour> granted) {
        return granted.stream()
                .sorted(Comparator.comparing(honour -> honour.id().value()))
                .map(honour -> new StatedHonour(honour.kind(), honour.decidedOn(), honour.documentNumber()))
                .toList();
    }

    /** Returns whether there is nothing to state. */
    boolean isEmpty() {
        return minutes == 0 && honours.isEmpty() && brought == null;
    }
}
