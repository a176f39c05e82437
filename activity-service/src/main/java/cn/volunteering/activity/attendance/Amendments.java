package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the confirmed time of an attendance was changed, what is proposed now, and what was declined. What an approved
 * amendment replaced is in {@link Attendance#corrections}.
 *
 * @param revision how many were approved; the ledgers number their entries by it
 * @param pending what awaits the second person
 * @param declined what was declined or taken back, the latest last
 */
public record Amendments(int revision, @Nullable Amendment pending, List<Declined> declined) {

    static final Amendments NONE = new Amendments(0, null, List.of());

    /** A proposal that came to nothing, with who ended it and why. */
    public record Declined(Amendment amendment, Signature by, String reason) {}

    public Amendments {
        declined = List.copyOf(declined);
    }

    Amendments proposing(Amendment amendment) {
        return new Amendments(revision, amendment, declined);
    }

    Amendments approved() {
        return new Amendments(revision + 1, null, declined);
    }

    Amendments declined(Amendment amendment, Signature by, String reason) {
        var more = new ArrayList<>(declined);
        more.add(new Declined(amendment, by, reason));
        return new Amendments(revision, null, more);
    }
}
