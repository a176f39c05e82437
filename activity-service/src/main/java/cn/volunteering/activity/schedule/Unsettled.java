package cn.volunteering.activity.schedule;

import cn.volunteering.domain.Refusal;

/**
 * What keeps an activity from being closed without a further word (NX-27, NX-53).
 *
 * @param unreviewed records with minutes that nobody has confirmed or rejected yet
 * @param withoutCheckOut records without check-out, which count zero
 * @param withoutMinutes records of less than a whole minute, which count zero
 * @param insigniaOut pieces of insignia that were neither returned, lost nor written off, unless the committee waives them
 */
public record Unsettled(long unreviewed, long withoutCheckOut, long withoutMinutes, int insigniaOut) {

    /** Everything is settled. */
    public static final Unsettled NOTHING = new Unsettled(0, 0, 0, 0);

    /** Returns whether everything is settled. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** Returns what remains once someone accepts that records without minutes count zero. */
    public Unsettled acceptingZero() {
        return new Unsettled(unreviewed, 0, 0, insigniaOut);
    }

    Refusal refusal() {
        return reason().with("unreviewed", unreviewed)
                .with("withoutCheckOut", withoutCheckOut)
                .with("withoutMinutes", withoutMinutes)
                .with("insigniaOut", insigniaOut);
    }

    private Refusal reason() {
        if (unreviewed > 0) {
            return Refusal.of("activity-hours-unreviewed", "还有时长未审核，不能办结");
        }
        return insigniaOut > 0
                ? Refusal.of("activity-insignia-out", "还有 " + insigniaOut + " 件标识未归还销号，不能办结；请先归还、报失或报损，确有原因的由机关党委准予办结")
                : Refusal.of("activity-unsettled", "有人未签退或不足一分钟，办结后计零；请补录或驳回，或注明按零时长办结");
    }
}
