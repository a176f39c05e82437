package cn.volunteering.messaging.readmodel;

import java.util.List;

/**
 * The result of comparing a projection with its source.
 *
 * @param compared how many figures were compared
 * @param differences descriptions of the differences; empty if the projection is correct
 */
public record DriftReport(long compared, List<String> differences) {

    public DriftReport {
        differences = List.copyOf(differences);
    }

    /** Returns whether the projection agrees with its source. */
    public boolean isClean() {
        return differences.isEmpty();
    }
}
