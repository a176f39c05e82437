package cn.volunteering.activity.insignia;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An issue slip (领用单, NX-25): a section requests insignia for an activity, a second person issues them, and the section
 * returns them item by item (归还销号, NX-27).
 *
 * @param lines one for each item
 * @param issue {@code null} before the issue
 * @param returns in the order in which they were recorded
 * @param dropped who refused or withdrew the request
 * @param waiver who let the activity be closed although pieces are out
 */
public record InsigniaSlip(
        SlipId id,
        ActivityId activityId,
        ProjectId projectId,
        SlipState state,
        List<SlipLine> lines,
        Signature requested,
        @Nullable Issue issue,
        List<ItemReturn> returns,
        @Nullable Remark dropped,
        @Nullable Remark waiver)
        implements RegisterRecord {

    public InsigniaSlip {
        lines = List.copyOf(lines);
        returns = List.copyOf(returns);
    }

    /** Requests items for an activity that is not over. */
    static Decision<InsigniaSlip> request(SlipId id, Activity activity, List<SlipLine> lines, Signature by) {
        return Decision.unless(
                objectionTo(activity),
                () -> Decision.accepted(new InsigniaSlip(
                        id,
                        activity.id(),
                        activity.projectId(),
                        SlipState.REQUESTED,
                        lines,
                        by,
                        null,
                        List.of(),
                        null,
                        null)));
    }

    /** Returns why nothing can be requested or issued for an activity; empty if it can. */
    public static Optional<Refusal> objectionTo(Activity activity) {
        return activity.isOver()
                ? Optional.of(Refusal.of("insignia-activity-over", "活动已结束或取消，不能再领用标识")
                        .with("state", activity.state().name()))
                : Optional.empty();
    }

    /**
     * Issues pieces of the items.
     *
     * @param pieces the pieces of each item; an item that is left out is not issued
     * @param left the pieces of each item that can be issued
     * @param number the next number of an issue
     */
    public Decision<InsigniaSlip> handOut(
            Map<ItemId, Integer> pieces, Map<ItemId, Integer> left, int number, Activity activity, Signature by) {
        return Decision.unless(
                objectionToIssue(activity, by.by())
                        .or(() -> objectionToPieces(pieces))
                        .or(() -> shortage(pieces, left)),
                () -> Decision.accepted(issued(pieces, new Issue(number, by))));
    }

    /** Returns why the account cannot issue the slip now; empty if it can. */
    public Optional<Refusal> objectionToIssue(Activity activity, AccountId by) {
        return unlessRequested().or(() -> objectionTo(activity)).or(() -> objectionToIssuer(by));
    }

    private Optional<Refusal> objectionToIssuer(AccountId by) {
        return by.equals(requested.by())
                ? Optional.of(Refusal.of("insignia-issued-by-requester", "领用须由申请人以外的人员发放"))
                : Optional.empty();
    }

    private Optional<Refusal> objectionToPieces(Map<ItemId, Integer> pieces) {
        if (!byItem().keySet().containsAll(pieces.keySet())) {
            return Optional.of(notOnSlip());
        }
        if (lines.stream().anyMatch(line -> pieces.getOrDefault(line.item(), 0) > line.requested())) {
            return Optional.of(Refusal.of("insignia-more-than-requested", "发放数量不能多于申请数量"));
        }
        return pieces.values().stream().allMatch(count -> count == 0)
                ? Optional.of(Refusal.of("insignia-nothing-issued", "至少发放一件；不予发放请退回申请"))
                : Optional.empty();
    }

    private Optional<Refusal> shortage(Map<ItemId, Integer> pieces, Map<ItemId, Integer> left) {
        return lines.stream()
                .filter(line -> pieces.getOrDefault(line.item(), 0) > left.getOrDefault(line.item(), 0))
                .findFirst()
                .map(line -> Refusal.of("insignia-stock-short", "“" + line.name() + "”库存不足")
                        .with("item", line.item().value())
                        .with("left", left.getOrDefault(line.item(), 0)));
    }

    private InsigniaSlip issued(Map<ItemId, Integer> pieces, Issue issued) {
        var next = lines.stream()
                .map(line -> line.issued(pieces.getOrDefault(line.item(), 0)))
                .toList();
        return new InsigniaSlip(
                id, activityId, projectId, SlipState.ISSUED, next, requested, issued, returns, null, waiver);
    }

    /** Refuses the request, with a reason. */
    public Decision<InsigniaSlip> refuse(Remark why) {
        return drop(SlipState.REFUSED, why);
    }

    /** Takes the request back for the section. */
    public Decision<InsigniaSlip> withdraw(Signature by) {
        return drop(SlipState.WITHDRAWN, new Remark(by, null));
    }

    private Decision<InsigniaSlip> drop(SlipState next, Remark why) {
        return Decision.unless(
                unlessRequested(),
                () -> Decision.accepted(new InsigniaSlip(
                        id, activityId, projectId, next, lines, requested, issue, returns, why, waiver)));
    }

    private Optional<Refusal> unlessRequested() {
        return state == SlipState.REQUESTED
                ? Optional.empty()
                : Optional.of(Refusal.of("insignia-not-requested", "该领用申请已经办理").with("state", state.name()));
    }

    /** Records what became of pieces of one item; the slip closes with the last piece. */
    public Decision<InsigniaSlip> takeBack(ItemReturn some) {
        return Decision.unless(unlessOut().or(() -> objectionTo(some)), () -> Decision.accepted(withReturn(some)));
    }

    private Optional<Refusal> objectionTo(ItemReturn some) {
        var line = Optional.ofNullable(byItem().get(some.item()));
        if (line.isEmpty()) {
            return Optional.of(notOnSlip());
        }
        if (some.settled().pieces() == 0) {
            return Optional.of(Refusal.of("insignia-return-empty", "至少登记一件"));
        }
        if (some.settled().pieces() > line.get().open()) {
            return Optional.of(Refusal.of("insignia-return-exceeds", "登记的数量不能多于未还的数量")
                    .with("open", line.get().open()));
        }
        return some.settled().hasLoss() && some.reason() == null
                ? Optional.of(Refusal.of("insignia-reason-missing", "遗失或损坏须说明原因"))
                : Optional.empty();
    }

    private InsigniaSlip withReturn(ItemReturn some) {
        var next = lines.stream()
                .map(line -> line.item().equals(some.item()) ? line.settled(some.settled()) : line)
                .toList();
        var all = Stream.concat(returns.stream(), Stream.of(some)).toList();
        return new InsigniaSlip(id, activityId, projectId, after(next), next, requested, issue, all, dropped, waiver);
    }

    private static SlipState after(List<SlipLine> lines) {
        return openIn(lines) == 0 ? SlipState.CLOSED : SlipState.PARTLY_RETURNED;
    }

    /**
     * Lets the activity be closed although pieces are out, with a reason. They are still to be returned. The first reason
     * given is kept.
     */
    public Decision<InsigniaSlip> waive(Remark why) {
        return Decision.unless(
                unlessOut(),
                () -> Decision.accepted(
                        waiver == null
                                ? new InsigniaSlip(
                                        id,
                                        activityId,
                                        projectId,
                                        state,
                                        lines,
                                        requested,
                                        issue,
                                        returns,
                                        dropped,
                                        why)
                                : this));
    }

    private Optional<Refusal> unlessOut() {
        return isOut()
                ? Optional.empty()
                : Optional.of(Refusal.of("insignia-not-out", "该领用单没有未还的标识").with("state", state.name()));
    }

    private static Refusal notOnSlip() {
        return Refusal.of("insignia-not-on-slip", "该标识不在领用单上");
    }

    private Map<ItemId, SlipLine> byItem() {
        return lines.stream().collect(toMap(SlipLine::item, Function.identity()));
    }

    /** Returns whether pieces are out. */
    public boolean isOut() {
        return state == SlipState.ISSUED || state == SlipState.PARTLY_RETURNED;
    }

    /** Returns the pieces of which nobody has said yet what became of them. */
    public int open() {
        return openIn(lines);
    }

    private static int openIn(List<SlipLine> lines) {
        return lines.stream().mapToInt(SlipLine::open).sum();
    }

    /** Returns the open pieces that keep the activity from being closed. */
    public int blocking() {
        return waiver == null ? open() : 0;
    }

    /** Keeps an activity from having two pending requests, and two issues from being decided on the same stock. */
    @Override
    public Optional<String> naturalKey() {
        return switch (state) {
            case REQUESTED -> Optional.of("activity." + activityId.value());
            case REFUSED, WITHDRAWN -> Optional.empty();
            case ISSUED, PARTLY_RETURNED, CLOSED -> Optional.ofNullable(issue).map(it -> "issue." + it.number());
        };
    }
}
