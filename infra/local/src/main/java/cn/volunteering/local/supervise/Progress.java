package cn.volunteering.local.supervise;

import java.time.Duration;

/** Reports the progress of a run. Called from many threads. */
public interface Progress {

    /** The part starts when the parts it needs are ready. */
    void waiting(String part);

    void preparing(String part);

    void starting(String part);

    /** @param took from its start until it was ready */
    void ready(String part, Duration took);

    /** The part ended unexpectedly. */
    void died(String part, Duration restartIn);

    /** Prints a sentence that does not belong to one part. */
    void note(String sentence);

    /** Stops redrawing lines; later output is printed below them. */
    default void finish() {}
}
