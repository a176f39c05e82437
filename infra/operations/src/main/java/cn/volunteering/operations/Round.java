package cn.volunteering.operations;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes many calls of one kind. A failed call does not stop the others; {@link #end} reports it. */
final class Round {

    private final List<String> failures = new ArrayList<>();

    /** Returns the answers of all services, in order. */
    <T> List<T> ask(Collection<String> services, Function<String, List<T>> question) {
        return services.stream()
                .flatMap(service -> attempt(service, () -> question.apply(service)))
                .toList();
    }

    /** Returns the answers to one call, or none when it fails. */
    <T> Stream<T> attempt(String whom, Supplier<List<T>> question) {
        try {
            return question.get().stream();
        } catch (CannotOperateException e) {
            failures.add(whom + ": " + e.getMessage());
            return Stream.empty();
        }
    }

    /** Prints the rows. Prints no empty table for people when calls failed. */
    void show(Listing listing, List<? extends JsonNode> rows, boolean json) {
        if (json || failures.isEmpty() || !rows.isEmpty()) {
            listing.print(rows, json, System.out);
        }
    }

    /**
     * Prints the failed calls.
     *
     * @param found whether the command found something wrong
     * @return the exit status of the command
     */
    int end(boolean found, PrintStream errors) {
        failures.forEach(errors::println);
        if (found) {
            return Conduct.FAULT_FOUND;
        }
        return failures.isEmpty() ? Conduct.SUCCESS : Conduct.INCOMPLETE;
    }
}
