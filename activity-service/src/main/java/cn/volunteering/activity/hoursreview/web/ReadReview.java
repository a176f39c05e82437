package cn.volunteering.activity.hoursreview.web;

import static java.util.stream.Collectors.toSet;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.hoursreview.ReviewDecisions;
import cn.volunteering.activity.hoursreview.web.ReviewRequest.Reasoned;
import cn.volunteering.edge.input.Item;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Separates the decisions of a request from those that cannot be carried out as they stand. */
final class ReadReview {

    private final Validator validator;
    private final Set<AttendanceId> confirmed = new HashSet<>();
    private final Map<AttendanceId, String> rejected = new HashMap<>();
    private final Map<AttendanceId, String> overruled = new HashMap<>();
    private final List<ReviewAnswer.Left> faulty = new ArrayList<>();
    private final boolean all;

    private ReadReview(ReviewRequest request, Validator validator) {
        this.validator = validator;
        this.all = request.isForAll();
        sort(request.confirm(), Function.identity(), (id, _) -> confirmed.add(id));
        sort(request.overrule(), Reasoned::attendanceId, (id, it) -> overruled.putIfAbsent(id, it.reason()));
        sort(request.reject(), Reasoned::attendanceId, (id, it) -> rejected.putIfAbsent(id, it.reason()));
    }

    /**
     * Reads a request.
     *
     * @throws ProblemException if it decides nothing, or confirms all but somebody whom it does not name
     */
    static ReadReview of(ReviewRequest request, Validator validator) {
        if (request.isEmpty()) {
            throw invalid("all", "请注明要确认或驳回的记录");
        }
        var read = new ReadReview(request, validator);
        read.requireNamesOfRejected();
        return read;
    }

    private <T> void sort(
            @Nullable List<Item<T>> items,
            Function<T, @Nullable AttendanceId> id,
            BiConsumer<AttendanceId, T> decided) {
        for (Item<T> item : Objects.requireNonNull(items)) {
            T value = item.value();
            @Nullable AttendanceId named = value == null ? null : id.apply(value);
            var faults = item.faults(validator);
            if (value != null && named != null && faults.isEmpty()) {
                decided.accept(named, value);
            } else {
                faulty.add(ReviewAnswer.Left.faulty(named, item.place(), faults));
            }
        }
    }

    /** Refuses to confirm the rest while it is open who belongs to it. */
    private void requireNamesOfRejected() {
        faulty.stream()
                .filter(left -> all && left.attendanceId() == null)
                .filter(left -> String.valueOf(left.place()).startsWith("reject"))
                .findFirst()
                .ifPresent(left -> {
                    throw invalid(left.place() + ".attendanceId", "须写明驳回哪一条，才能确认其余各条");
                });
    }

    private static ProblemException invalid(String field, String message) {
        return new ProblemException(Problems.invalid(List.of(new FieldFault(field, message))));
    }

    ReviewDecisions decisions() {
        var unclear = faulty.stream()
                .map(ReviewAnswer.Left::attendanceId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return new ReviewDecisions(all, confirmed, rejected, overruled, unclear);
    }

    List<ReviewAnswer.Left> faulty() {
        return List.copyOf(faulty);
    }
}
