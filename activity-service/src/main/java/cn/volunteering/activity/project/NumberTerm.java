package cn.volunteering.activity.project;

import java.time.Duration;
import java.time.Instant;

/** How long an accepted project may have no number in the national system (NX-52), by the policy of the bound tenant. */
@FunctionalInterface
public interface NumberTerm {

    /** Returns the days in force at the given time. */
    long daysAt(Instant now);

    /** Returns the latest acceptance of projects that should have a number by now. */
    default Instant dueIfAcceptedBy(Instant now) {
        return now.minus(Duration.ofDays(daysAt(now)));
    }
}
