package cn.volunteering.activity.schedule;

import cn.volunteering.domain.Refusal;

/**
 * What keeps an activity from being closed without a further word (NX-53).
 *
 * @param unreviewed records with minutes that nobody has confirmed or rejected yet
 * @param withoutCheckOut records without check-out, which count zero
 * @param withoutMinutes records of less than a whole minute, which count zero
 */
public record Unsettled(long unreviewed, long withoutCheckOut, long withoutMinutes) {

    /** Everything is settled. */
    public static final Unsettled NOTHING = new Unsettled(0, 0, 0);

    /** Returns whether everything is settled. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** Returns what remains once someone accepts that records without minutes count zero. */
    public Unsettled acceptingZero() {
        return new Unsettled(unreviewed, 0, 0);
    }

    Refusal refusal() {
        var refusal = unreviewed > 0
                ? Refusal.of("activity-hours-unreviewed", "还有时长未审核，不能办结")
                : Refusal.of("activity-unsettled", "有人未签退或不足一分钟，办结后计零；请补录或驳回，或注明按零时长办结");
        return refusal.with("unreviewed", unreviewed)
                .with("withoutCheckOut", withoutCheckOut)
                .with("withoutMinutes", withoutMinutes);
    }
}
