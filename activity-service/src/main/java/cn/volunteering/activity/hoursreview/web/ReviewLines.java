package cn.volunteering.activity.hoursreview.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Correction;
import cn.volunteering.activity.attendance.Review;
import cn.volunteering.activity.hoursreview.ReviewChoices;
import cn.volunteering.activity.hoursreview.ReviewSheet;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Decision;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Shows attendances to organisers and reviewers, with names and with what the caller may do. */
@Component
class ReviewLines {

    static final String CONFIRM = "attendance.CONFIRM";
    static final String REJECT = "attendance.REJECT";
    static final String OVERRULE = "attendance.OVERRULE";

    static final String AMEND = "attendance.AMEND";
    static final String VOID = "attendance.VOID";
    static final String APPROVE_AMENDMENT = "attendance.APPROVE_AMENDMENT";
    static final String DECLINE_AMENDMENT = "attendance.DECLINE_AMENDMENT";

    private static final String SOME_REASON = "…";

    private final CurrentReviewer reviewer;
    private final PermittedActions permitted;
    private final Names names;

    ReviewLines(CurrentReviewer reviewer, PermittedActions permitted, Names names) {
        this.reviewer = reviewer;
        this.permitted = permitted;
        this.names = names;
    }

    PageOf<ReviewLine> page(Page<ReviewSheet.Line> page, Map<ActivityId, Activity> activities) {
        NameBook book = names.of(page.getContent().stream().flatMap(line -> people(line.attendance())));
        var choices = new HashMap<ActivityId, ReviewChoices>();
        activities.forEach((id, activity) -> choices.put(id, reviewer.choices(activity)));
        return PageOf.of(page, line -> {
            var mine = Objects.requireNonNull(choices.get(line.attendance().activityId()));
            return ReviewLine.of(line, mine.activity(), book, actions(line.attendance(), mine));
        });
    }

    private List<String> actions(Attendance attendance, ReviewChoices mine) {
        var caller = new Signature(CurrentAccount.id(), mine.now());
        return permitted
                .to("attendance")
                .step("CONFIRM", attendance, () -> mine.confirm(attendance))
                .offer("OVERRULE", () -> isRejectedByAnother(attendance, mine))
                .step("REJECT", attendance, () -> mine.reject(attendance))
                .edit("ENTER", () -> attendance.strike(mine.activity(), caller, SOME_REASON))
                .step("STRIKE", attendance, () -> attendance.strike(mine.activity(), caller, SOME_REASON))
                .offer("AMEND", () -> attendance.amending().mayPropose(caller.by()))
                .step("VOID", attendance, () -> attendance.amending().proposeVoid(caller, SOME_REASON))
                .step("APPROVE_AMENDMENT", attendance, () -> mine.approve(attendance))
                .step("DECLINE_AMENDMENT", attendance, () -> attendance
                        .amending()
                        .decline(caller, SOME_REASON))
                .names();
    }

    private static boolean isRejectedByAnother(Attendance attendance, ReviewChoices mine) {
        return mine.confirm(attendance) instanceof Decision.Refused
                && mine.overrule(attendance) instanceof Decision.Accepted;
    }

    private static Stream<AccountId> people(Attendance attendance) {
        return Stream.of(
                        attendance.stay().recordedBy().stream(),
                        reviewers(attendance.review()),
                        attendance.corrections().stream().flatMap(ReviewLines::people),
                        Stream.ofNullable(attendance.amendments().pending())
                                .map(pending -> pending.by().by()))
                .flatMap(each -> each);
    }

    private static Stream<AccountId> people(Correction correction) {
        return Stream.concat(
                Stream.concat(Stream.of(correction.by().by()), correction.before().recordedBy().stream()),
                reviewers(correction.review()));
    }

    private static Stream<AccountId> reviewers(@Nullable Review review) {
        return review == null
                ? Stream.of()
                : Stream.concat(Stream.of(review.signature().by()), reviewers(review.overrules()));
    }
}
