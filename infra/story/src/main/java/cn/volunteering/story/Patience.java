package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what takes its time: an event on its way, a process that is starting again. */
final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(120);

    private static final AtomicInteger ASKED_AGAIN = new AtomicInteger();

    private Patience() {}

    /** How often something had to be asked again because a part of the platform was away. */
    static int askedAgain() {
        return ASKED_AGAIN.get();
    }

    /** Asks again until the answer is as wanted; tells the last answer if it never is. */
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

    /** Does something that may be done twice, and does it again when a part of the platform was away meanwhile. */
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
     * Does something that depends on an event which may still be on its way, such as the activation of a volunteer: as
     * long as it is refused it is tried again.
     */
    static Answer untilGranted(String what, Supplier<Answer> call) {
        return until(what, call, answer -> answer.status() < 300);
    }

    /** Does something again as long as nobody answers at all. */
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
