package cn.volunteering.gateway.door.stream;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.gateway.door.DoorProperties;
import cn.volunteering.gateway.door.EventType;
import cn.volunteering.gateway.door.EventTypes;
import cn.volunteering.gateway.door.stream.CatchUpPermits.Permit;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Opens streams and limits their number. A stream ends when its token expires or its tenant is suspended. A reader that
 * reconnects with a new token misses nothing.
 */
final class OpenStreams {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);
    private static final Duration CATCH_UP_WAIT = Duration.ofSeconds(10);

    private final EventTypes types;
    private final EventFeeds feeds;
    private final CatchUp catchUp;
    private final TenantDirectory directory;
    private final DoorProperties limits;
    private final Clock clock;
    private final SealedPositions positions;
    private final CatchUpPermits catchUps;
    private final Map<TenantId, Integer> openByTenant = new ConcurrentHashMap<>();

    OpenStreams(
            EventTypes types,
            EventFeeds feeds,
            CatchUp catchUp,
            TenantDirectory directory,
            DoorProperties limits,
            Clock clock) {
        this.types = types;
        this.feeds = feeds;
        this.catchUp = catchUp;
        this.directory = directory;
        this.limits = limits;
        this.clock = clock;
        positions = new SealedPositions(limits.positionSecret());
        catchUps = new CatchUpPermits(limits.catchUps(), limits.catchUpsPerTenant());
    }

    /**
     * Serves the reader until the stream ends.
     *
     * @throws ProblemException if the stream cannot be opened as requested
     */
    void serve(StreamRequest request, HttpServletResponse response) throws IOException, InterruptedException {
        List<EventType> wanted = wanted(request);
        List<TopicFeed> joined = feedsOf(wanted);
        Position position = position(request, joined);
        if (request.headersOnly()) {
            begin(response);
            return;
        }
        reserveStream(request.tenant());
        var subscriber = new Subscriber(
                request.tenant(),
                wanted.stream().map(EventType::type).collect(Collectors.toSet()),
                limits.streamBuffer());
        feeds.opened(subscriber);
        try {
            run(request, subscriber, joined, position, response);
        } finally {
            feeds.closed(subscriber);
            openByTenant.computeIfPresent(request.tenant(), (_, open) -> open > 1 ? open - 1 : null);
        }
    }

    private void run(
            StreamRequest request,
            Subscriber subscriber,
            Collection<TopicFeed> joined,
            Position position,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        List<TopicFeed> missed = joined.stream()
                .filter(feed -> hasMissed(position.in(feed.topic()), feed))
                .toList();
        EventStream stream;
        boolean complete;
        try (var _ = missed.isEmpty() ? Permit.NOT_NEEDED : permit(request.tenant())) {
            missed.forEach(feed -> requireReachable(feed.topic(), position.in(feed.topic())));
            stream = new EventStream(
                    subscriber,
                    joined,
                    catchUp,
                    position,
                    positions,
                    new ServerSentEvents(begin(response)),
                    limits.heartbeat());
            Instant end = clock.instant().plus(limits.catchUpPatience());
            complete = stream.begin(() -> clock.instant().isBefore(end) && mayContinue(request));
        }
        if (complete) {
            stream.continueWhile(() -> mayContinue(request));
        }
        LOG.debug("Stream of {} ended", request.tenant());
    }

    /**
     * An up-to-date reader needs no catch-up permit: hardly any event arrives between this check and joining the feed.
     */
    private static boolean hasMissed(Map<Integer, Long> from, TopicFeed feed) {
        return !from.isEmpty() && !from.equals(feed.position().orElseThrow());
    }

    private Permit permit(TenantId tenant) throws InterruptedException {
        return catchUps.acquire(tenant, CATCH_UP_WAIT).orElseThrow(OpenStreams::busy);
    }

    private static OutputStream begin(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return response.getOutputStream();
    }

    private boolean mayContinue(StreamRequest request) {
        return clock.instant().isBefore(request.caller().expiresAt())
                && directory
                        .find(request.tenant())
                        .filter(TenantEntry::isActive)
                        .isPresent();
    }

    private List<EventType> wanted(StreamRequest request) {
        List<EventType> readable = types.readableBy(request.caller().rolesIn(request.tenant()));
        if (request.types().isEmpty()) {
            return readable;
        }
        Set<String> names = readable.stream().map(EventType::type).collect(Collectors.toSet());
        List<FieldFault> unknown = request.types().stream()
                .filter(name -> !names.contains(name))
                .map(name -> new FieldFault("types", "没有这个事件类型，或者您无权订阅：" + name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(Problems.invalid(unknown));
        }
        return readable.stream()
                .filter(type -> request.types().contains(type.type()))
                .toList();
    }

    private List<TopicFeed> feedsOf(List<EventType> wanted) {
        List<TopicFeed> needed =
                wanted.stream().map(EventType::topic).distinct().map(feeds::of).toList();
        if (needed.stream().anyMatch(feed -> feed.position().isEmpty())) {
            throw busy();
        }
        return needed;
    }

    private Position position(StreamRequest request, List<TopicFeed> joined) {
        if (request.lastEventId().isEmpty()) {
            return request.fromEarliest() ? beginning(joined) : new Position();
        }
        Position position =
                positions.open(request.lastEventId(), request.tenant()).orElseThrow(OpenStreams::unknownPosition);
        if (!joined.stream().allMatch(feed -> knowsPartitionsOf(position.in(feed.topic()), feed))) {
            throw unknownPosition();
        }
        return position;
    }

    private Position beginning(List<TopicFeed> joined) {
        var position = new Position();
        for (TopicFeed feed : joined) {
            var partitions = feed.position().orElseThrow().keySet();
            position.advance(feed.topic(), answered(feed.topic(), () -> catchUp.beginnings(feed.topic(), partitions)));
        }
        return position;
    }

    /** Returns whether the position contains either no partition of the topic or exactly its current partitions. */
    private static boolean knowsPartitionsOf(Map<Integer, Long> from, TopicFeed feed) {
        return from.isEmpty()
                || from.keySet().equals(feed.position().orElseThrow().keySet());
    }

    private void requireReachable(String topic, Map<Integer, Long> from) {
        switch (answered(topic, () -> catchUp.reach(topic, from))) {
            case COMPLETE -> {}
            case TOO_OLD ->
                throw new ProblemException(
                        Problem.of(HttpStatus.GONE, "position-gone", "断点之后的部分事件已不再保存，请从当前位置重新订阅，并用接口核对数据"));
            case UNKNOWN -> throw unknownPosition();
        }
    }

    private static <T> T answered(String topic, Supplier<T> question) {
        try {
            return question.get();
        } catch (TimeoutException e) {
            LOG.warn("The broker did not report the offsets of {}: {}", topic, e.getMessage());
            throw busy();
        }
    }

    private void reserveStream(TenantId tenant) {
        int open = openByTenant.merge(tenant, 1, Integer::sum);
        if (open > limits.streamsPerTenant()) {
            openByTenant.computeIfPresent(tenant, (_, count) -> count - 1);
            throw new ProblemException(
                    Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-streams", "本单位同时打开的订阅过多，请稍后再试")
                            .retryAfter(Duration.ofSeconds(30)));
        }
    }

    private static ProblemException unknownPosition() {
        return new ProblemException(Problems.invalid(List.of(new FieldFault("Last-Event-ID", "不是本平台给出的断点"))));
    }

    private static ProblemException busy() {
        return new ProblemException(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "events-unavailable", "事件通道正在准备，请稍后再试")
                .retryAfter(Duration.ofSeconds(5)));
    }
}
