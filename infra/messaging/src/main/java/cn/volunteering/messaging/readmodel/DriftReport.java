package cn.volunteering.messaging.readmodel;

import java.util.List;

/**
 * What a comparison of a projection with its source found.
 *
 * @param compared how many figures were compared
 * @param differences what differs, in words; empty when the projection is right
 */
public record DriftReport(long compared, List<String> differences) {

    public DriftReport {
        differences = List.copyOf(differences);
    }

    /** Whether the projection says what its source says. */
    public boolean isClean() {
        return differences.isEmpty();
    }
}
