package cn.volunteering.reporting.totals.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import org.jspecify.annotations.Nullable;

/**
 * A participant of a year.
 *
 * @param displayName {@code null} if the name is not known here
 * @param sectionId the present section; {@code null} if the person is not known here
 * @param hours the minutes with two decimals; minutes add up, rounded hours need not
 * @param activities the activities with minutes
 */
record PersonLine(
        VolunteerId volunteerId,
        @Nullable String displayName,
        @Nullable UnitId sectionId,
        @Nullable String sectionName,
        @Nullable UnitId branchId,
        @Nullable String branchName,
        long minutes,
        String hours,
        long activities) {

    static PersonLine of(PersonYear person, PersonNames names) {
        Volunteer volunteer = names.volunteer(person.volunteer());
        var section = volunteer == null ? null : volunteer.section();
        var branch = volunteer == null ? null : volunteer.branch();
        return new PersonLine(
                person.volunteer(),
                volunteer == null ? null : volunteer.displayName(),
                section,
                names.unit(section),
                branch,
                names.unit(branch),
                person.minutes(),
                Hours.shown(person.minutes()),
                person.services().stream()
                        .map(PersonYear.Service::activity)
                        .distinct()
                        .count());
    }
}
