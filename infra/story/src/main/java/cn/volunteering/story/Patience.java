package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for events that are on their way and for processes that restart. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration TIMEOUT = Duration.ofSeconds(120);

    private static final AtomicInteger REPEATED_CALLS = new AtomicInteger();

    private Patience() {}

    /** Returns how many calls were repeated because a part of the platform did not answer. */
    static int repeatedCalls() {
        return REPEATED_CALLS.get();
    }

    /** Repeats a call until the answer meets the condition. Fails with the last answer after two minutes. */
    static <T> T until(String what, Supplier<T> question, Predicate<T> wanted) {
        Instant end = Instant.now().plus(TIMEOUT);
        T answer = untilReachable(question);
        while (!wanted.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new StoryFailedException("Waited " + TIMEOUT.toSeconds() + " s for " + what + ", but: " + answer);
            }
            pause(PAUSE);
            answer = untilReachable(question);
        }
        return answer;
    }

    /** Makes a repeatable call, and repeats it while a part of the platform does not answer. */
    static Answer retrying(Supplier<Answer> call) {
        return until("an answer", call, Patience::isAnswered);
    }

    private static boolean isAnswered(Answer answer) {
        boolean answered = answer.status() < 500;
        if (!answered) {
            REPEATED_CALLS.incrementAndGet();
        }
        return answered;
    }

    /**
     * Repeats a call until it is granted. It may depend on an event that is still on its way, such as the activation of
     * a volunteer.
     */
    static Answer untilGranted(String what, Supplier<Answer> call) {
        return until(what, call, answer -> answer.status() < 300);
    }

    /** Repeats a call until the platform can be reached. */
    static <T> T untilReachable(Supplier<T> work) {
        Instant end = Instant.now().plus(TIMEOUT);
        while (true) {
            try {
                return work.get();
            } catch (PlatformAwayException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                REPEATED_CALLS.incrementAndGet();
                pause(PAUSE);
            }
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
