package cn.volunteering.reporting.totals.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's total in responses. Compare minutes; hours are rounded for display.
 *
 * @param displayName {@code null} if the name is not known here
 * @param hours with two decimals
 */
record PersonTotalView(
        VolunteerId volunteerId,
        @Nullable String displayName,
        int year,
        long minutes,
        String hours,
        List<Service> services) {

    /**
     * The service in one activity for one section and branch, of one grade of evidence.
     *
     * @param evidence {@code null} for entries that were stored before the grade was kept
     */
    record Service(
            ActivityId activityId,
            @Nullable String activityTitle,
            UnitId sectionId,
            @Nullable String sectionName,
            @Nullable UnitId branchId,
            @Nullable String branchName,
            long minutes,
            @Nullable Evidence evidence) {

        private static Service of(PersonYear.Service service, PersonNames names) {
            return new Service(
                    service.activity(),
                    names.title(service.activity()),
                    service.section(),
                    names.unit(service.section()),
                    service.branch(),
                    names.unit(service.branch()),
                    service.minutes(),
                    service.evidence());
        }
    }

    static PersonTotalView of(PersonYear total, PersonNames names) {
        var volunteer = names.volunteer(total.volunteer());
        return new PersonTotalView(
                total.volunteer(),
                volunteer == null ? null : volunteer.displayName(),
                total.year(),
                total.minutes(),
                Hours.shown(total.minutes()),
                total.services().stream()
                        .map(service -> Service.of(service, names))
                        .toList());
    }
}
