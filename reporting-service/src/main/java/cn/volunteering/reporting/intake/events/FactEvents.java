package cn.volunteering.reporting.intake.events;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.listen.Received;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.reporting.facts.Fact;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.FactSink;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.StoredFact;
import cn.volunteering.reporting.intake.KeepFacts;
import cn.volunteering.reporting.summary.DueYears;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes to the events of all declared kinds of facts. */
@Configuration(proxyBeanMethods = false)
class FactEvents {

    /** The version of every ledger entry; entries never change. */
    private static final long ENTRY = 0;

    @Bean
    KeepFacts keepFacts(Facts facts, DueYears due, PlatformCalendar calendar) {
        return new KeepFacts(facts, due, calendar);
    }

    @Bean
    Subscription factsSubscription(List<FactKind<?>> kinds, KeepFacts keepFacts) {
        return into(keepFacts, kinds);
    }

    static Subscription into(FactSink sink, List<FactKind<?>> kinds) {
        var subscription = Subscription.of("reporting-facts").gathering();
        kinds.forEach(kind -> listen(subscription, kind, sink));
        return subscription;
    }

    private static <F extends Fact> void listen(Subscription subscription, FactKind<F> kind, FactSink sink) {
        listen(subscription, kind, kind.source(), sink);
    }

    private static <E, F extends Fact> void listen(
            Subscription subscription, FactKind<F> kind, FactKind.Source<E, F> source, FactSink sink) {
        subscription
                .topic(source.topic())
                .on(
                        source.eventType(),
                        source.payload(),
                        events -> sink.keep(
                                kind,
                                events.stream()
                                        .map(received -> fact(received, kind, source))
                                        .toList()));
    }

    private static <E, F extends Fact> StoredFact<F> fact(
            Received<E> received, FactKind<F> kind, FactKind.Source<E, F> source) {
        long version = kind.ledger().isPresent() ? ENTRY : received.event().aggregateVersion();
        return new StoredFact<>(version, source.fact().apply(received.data()));
    }
}
