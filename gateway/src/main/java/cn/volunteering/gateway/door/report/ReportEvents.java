package cn.volunteering.gateway.door.report;

import cn.volunteering.domain.PlainText;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.gateway.door.DoorProperties;
import cn.volunteering.gateway.door.report.Receipt.Item;
import cn.volunteering.gateway.door.report.Receipt.Status;
import cn.volunteering.gateway.door.report.SeenEvents.Claim;
import cn.volunteering.messaging.EnvelopeWriter;
import cn.volunteering.messaging.Headers;
import cn.volunteering.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Publishes reported events. Each event is judged on its own, so an invalid one does not affect the others. An event is
 * accepted once the broker has acknowledged it; otherwise its item says so, and its report can safely be repeated.
 */
final class ReportEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ReportEvents.class);

    private final EventCheck check;
    private final SeenEvents seen;
    private final ReportMemory memory;
    private final EnvelopeWriter writer;
    private final KafkaTemplate<String, byte[]> kafka;
    private final DoorProperties limits;

    ReportEvents(
            EventCheck check,
            SeenEvents seen,
            ReportMemory memory,
            EnvelopeWriter writer,
            KafkaTemplate<String, byte[]> kafka,
            DoorProperties limits) {
        this.check = check;
        this.seen = seen;
        this.memory = memory;
        this.writer = writer;
        this.kafka = kafka;
        this.limits = limits;
    }

    /** An item that is final only after the broker has acknowledged its event. */
    private record Pending(Item item, CompletableFuture<Boolean> outcome) {

        static Pending settled(Item item) {
            return new Pending(item, CompletableFuture.completedFuture(true));
        }

        Item result() {
            return outcome.getNow(false) ? item : item.notKept();
        }
    }

    /**
     * Reports the events for the tenant.
     *
     * @throws ProblemException if none of them could be kept and at least one should have been
     */
    Receipt report(List<SentItem> items, TenantId tenant, Set<String> roles) {
        if (!memory.isComplete()) {
            throw notAcknowledged();
        }
        var answers = new ArrayList<Pending>();
        for (SentItem item : items) {
            answers.add(takeAlone(answers.size(), item, tenant, roles));
        }
        await(answers);
        var receipt = Receipt.of(answers.stream().map(Pending::result).toList());
        if (receipt.failed() > 0 && receipt.accepted() + receipt.duplicates() == 0) {
            throw notAcknowledged();
        }
        return receipt;
    }

    /** Takes an item so that its failure, whatever it is, does not affect the others. */
    private Pending takeAlone(int index, SentItem item, TenantId tenant, Set<String> roles) {
        try {
            return take(index, item, tenant, roles);
        } catch (RuntimeException e) {
            LOG.error("A reported event failed unexpectedly", e);
            return new Pending(rejected(index, idOf(item), List.of()), CompletableFuture.completedFuture(false));
        }
    }

    private Pending take(int index, SentItem item, TenantId tenant, Set<String> roles) {
        return switch (check.check(item, tenant, roles)) {
            case Checked.Valid valid -> take(index, valid.event());
            case Checked.Invalid invalid -> Pending.settled(rejected(index, idOf(item), invalid.faults()));
        };
    }

    private Pending take(int index, ReportedEvent reported) {
        return switch (seen.claim(reported)) {
            case Claim.Granted granted -> {
                publish(reported, granted.outcome());
                yield new Pending(taken(index, reported, Status.ACCEPTED), granted.outcome());
            }
            case Claim.Known known -> new Pending(taken(index, reported, Status.DUPLICATE), known.outcome());
            case Claim.Taken _ ->
                Pending.settled(
                        rejected(index, reported.originId(), List.of(new FieldFault("id", "该编号已用于另一个内容不同的事件"))));
        };
    }

    private void publish(ReportedEvent reported, CompletableFuture<Boolean> outcome) {
        var message = writer.write(reported.event(), reported.topic());
        Headers.add(message, ReportedEvent.ORIGIN_ID, reported.originId());
        try {
            kafka.send(message).whenComplete((_, failure) -> settle(reported, outcome, failure));
        } catch (KafkaException e) {
            settle(reported, outcome, e);
        }
    }

    private void settle(ReportedEvent reported, CompletableFuture<Boolean> outcome, @Nullable Throwable failure) {
        if (failure == null) {
            outcome.complete(true);
        } else {
            LOG.warn("A reported event could not be published: {}", failure.toString());
            seen.release(reported);
            outcome.complete(false);
        }
    }

    private void await(List<Pending> answers) {
        var all = CompletableFuture.allOf(answers.stream().map(Pending::outcome).toArray(CompletableFuture<?>[]::new));
        try {
            all.get(limits.publishPatience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notAcknowledged();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The broker has not acknowledged all reported events in time");
        }
    }

    private static ProblemException notAcknowledged() {
        return new ProblemException(
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "events-unavailable", "事件未能全部接收，请稍后原样重发；已接收的事件不会重复计入")
                        .retryAfter(Duration.ofSeconds(5)));
    }

    private static Item taken(int index, ReportedEvent reported, Status status) {
        return new Item(index, reported.originId(), reported.event().id(), status, List.of());
    }

    private static Item rejected(int index, @Nullable String id, List<FieldFault> faults) {
        return new Item(index, id, null, Status.REJECTED, faults);
    }

    /** Returns the sender's id of an item, if it can be written into an answer. */
    private static @Nullable String idOf(SentItem item) {
        return item instanceof SentItem.Readable(ObjectNode event)
                        && event.path("id").isString()
                        && PlainText.line(event.path("id").asString()) instanceof PlainText.Fit(String id)
                ? id
                : null;
    }
}
