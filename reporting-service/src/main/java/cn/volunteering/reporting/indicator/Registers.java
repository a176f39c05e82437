package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers that no service publishes yet. {@code null} means not known, which is not the same as none.
 *
 * @param designatedPersons the persons in charge of the unit's volunteer service (QH-39)
 * @param reportIns volunteers who have reported to their community (NX-43)
 * @param exemptions long leave, secondment and illness (NX-31)
 * @param bulletins the days on which the points of a year were published (NX-73)
 */
public record Registers(
        @Nullable List<Post> designatedPersons,
        @Nullable List<ReportIn> reportIns,
        @Nullable List<Exemption> exemptions,
        @Nullable List<LocalDate> bulletins) {

    /** Nothing is known. */
    public static final Registers UNKNOWN = new Registers(null, null, null, null);

    /**
     * A person in a post.
     *
     * @param until the first day on which the person no longer held it
     */
    public record Post(
            VolunteerId holder, LocalDate from, @Nullable LocalDate until) {

        boolean isHeldOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** A volunteer who reported to a community. */
    public record ReportIn(VolunteerId volunteer, LocalDate on) {}

    /**
     * A recorded exemption of a volunteer.
     *
     * @param until the first day after it
     */
    public record Exemption(
            VolunteerId volunteer, LocalDate from, @Nullable LocalDate until) {

        boolean covers(VolunteerId person, LocalDate day) {
            return volunteer.equals(person) && !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }
}
