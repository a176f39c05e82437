package cn.volunteering.activity.attendance;

/** Which way a token leads: into the activity or out of it. */
public enum Direction {
    IN,
    OUT
}
