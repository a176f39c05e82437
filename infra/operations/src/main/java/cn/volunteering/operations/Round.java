package cn.volunteering.operations;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Many questions of one kind. One that is not answered holds up no other; it is told at the end. */
final class Round {

    private final List<String> failures = new ArrayList<>();

    /** The answers for each of the services, one after the other. */
    <T> List<T> ask(Collection<String> services, Function<String, List<T>> question) {
        return services.stream()
                .flatMap(service -> attempt(service, () -> question.apply(service)))
                .toList();
    }

    /** The answers to one question, none when it fails. */
    <T> Stream<T> attempt(String whom, Supplier<List<T>> question) {
        try {
            return question.get().stream();
        } catch (CannotOperateException e) {
            failures.add(whom + ": " + e.getMessage());
            return Stream.empty();
        }
    }

    /** Shows what was answered; where nothing was, the failures say enough to people. */
    void show(Listing listing, List<? extends JsonNode> rows, boolean json) {
        if (json || failures.isEmpty() || !rows.isEmpty()) {
            listing.print(rows, json, System.out);
        }
    }

    /**
     * Tells what was not answered.
     *
     * @param found whether something is wrong that the command looks for
     * @return the status of the command
     */
    int end(boolean found, PrintStream errors) {
        failures.forEach(errors::println);
        if (found) {
            return Conduct.FOUND;
        }
        return failures.isEmpty() ? Conduct.FINE : Conduct.NOT_DONE;
    }
}
