package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Places;
import java.util.List;

/** The places that follow from the order of sign-up. */
public final class LinePlaces implements Places {

    private final SignupLines lines;
    private final LeaveLine leaveLine;

    public LinePlaces(SignupLines lines, LeaveLine leaveLine) {
        this.lines = lines;
        this.leaveLine = leaveLine;
    }

    @Override
    public int seated(Activity activity) {
        return lines.of(activity).seated();
    }

    @Override
    public List<VolunteerId> participants(Activity activity) {
        var line = lines.of(activity);
        return line.inOrder().subList(0, line.seated());
    }

    @Override
    public void tellPromoted(Activity before, Activity after) {
        if (after.plan().capacity() > before.plan().capacity()) {
            leaveLine.tell(after, lines.of(after).promotedSince(lines.of(before)));
        }
    }
}
