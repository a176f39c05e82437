package cn.volunteering.activity.signup;

import cn.volunteering.domain.Refusal;

/** What became of a liaison's wish that a volunteer takes part. */
public sealed interface Arranged {

    /** The volunteer has a place, under a standing consent, and is told. */
    record SignedUp(Place place) implements Arranged {}

    /** The volunteer is asked. */
    record Asked() implements Arranged {}

    /** The volunteer had a place already; nothing changed. */
    record There(Place place) implements Arranged {}

    /** The volunteer cannot be asked. */
    record Left(Refusal why) implements Arranged {}
}
