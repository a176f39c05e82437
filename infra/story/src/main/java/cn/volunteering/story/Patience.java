package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for events on their way and for processes that restart. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(120);

    private static final AtomicInteger ASKED_AGAIN = new AtomicInteger();

    private Patience() {}

    /** Returns how many calls were repeated because a part of the platform was away. */
    static int askedAgain() {
        return ASKED_AGAIN.get();
    }

    /** Repeats a call until the answer is as wanted. Reports the last answer after two minutes. */
    static <T> T until(String what, Supplier<T> question, Predicate<T> wanted) {
        Instant end = Instant.now().plus(MOST);
        T answer = untilReachable(question);
        while (!wanted.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new StoryFailedException("Waited " + MOST.toSeconds() + " s for " + what + ", but: " + answer);
            }
            pause(PAUSE);
            answer = untilReachable(question);
        }
        return answer;
    }

    /** Makes a repeatable call, and repeats it when a part of the platform is away. */
    static Answer retrying(Supplier<Answer> call) {
        return until("an answer", call, Patience::isAnswered);
    }

    private static boolean isAnswered(Answer answer) {
        boolean answered = answer.status() < 500;
        if (!answered) {
            ASKED_AGAIN.incrementAndGet();
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
        Instant end = Instant.now().plus(MOST);
        while (true) {
            try {
                return work.get();
            } catch (PlatformAwayException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                ASKED_AGAIN.incrementAndGet();
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
