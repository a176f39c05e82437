package cn.volunteering.reporting.indicator;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.UnitId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The activities that count for a branch in a period (NX-28, NX-30), by the policy on joint activities. */
final class BranchCredit {

    /** Shared credit is given in thousandths; only the sum is rounded down, which no whole number can notice. */
    private static final long SHARED_PARTS = 1_000;

    private final Case which;
    private final UnitId branch;
    private final Options.JointCredit joint;
    private final List<Activity> counted = new ArrayList<>();
    private final List<Activity> doubtful = new ArrayList<>();
    private BigInteger numerator = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;

    BranchCredit(Case which) {
        this.which = which;
        this.branch = which.unit();
        this.joint = which.option(Options.JOINT_CREDIT);
    }

    /** Adds what the branch organised itself, alone or with others. */
    BranchCredit addOwn() {
        held().filter(activity -> !activity.isConcentrated())
                .filter(activity -> activity.branches().contains(branch))
                .forEach(this::addOwn);
        return this;
    }

    /** Adds the concentrated activities in which anyone served for the branch. */
    BranchCredit addConcentrated() {
        held().filter(Activity::isConcentrated)
                .filter(activity -> which.situation().attendance().of(branch, activity.id()) > 0)
                .forEach(this::addWhole);
        return this;
    }

    private Stream<Activity> held() {
        return which.held().filter(new CountedService(which)::isCounted);
    }

    private void addOwn(Activity activity) {
        if (activity.branches().size() == 1) {
            addWhole(activity);
            return;
        }
        switch (joint) {
            case FULL_EACH -> addWhole(activity);
            case LEAD_ONLY -> addForLead(activity);
            case SHARED_BY_PARTICIPANTS -> addShare(activity);
        }
    }

    private void addForLead(Activity activity) {
        if (activity.leadBranch() == null) {
            doubtful.add(activity);
        } else if (activity.leadBranch().equals(branch)) {
            addWhole(activity);
        }
    }

    private void addShare(Activity activity) {
        var attendance = which.situation().attendance();
        long all = activity.branches().stream()
                .mapToLong(each -> attendance.of(each, activity.id()))
                .sum();
        long own = attendance.of(branch, activity.id());
        if (own > 0) {
            add(activity, own, all);
        }
    }

    private void addWhole(Activity activity) {
        add(activity, 1, 1);
    }

    private void add(Activity activity, long part, long whole) {
        counted.add(activity);
        numerator = numerator.multiply(BigInteger.valueOf(whole)).add(denominator.multiply(BigInteger.valueOf(part)));
        denominator = denominator.multiply(BigInteger.valueOf(whole));
        var common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** Returns the measured count; not known if it depends on who led a joint activity and nobody said so. */
    Measurement measured(long threshold) {
        long parts = joint == Options.JointCredit.SHARED_BY_PARTICIPANTS ? SHARED_PARTS : 1;
        long credit = numerator
                .multiply(BigInteger.valueOf(parts))
                .divide(denominator)
                .longValueExact();
        long missing = threshold * parts - credit;
        if (missing > 0 && missing <= doubtful.size() * parts) {
            return new Measurement.Unknown("联合活动未注明牵头支部，无法确定计入哪个支部");
        }
        return Measurement.of(Amount.count(credit, parts))
                .counting(counted.stream().map(Contributor::of).toList());
    }
}
