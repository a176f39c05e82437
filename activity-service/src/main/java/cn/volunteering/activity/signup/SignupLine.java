package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import java.util.List;

/**
 * The order in which volunteers signed up for an activity (报名次序). The first {@code capacity} of them have a seat; the
 * others wait. When someone withdraws, the first on the waiting list moves up without any write, and a place only ever
 * gets better.
 */
public record SignupLine(ActivityId activityId, int capacity, List<VolunteerId> inOrder) {

    public SignupLine {
        inOrder = List.copyOf(inOrder);
    }

    /** Returns the place of the given volunteer. */
    public Place placeOf(VolunteerId volunteer) {
        int index = inOrder.indexOf(volunteer);
        return index < 0 ? new Place.None() : placeAt(index);
    }

    private Place placeAt(int index) {
        return index < capacity ? new Place.Seat(index + 1) : new Place.Waiting(index + 1 - capacity);
    }

    /** Returns whether the given volunteer has a seat. */
    public boolean isSeated(VolunteerId volunteer) {
        return placeOf(volunteer) instanceof Place.Seat;
    }

    /** Returns those who have a seat here and did not have one before. */
    public List<VolunteerId> promotedSince(SignupLine before) {
        return inOrder.stream()
                .limit(capacity)
                .filter(each -> !before.isSeated(each) && before.inOrder.contains(each))
                .toList();
    }

    /** Returns the number of seats taken. */
    public int seated() {
        return Math.min(inOrder.size(), capacity);
    }

    /** Returns the number of volunteers waiting for a seat. */
    public int waiting() {
        return inOrder.size() - seated();
    }
}
