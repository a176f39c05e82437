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
 * A kind of fact, declared once as a bean: the event it comes from, its identity, the year it belongs to, and what
 * follows when it changes. Everything that handles facts is generic over the declared kinds.
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
     * @param <E> the fields of the payload that are read
     */
    public record Source<E, F>(String topic, String eventType, Class<E> payload, Function<E, F> fact) {}

    /**
     * Declares a kind of fact. Affects no figures until configured further.
     *
     * @param name part of the stored form, so it must never change
     * @param identity distinguishes facts of this kind
     */
    public static <F extends Fact> FactKind<F> of(String name, Class<F> type, Function<F, String> identity) {
        return new FactKind<>(name, type, identity);
    }

    /** Sets the event that the fact is read from. */
    public <E> FactKind<F> from(String topic, String eventType, Class<E> payload, Function<E, F> fact) {
        source = new Source<>(topic, eventType, payload, fact);
        return this;
    }

    /** Files the fact under a calendar year; a change affects the figures of that year. */
    public FactKind<F> inYear(ToIntFunction<F> ofFact) {
        filedUnder = fact -> OptionalInt.of(ofFact.applyAsInt(fact));
        makesDue = (fact, _) -> filedUnder.apply(fact);
        return this;
    }

    /** Declares that a change affects the figures of the current year; the sweep covers earlier years. */
    public FactKind<F> inTheCurrentYear() {
        makesDue = (_, calendar) -> OptionalInt.of(calendar.thisYear());
        return this;
    }

    /** Declares that these facts are ledger entries: added once to a separate collection, never replaced. */
    public FactKind<F> asEntriesOf(String collection) {
        ledger = collection;
        return this;
    }

    /** Sets the action that runs after facts were stored, once for all facts that arrived together. */
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

    /** Returns the separate collection if these facts are ledger entries; otherwise empty. */
    public Optional<String> ledger() {
        return Optional.ofNullable(ledger);
    }

    public Source<?, F> source() {
        return Objects.requireNonNull(source, () -> name + " has no source");
    }

    /** Returns the key of a fact among facts of all kinds. Ledger entries already have globally unique identities. */
    public String keyOf(F fact) {
        return ledger != null ? identity.apply(fact) : name + ":" + identity.apply(fact);
    }

    /** Returns the calendar year that the fact is filed under, if any. */
    public OptionalInt filedUnder(F fact) {
        return filedUnder.apply(fact);
    }

    /** Returns the calendar year whose figures must be recomputed after a change of the fact, if any. */
    public OptionalInt makesDue(F fact, PlatformCalendar calendar) {
        return makesDue.apply(fact, calendar);
    }

    /** Runs the action that follows after facts were stored. */
    public void follow(List<F> facts) {
        follower.accept(facts);
    }
}
