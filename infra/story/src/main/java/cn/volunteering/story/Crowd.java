package cn.volunteering.story;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people who do the same thing at once. */
record Crowd(List<Member> members) {

    private static final int AT_ONCE = 6;

    /** Creates the given number of people. */
    static Crowd gather(int people, IntFunction<Member> arrival) {
        return new Crowd(atOnce(IntStream.range(0, people)
                .<Callable<Member>>mapToObj(number -> () -> arrival.apply(number))
                .toList()));
    }

    /** Performs an action for every member, several at a time. */
    void each(Consumer<Member> action) {
        atOnce(members.stream()
                .<Callable<Boolean>>map(member -> () -> {
                    action.accept(member);
                    return true;
                })
                .toList());
    }

    /** Performs an action for every element, several at a time, and returns the results in the same order. */
    static <E, T> List<T> atOnce(List<E> elements, Function<E, T> action) {
        return atOnce(AT_ONCE, elements, action);
    }

    /** Performs an action for every element, all at the same time, and returns the results in the same order. */
    static <E, T> List<T> allAtOnce(List<E> elements, Function<E, T> action) {
        return atOnce(elements.size(), elements, action);
    }

    /** Performs an action for every element, so many at a time, and returns the results in the same order. */
    static <E, T> List<T> atOnce(int number, List<E> elements, Function<E, T> action) {
        return atOnce(
                elements.stream()
                        .<Callable<T>>map(element -> () -> action.apply(element))
                        .toList(),
                number);
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions) {
        return atOnce(actions, AT_ONCE);
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions, int threadCount) {
        try (var threads = Executors.newFixedThreadPool(threadCount)) {
            return threads.invokeAll(actions).stream().map(Crowd::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoryFailedException failed
                    ? failed
                    : new StoryFailedException(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
