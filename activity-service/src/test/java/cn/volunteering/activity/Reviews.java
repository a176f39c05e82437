package cn.volunteering.activity;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.hoursreview.ReviewDecisions;
import cn.volunteering.activity.hoursreview.ReviewResult;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What tests of the review decide, about whom, and how they do it at once. */
final class Reviews {

    static final int PEOPLE = 20;

    private Reviews() {}

    /** Confirms by name: nobody in these activities signed up, so "all" would leave them. */
    static ReviewDecisions everything(ActivityId activity) {
        var ids = everyone().mapToObj(number -> attendance(activity, number)).collect(Collectors.toSet());
        return new ReviewDecisions(false, ids, Map.of());
    }

    static ReviewDecisions confirming(AttendanceId id) {
        return new ReviewDecisions(false, Set.of(id), Map.of());
    }

    static ReviewDecisions rejecting(AttendanceId id) {
        return new ReviewDecisions(false, Set.of(), Map.of(id, "未到现场"));
    }

    static List<String> whyLeft(ReviewResult result) {
        return result.left().stream()
                .filter(left -> !left.why().code().equals("attendance-unknown"))
                .map(left -> left.id().value() + " " + left.why().code())
                .toList();
    }

    static IntStream everyone() {
        return IntStream.rangeClosed(1, PEOPLE);
    }

    static VolunteerId volunteer(int number) {
        return new VolunteerId("volunteer-" + number);
    }

    static AttendanceId attendance(ActivityId activity, int number) {
        return AttendanceId.of(activity, volunteer(number));
    }

    static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) {
        var first = CompletableFuture.supplyAsync(one, Thread::startVirtualThread);
        var second = CompletableFuture.supplyAsync(other, Thread::startVirtualThread);
        return List.of(first.join(), second.join());
    }

    static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
