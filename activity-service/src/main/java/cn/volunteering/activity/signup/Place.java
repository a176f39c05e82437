package cn.volunteering.activity.signup;

/** A volunteer's place in the sign-up order of an activity. */
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
     * @param position from 1: how many must withdraw before there is a seat
     */
    record Waiting(int position) implements Place {}

    /** No place: not signed up, or withdrawn. */
    record None() implements Place {}
}
