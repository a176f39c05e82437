package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.util.List;

/**
 * The order in which volunteers came to an activity (报名次序). The first of them, as many as there are seats, have one;
 * the others wait. So whoever steps back lets the first of those who wait move up, with nothing to be written, and a
 * place only ever gets better.
 */
public record SignupLine(ActivityId activityId, int capacity, List<VolunteerId> inOrder) {

    public SignupLine {
        inOrder = List.copyOf(inOrder);
    }

    /** Where the given volunteer stands. */
    public Place placeOf(VolunteerId volunteer) {
        int index = inOrder.indexOf(volunteer);
        return index < 0 ? new Place.None() : placeAt(index);
    }

    private Place placeAt(int index) {
        return index < capacity ? new Place.Seat(index + 1) : new Place.Waiting(index + 1 - capacity);
    }

    /** How many seats are taken. */
    public int seated() {
        return Math.min(inOrder.size(), capacity);
    }

    /** How many wait for a seat. */
    public int waiting() {
        return inOrder.size() - seated();
    }
}
