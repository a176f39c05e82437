package cn.volunteering.national;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a service as the national system would get it now. Its values are read only when it goes into a package.
 *
 * @param recordId its identity, which the answer of the authority repeats
 * @param name what people call it
 * @param version changes exactly when a value of the record changes, see {@link RecordVersion}
 * @param year the year to which it belongs; 0 in a group that is not divided into years
 * @param isAdded whether the record was entered afterwards, so that it goes into batches of limited size
 * @param isWithdrawn whether it does not count any more: only a record that was submitted before is then due
 * @param objections why the national system would refuse it, in words; a record with objections goes into no package
 * @param own what the service itself knows of the registration; {@code null} if only packages and answers decide
 */
public record Candidate(
        String recordId,
        String name,
        String version,
        int year,
        boolean isAdded,
        boolean isWithdrawn,
        List<String> objections,
        @Nullable OwnStatus own) {

    /**
     * What a service knows of the registration of one of its records.
     *
     * @param number the number of the national system, if there is one
     * @param isKept whether the service keeps the whole status, which people may also change by hand; otherwise packages
     *     and answers decide once there was a package
     */
    public record OwnStatus(RecordState state, @Nullable String number, boolean isKept) {}

    public Candidate {
        objections = List.copyOf(objections);
    }

    /** Returns what remains of a record that was submitted and is not here any more. */
    static Candidate gone(NationalRecord kept, String version) {
        return new Candidate(
                kept.recordId(), kept.name(), version, kept.year(), false, false, List.of("本单位已没有该记录"), null);
    }
}
