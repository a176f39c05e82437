package cn.volunteering.activity.attendance;

/** The direction of a token: into the activity or out of it. */
public enum Direction {
    IN,
    OUT
}
