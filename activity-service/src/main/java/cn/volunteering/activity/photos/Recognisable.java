package cn.volunteering.activity.photos;

import cn.volunteering.activity.roster.VolunteerId;
import java.util.Collection;
import java.util.List;

/**
 * Who can be recognised on a photo, as the organiser says.
 *
 * @param participants those of the activity
 * @param others whether somebody else can be recognised, whose consent nobody can look up
 */
public record Recognisable(List<VolunteerId> participants, boolean others) {

    /** Nobody can be recognised. */
    public static final Recognisable NOBODY = new Recognisable(List.of(), false);

    public Recognisable {
        participants = participants.stream().distinct().toList();
    }

    /** Returns those who are named although they did not take part. */
    List<VolunteerId> strangersTo(Collection<VolunteerId> present) {
        return participants.stream().filter(each -> !present.contains(each)).toList();
    }
}
