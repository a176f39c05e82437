package cn.volunteering.reporting.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The answer of an indicator about one case. */
public sealed interface Measurement {

    /**
     * A known amount.
     *
     * @param counted who or what makes up the numerator
     * @param missing who could still add to the numerator
     */
    record Known(Amount amount, Contributors counted, Contributors missing, List<Beside> beside, List<String> remarks)
            implements Measurement {

        Known counting(Collection<Contributor> all) {
            return new Known(amount, Contributors.of(all), missing, beside, remarks);
        }

        Known missing(Collection<Contributor> all) {
            return new Known(amount, counted, Contributors.of(all), beside, remarks);
        }

        /** Lists those who meet the condition as counted, and the others as missing. */
        <T> Known dividing(Collection<T> all, Predicate<? super T> counts, Function<? super T, Contributor> named) {
            var divided = all.stream()
                    .collect(Collectors.partitioningBy(
                            counts, Collectors.mapping(named, Collectors.<Contributor>toList())));
            return counting(divided.get(true)).missing(divided.get(false));
        }

        Known beside(String label, long number) {
            var more = new ArrayList<>(beside);
            more.add(new Beside(label, number));
            return new Known(amount, counted, missing, more, remarks);
        }

        Known remarking(Collection<String> some) {
            var more = new ArrayList<>(remarks);
            more.addAll(some);
            return new Known(amount, counted, missing, beside, more);
        }
    }

    /**
     * The amount cannot be known.
     *
     * @param reason in Chinese
     */
    record Unknown(String reason) implements Measurement {}

    /** Measures how many of all meet the condition, where everyone counts whole. */
    static <T> Known share(Collection<T> all, Predicate<? super T> counts, Function<? super T, Contributor> named) {
        return of(Amount.of(all.stream().filter(counts).count(), all.size())).dividing(all, counts, named);
    }

    static Known of(Amount amount) {
        return new Known(amount, Contributors.NONE, Contributors.NONE, List.of(), List.of());
    }
}
