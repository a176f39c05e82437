package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Post;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registers of the unit say. {@code null} means that no service publishes them yet, which is not the same as none.
 *
 * @param posts the posts of the leading group, its office and the designated persons (QH-38, QH-39)
 * @param reportIns volunteers who have reported to their community (NX-43)
 * @param exemptions long leave, secondment and illness (NX-31)
 * @param bulletins the days on which the points of a year were published (NX-73)
 */
public record Registers(
        List<Post> posts,
        @Nullable List<ReportIn> reportIns,
        @Nullable List<Exemption> exemptions,
        @Nullable List<LocalDate> bulletins) {

    /** Nothing is known beyond the published registers, which are empty. */
    public static final Registers EMPTY = new Registers(List.of(), null, null, null);

    public Registers {
        posts = List.copyOf(posts);
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
