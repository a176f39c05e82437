package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.UnitId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One subject in one period. */
public record Case(Situation situation, Subject subject, Period period) {

    /** Returns the day that is judged: the end of the period, or today while it is running. */
    LocalDate day() {
        return period.judgedOn(situation.today());
    }

    /** Returns the value in force for the period. */
    <T> T option(TypedKey<T> key) {
        return situation.option(key, period);
    }

    /** Returns the decisive threshold, which is in force wherever an indicator is asked. */
    long threshold(PolicyKey key) {
        return situation
                .inForce(key, period)
                .decisive()
                .map(Judgement::thresholdOf)
                .orElseThrow();
    }

    /** Returns the activities that were held in the period. */
    Stream<Activity> held() {
        return snapshot().activities().stream()
                .filter(activity -> activity.isHeld() && period.contains(activity.startsAt()));
    }

    Snapshot snapshot() {
        return situation.snapshot();
    }

    /** Returns the section or branch that is judged. */
    UnitId unit() {
        return new UnitId(Objects.requireNonNull(subject.id()));
    }
}
