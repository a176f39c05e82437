package cn.volunteering.reporting.facts;

import cn.volunteering.domain.PlatformCalendar;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact, declared once as a bean: the event it comes from, its identity, the year it belongs to, and what has
 * to follow when it changes. Everything that handles facts is generic over the declared kinds.
 *
 * @param <F> the fact
 */
public final class FactKind<F extends Fact> {

    private final String name;
    private final Class<F> type;
    private final Function<F, String> identity;
    private Function<F, OptionalInt> filedUnder = _ -> OptionalInt.empty();
    private BiFunction<F, PlatformCalendar, OptionalInt> makesDue = (_, _) -> OptionalInt.empty();
    private Consumer<Collection<F>> follower = _ -> {};
    private @Nullable String ledger;
    private @Nullable Source<?, F> source;

    private FactKind(String name, Class<F> type, Function<F, String> identity) {
        this.name = name;
        this.type = type;
        this.identity = identity;
    }

    /**
     * The event of another service that reports the fact.
     *
     * @param <E> the payload as far as it is read
     */
    public record Source<E, F>(String topic, String eventType, Class<E> payload, Function<E, F> fact) {}

    /**
     * Declares a kind of fact. Adds nothing to any figure until told otherwise.
     *
     * @param name part of what is stored, so it never changes
     * @param identity tells facts of this kind apart
     */
    public static <F extends Fact> FactKind<F> of(String name, Class<F> type, Function<F, String> identity) {
        return new FactKind<>(name, type, identity);
    }

    /** Takes the fact from an event. */
    public <E> FactKind<F> from(String topic, String eventType, Class<E> payload, Function<E, F> fact) {
        source = new Source<>(topic, eventType, payload, fact);
        return this;
    }

    /** Files the fact under a calendar year, whose figures it changes. */
    public FactKind<F> inYear(ToIntFunction<F> ofFact) {
        filedUnder = fact -> OptionalInt.of(ofFact.applyAsInt(fact));
        makesDue = (fact, _) -> filedUnder.apply(fact);
        return this;
    }

    /** Says that the fact changes the figures of the current year; earlier years are found by the sweep. */
    public FactKind<F> inTheCurrentYear() {
        makesDue = (_, calendar) -> OptionalInt.of(calendar.thisYear());
        return this;
    }

    /** Says that these facts are entries of a ledger: added once to a collection of their own, never replaced. */
    public FactKind<F> asEntriesOf(String collection) {
        ledger = collection;
        return this;
    }

    /** Runs after facts were stored, once for all that arrived together. */
    public FactKind<F> followedBy(Consumer<Collection<F>> follow) {
        follower = follow;
        return this;
    }

    public String name() {
        return name;
    }

    public Class<F> type() {
        return type;
    }

    /** The collection of their own that these facts have as entries of a ledger, if they are. */
    public Optional<String> ledger() {
        return Optional.ofNullable(ledger);
    }

    public Source<?, F> source() {
        return Objects.requireNonNull(source, () -> name + " has no source");
    }

    /** The identity of a fact among those of all kinds. The ledger names its entries uniquely among everything. */
    public String keyOf(F fact) {
        return ledger != null ? identity.apply(fact) : name + ":" + identity.apply(fact);
    }

    /** The calendar year that the fact is filed under, if any. */
    public OptionalInt filedUnder(F fact) {
        return filedUnder.apply(fact);
    }

    /** The calendar year whose figures a change of the fact makes due, if any. */
    public OptionalInt makesDue(F fact, PlatformCalendar calendar) {
        return makesDue.apply(fact, calendar);
    }

    /** Does what has to follow from facts that were stored. */
    public void follow(List<F> facts) {
        follower.accept(facts);
    }
}
