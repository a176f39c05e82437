package cn.volunteering.scoring.brought;

import cn.volunteering.scoring.hours.CountedEvidence;
import cn.volunteering.scoring.hours.ServedYears;
import cn.volunteering.scoring.hours.YearMinutes;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What a person served in one agency before leaving it, as that agency's ledger has it.
 *
 * @param agency the agency whose ledger has the minutes
 * @param person the person in that ledger
 * @param until the first day that is not included
 * @param entries number of ledger entries behind the sums
 */
public record OriginService(
        TenantId agency, VolunteerId person, LocalDate until, long entries, List<YearMinutes> minutes) {

    private static final Comparator<OriginService> BY_AGE =
            Comparator.comparing(OriginService::until).thenComparing(OriginService::entries);

    /** Chooses the statement of a later departure, or of more entries: both only grow. The first wins among equals. */
    static final BinaryOperator<OriginService> NEWER =
            (first, second) -> BY_AGE.compare(second, first) > 0 ? second : first;

    public OriginService {
        minutes = List.copyOf(minutes);
    }

    /** Returns what the ledger of an agency has of a person until a day. */
    public static OriginService of(Origin origin, LocalDate until, ServedYears served) {
        return new OriginService(origin.agency(), origin.person(), until, served.entries(), served.minutes());
    }

    /** Returns the ledger from which the minutes come. */
    public Origin origin() {
        return new Origin(agency, person);
    }

    /** Returns the minutes of a year whose evidence counts. */
    public long minutesOf(int year, CountedEvidence evidence) {
        return minutes.stream()
                .filter(each -> each.year() == year && evidence.counts(each.evidence()))
                .mapToLong(YearMinutes::minutes)
                .sum();
    }
}
