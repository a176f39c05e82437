package cn.volunteering.activity.signup;

/** Where a volunteer stands in the order of an activity. */
public sealed interface Place {

    /**
     * One of the seats (名额).
     *
     * @param number from 1 to the capacity
     */
    record Seat(int number) implements Place {}

    /**
     * A place on the waiting list (候补).
     *
     * @param position from 1: how many have to step back until there is a seat
     */
    record Waiting(int position) implements Place {}

    /** No place: not signed up, or withdrawn. */
    record None() implements Place {}
}
