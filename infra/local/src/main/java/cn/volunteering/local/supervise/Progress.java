package cn.volunteering.local.supervise;

import java.time.Duration;

/** Tells the person at the terminal how far the run is. Called from many threads. */
public interface Progress {

    /** The part will be started as soon as what it needs is ready. */
    void waiting(String part);

    void preparing(String part);

    void starting(String part);

    /** @param took from its start until it was ready */
    void ready(String part, Duration took);

    /** It ended although nobody asked it to. */
    void died(String part, Duration restartIn);

    /** A sentence that has nothing to do with one part. */
    void note(String sentence);

    /** No more lines will be drawn again; what follows is printed below them. */
    default void finish() {}
}
