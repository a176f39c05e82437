package cn.volunteering.reporting.totals.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's total in responses. Compare minutes; hours are rounded for display.
 *
 * @param hours with two decimals
 */
record PersonTotalView(VolunteerId volunteerId, int year, long minutes, String hours, List<Service> services) {

    /** The service in one activity for one section and branch. */
    record Service(
            ActivityId activityId,
            UnitId sectionId,
            @Nullable UnitId branchId,
            long minutes) {

        private static Service of(PersonYear.Service service) {
            return new Service(service.activity(), service.section(), service.branch(), service.minutes());
        }
    }

    static PersonTotalView of(PersonYear total) {
        return new PersonTotalView(
                total.volunteer(),
                total.year(),
                total.minutes(),
                Hours.shown(total.minutes()),
                total.services().stream().map(Service::of).toList());
    }
}
