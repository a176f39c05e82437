package cn.volunteering.reporting.indicator;

import java.util.function.Predicate;

/** A kind of fact that an indicator needs. While it is missing, the verdict is not assessable. */
public enum Need {
    HEADCOUNT("尚未填报单位所属人员数", snapshot -> !snapshot.headcounts().isEmpty());

    private final String absence;
    private final Predicate<Snapshot> known;

    Need(String absence, Predicate<Snapshot> known) {
        this.absence = absence;
        this.known = known;
    }

    boolean isMetBy(Snapshot snapshot) {
        return known.test(snapshot);
    }

    /** Returns why the facts are not known, in Chinese. */
    String absence() {
        return absence;
    }
}
